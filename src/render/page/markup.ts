/**
 * What is passed over where elements are set into the text of a page, as a pattern: tags, and elements whose content is
 * no text of the page (HTML, 13.2.5: a script or a field would show the tags; drawings would end at them). What is not closed
 * goes on to the end, so that nothing is read twice.
 */
export const markup = String.raw`<(?<own>script|style|textarea|title|svg|math)\b[^>]*>[\s\S]*?(?:</\k<own>\s*>|$)|<[^>]*(?:>|$)`
