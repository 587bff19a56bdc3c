import { Footer, Header, type IRunOptions, PageNumber, TabStopType, TextRun } from 'docx'
import { plain } from '../prose/prose.ts'
import { inStyle } from './blocks.ts'
import { paragraph } from './prose.ts'
import { runs } from './runs.ts'
import type { Setting } from './setting.ts'
import { styles, textWidth } from './styles.ts'

/** The band that says draft or embargo, on every page. */
export function headerOf(setting: Setting): Header {
  const { notice } = setting.content.kit
  return new Header({ children: notice === undefined ? [] : [inStyle(styles.notice, [plain(notice)], setting)] })
}

/** Short title and date; the number of the page and of all pages. */
export function footerOf(setting: Setting): Footer {
  const { shortTitle, date } = setting.content.kit
  const number = (...children: NonNullable<IRunOptions['children']>) => new TextRun({ children })
  const line = paragraph(
    {
      style: styles.footer,
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
      children: [
        ...runs([plain(`${shortTitle} · ${date.text}`)], setting),
        number('\t', PageNumber.CURRENT),
        ...runs([plain(setting.language.pageOf ?? ' / ')], setting),
        number(PageNumber.TOTAL_PAGES),
      ],
    },
    setting,
  )
  return new Footer({ children: [line] })
}
