import type { FunderRules, Statements } from './funder-rules.ts'

/** The wording that the Union gives for its own languages, and the one of its delegations in neighbouring ones. */
export const eu2021: FunderRules = {
  name: 'the European Union, 2021–2027',
  source:
    'Regulation (EU) 2021/1060, Articles 47 and 50, and Annex IX; for external action the Union’s communication requirements',
  statements: {
    bg: says('Финансирано от Европейския съюз', 'Съфинансирано от Европейския съюз'),
    cs: says('Financováno Evropskou unií', 'Spolufinancováno Evropskou unií'),
    da: says('Finansieret af Den Europæiske Union', 'Medfinansieret af Den Europæiske Union'),
    de: says('Finanziert von der Europäischen Union', 'Kofinanziert von der Europäischen Union'),
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
        'Финансируется Европейским союзом',
        'Профинансировано Европейским союзом',
        'При финансовой поддержке Европейского союза',
      ],
      'co-funded': ['Софинансируется Европейским союзом', 'При софинансировании Европейского союза'],
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
  disclaimers: {
    en: 'Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or the granting authority. Neither the European Union nor the granting authority can be held responsible for them.',
  },
  typefaces: ['Arial', 'Auto', 'Calibri', 'Garamond', 'Trebuchet', 'Tahoma', 'Verdana', 'Ubuntu'],
}

function says(funded: string, coFunded: string): Statements {
  return { funded: [funded], 'co-funded': [coFunded] }
}
