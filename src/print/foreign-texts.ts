import type { CDPSession, Page } from 'puppeteer-core'

/** Elements that are asked at most, and passages that are told. */
const mostAsked = 2_000
const mostTold = 3
const passageLength = 60

/**
 * The first passages of a page that the browser does not draw with a font of the page itself. Costs a question an
 * element, so it is asked only when a foreign font was found in the PDF. Page margins and generated content are not
 * among the elements.
 */
export async function foreignTexts(page: Page): Promise<readonly string[]> {
  const session = await page.createCDPSession()
  try {
    return await askTexts(session)
  } finally {
    await session.detach()
  }
}

async function askTexts(session: CDPSession): Promise<readonly string[]> {
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1 })
  const texts = nodes.filter(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue.trim() !== '')
  const told: string[] = []
  for (const { parentId, nodeValue } of texts.slice(0, mostAsked)) {
    if (told.length >= mostTold) break
    if (parentId && (await isForeign(session, parentId))) told.push(shorten(nodeValue))
  }
  return told
}

async function isForeign(session: CDPSession, nodeId: number): Promise<boolean> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.some(({ isCustomFont }) => !isCustomFont)
}

function shorten(text: string): string {
  const letters = [...text.trim().replace(/\s+/g, ' ')]
  return letters.length > passageLength ? `${letters.slice(0, passageLength - 1).join('')}…` : letters.join('')
}
