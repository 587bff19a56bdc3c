import type { FunderRules } from './funder-rules.ts'

/**
 * Each programme of those years worded it in its own way, so these are the words that any of them has; what stands
 * round them is free.
 */
export const eu2014: FunderRules = {
  name: 'the European Union, 2014–2020',
  source:
    'Regulation (EU) No 1303/2013, Article 115 and Annex XII; for external action the Communication and Visibility Manual',
  statements: {
    de: {
      funded: [
        'von der Europäischen Union finanziert',
        'von der Europäischen Union gefördert',
        'finanzieller Unterstützung der Europäischen Union',
      ],
      'co-funded': [
        'von der Europäischen Union kofinanziert',
        'Kofinanziert von der Europäischen Union',
        'von der Europäischen Union mitfinanziert',
      ],
    },
    en: {
      funded: [
        'funded by the European Union',
        'financed by the European Union',
        'financial support of the European Union',
        'financial assistance of the European Union',
        'support of the European Union',
        'has received funding from the European Union',
      ],
      'co-funded': [
        'co-funded by the European Union',
        'co-financed by the European Union',
        'cofunded by the European Union',
      ],
    },
    es: {
      funded: ['financiado por la Unión Europea', 'apoyo financiero de la Unión Europea'],
      'co-funded': ['cofinanciado por la Unión Europea'],
    },
    fr: {
      funded: [
        'financé par l’Union européenne',
        'soutien financier de l’Union européenne',
        'aide financière de l’Union européenne',
      ],
      'co-funded': ['cofinancé par l’Union européenne'],
    },
    pl: {
      funded: [
        'finansowany przez Unię Europejską',
        'finansowane przez Unię Europejską',
        'wsparciu finansowym Unii Europejskiej',
      ],
      'co-funded': [
        'współfinansowany przez Unię Europejską',
        'współfinansowane przez Unię Europejską',
        'współfinansowany ze środków Unii Europejskiej',
      ],
    },
    ru: {
      funded: [
        'финансируется Европейским союзом',
        'финансируемого Европейским союзом',
        'финансируемый Европейским союзом',
        'при финансовой поддержке Европейского союза',
        'при поддержке Европейского союза',
        'финансовой помощи Европейского союза',
      ],
      'co-funded': ['софинансируется Европейским союзом', 'софинансируемый Европейским союзом'],
    },
    uk: {
      funded: [
        'фінансується Європейським Союзом',
        'фінансованого Європейським Союзом',
        'за фінансової підтримки Європейського Союзу',
        'за підтримки Європейського Союзу',
      ],
      'co-funded': ['співфінансується Європейським Союзом', 'співфінансований Європейським Союзом'],
    },
  },
  standing: 'within',
  disclaimers: {},
  typefaces: ['Arial', 'Auto', 'Calibri', 'Garamond', 'Trebuchet', 'Tahoma', 'Verdana', 'Ubuntu'],
}
