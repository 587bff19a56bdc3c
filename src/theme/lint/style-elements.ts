/** The CSS of a template’s `<style>` elements and where each begins, with spaces for what Handlebars puts in: offsets stay. */
export function stylesIn(template: string): readonly { readonly css: string; readonly offset: number }[] {
  return [...template.matchAll(/(<style\b[^>]*>)([\s\S]*?)<\/style/gi)].map(({ 1: open = '', 2: css = '', index }) => ({
    css: css.replaceAll(/\{\{[\s\S]*?\}\}/g, whole => ' '.repeat(whole.length)),
    offset: index + open.length,
  }))
}
