import type { FunderRules, Statements } from './funder-rules.ts'

/** Regulation (EU) 2021/241, Article 34(2). */
const recovery = '{ – | — | - }NextGenerationEU'

/** The wording that the Union gives for its own languages, and the one of its delegations in neighbouring ones. */
export const eu2021: FunderRules = {
  name: 'the European Union, 2021–2027',
  source:
    'Regulation (EU) 2021/1060, Articles 47 and 50, and Annex IX; for external action the Union’s communication requirements',
  statements: {
    ar: says(
      '{بتمويل|ممول|مموّل} من الاتحاد الأوروبي',
      '{بتمويل مشترك|ممول بشكل مشترك|مموّل بشكل مشترك} من الاتحاد الأوروبي',
    ),
    bg: says('Финансирано от Европейския съюз', 'Съфинансирано от Европейския съюз'),
    cs: says('Financováno Evropskou unií', 'Spolufinancováno Evropskou unií'),
    da: says('Finansieret af Den Europæiske Union', 'Medfinansieret af Den Europæiske Union'),
    de: says(
      '{Finanziert von der Europäischen Union|Von der Europäischen Union finanziert}',
      '{Kofinanziert von der Europäischen Union|Von der Europäischen Union kofinanziert}',
    ),
    el: says('Με τη χρηματοδότηση της Ευρωπαϊκής Ένωσης', 'Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης'),
    en: says('Funded by the European Union', 'Co-funded by the European Union'),
    es: says('Financiado por la Unión Europea', 'Cofinanciado por la Unión Europea'),
    et: says('Rahastanud Euroopa Liit', 'Kaasrahastanud Euroopa Liit'),
    fi: says('Euroopan unionin rahoittama', 'Euroopan unionin osarahoittama'),
    fr: says('Financé par l’Union européenne', 'Cofinancé par l’Union européenne'),
    ga: says('Arna mhaoiniú ag an Aontas Eorpach', 'Arna chomhchistiú ag an Aontas Eorpach'),
    hr: says('Financira Europska unija', 'Sufinancira Europska unija'),
    hu: says('Az Európai Unió finanszírozásával', 'Az Európai Unió társfinanszírozásával'),
    it: says('Finanziato dall’Unione europea', 'Cofinanziato dall’Unione europea'),
    lt: says('Finansuoja Europos Sąjunga', 'Bendrai finansuoja Europos Sąjunga'),
    lv: says('Finansē Eiropas Savienība', 'Līdzfinansē Eiropas Savienība'),
    mt: says('Iffinanzjat mill-Unjoni Ewropea', 'Kofinanzjat mill-Unjoni Ewropea'),
    nl: says('Gefinancierd door de Europese Unie', 'Medegefinancierd door de Europese Unie'),
    pl: {
      funded: ['Sfinansowane przez Unię Europejską', 'Finansowane przez Unię Europejską'],
      'co-funded': ['Współfinansowane przez Unię Europejską', 'Dofinansowane przez Unię Europejską'],
    },
    pt: says('Financiado pela União Europeia', 'Cofinanciado pela União Europeia'),
    ro: says('Finanțat de Uniunea Europeană', 'Cofinanțat de Uniunea Europeană'),
    sk: {
      funded: ['Financovaný Európskou úniou', 'Financované Európskou úniou'],
      'co-funded': ['Spolufinancovaný Európskou úniou', 'Spolufinancované Európskou úniou'],
    },
    sl: says('Financira Evropska unija', 'Sofinancira Evropska unija'),
    sv: says('Finansieras av Europeiska unionen', 'Medfinansieras av Europeiska unionen'),
    ru: {
      funded: [
        'Финансируется Европейским {союзом|Союзом}',
        'Профинансировано Европейским {союзом|Союзом}',
        'При финансовой поддержке Европейского {союза|Союза}',
      ],
      'co-funded': ['Софинансируется Европейским {союзом|Союзом}', 'При софинансировании Европейского {союза|Союза}'],
    },
    uk: {
      funded: [
        'Фінансується Європейським Союзом',
        'Профінансовано Європейським Союзом',
        'За фінансової підтримки Європейського Союзу',
      ],
      'co-funded': ['Співфінансується Європейським Союзом', 'Співфінансовано Європейським Союзом'],
    },
  },
  standing: 'alone',
  // Model grant agreement, Article 17.3, in the words of the programmes; in the last ones those of external action.
  disclaimers: {
    de: [
      '{|…. }Die geäußerten Ansichten und Meinungen entsprechen jedoch ausschließlich denen {des Autors bzw. der Autoren|der Autoren|des Autors|der Autorin|der Autorinnen|der Autorinnen und Autoren} und spiegeln nicht zwingend die der Europäischen Union oder {der Bewilligungsbehörde|…} wider. Weder die Europäische Union noch {die Bewilligungsbehörde|…} {können|kann} dafür verantwortlich gemacht werden.',
    ],
    en: [
      '{|…. }Views and opinions expressed are however those of the {author(s)|authors|author} only and do not necessarily reflect those of the European Union or {the granting authority|…}. Neither the European Union nor {the granting authority|…} can be held responsible for them.',
      '… funded by the European Union. Its contents are the sole responsibility of … and do not necessarily reflect the views of the European Union.',
    ],
    es: [
      '{|…. }Las opiniones y puntos de vista expresados solo comprometen a {su(s) autor(es)|sus autores|su autor|su autora|sus autoras} y no reflejan necesariamente los de la Unión Europea o {los de la autoridad otorgante|…}. Ni la Unión Europea ni {la autoridad otorgante|…} pueden ser {considerados|consideradas} responsables de ellos.',
      '… por la Unión Europea. Su contenido es responsabilidad exclusiva de … y no refleja necesariamente los puntos de vista de la Unión Europea.',
    ],
    fr: [
      '{|…. }Les points de vue et avis exprimés n’engagent toutefois que {leur(s) auteur(s)|leurs auteurs|leur auteur|leurs autrices|leur autrice} et ne reflètent pas nécessairement ceux de l’Union européenne ou {de l’autorité chargée de l’octroi|…}. Ni l’Union européenne ni {l’autorité chargée de l’octroi|…} ne sauraient en être tenues pour responsables.',
      '… par l’Union européenne. Son contenu relève de la seule responsabilité de … et ne reflète pas nécessairement les opinions de l’Union européenne.',
    ],
    it: [
      '{|…. }Le opinioni espresse appartengono, tuttavia, {al solo o ai soli autori|ai soli autori|al solo autore|alla sola autrice} e non riflettono necessariamente le opinioni dell’Unione europea o {dell’autorità che concede il finanziamento|…}. Né l’Unione europea né {l’autorità che concede il finanziamento|…} possono esserne ritenute responsabili.',
    ],
    pl: [
      '{|…. }Wyrażone poglądy i opinie są jedynie opiniami {autora lub autorów|autorów|autora|autorki|autorek} i niekoniecznie odzwierciedlają poglądy i opinie Unii Europejskiej lub {organu przyznającego dotację|…}. {Unia Europejska ani|Ani Unia Europejska, ani} {organ przyznający dotację|…} nie ponoszą za nie odpowiedzialności.',
    ],
  },
  typefaces: ['Arial', 'Auto', 'Calibri', 'Garamond', 'Trebuchet', 'Tahoma', 'Verdana', 'Ubuntu'],
}

function says(funded: string, coFunded: string): Statements {
  return { funded: [funded, `${funded}${recovery}`], 'co-funded': [coFunded] }
}
