import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { inspectDrawing } from '../../../src/assets/svg/inspect.ts'

const namespaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'

/** A drawing whose content begins on its second line. */
function drawing(content: string): string {
  return `<svg ${namespaces} viewBox="0 0 10 10">\n${content}\n</svg>`
}

async function problems(svg: string | Uint8Array): Promise<string> {
  const { value, diagnostics } = await inspectDrawing(Buffer.from(svg), 'logo.svg')
  return diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n') || `fine ${value?.width}`
}

const fixture = (name: string) => readFile(new URL(`../../fixtures/assets/drawings/${name}`, import.meta.url))

describe('a hostile drawing', () => {
  it.each([
    ['a script', drawing('<script>alert(1)</script>'), 'svg/active logo.svg:2 runs a program by <script>'],
    [
      'a script elsewhere',
      drawing('<script href="https://evil.example/x.js"/>'),
      'svg/active logo.svg:2 runs a program',
    ],
    ['nothing at all', drawing('<title>Logo</title><defs/>'), 'image/broken logo.svg:1 draws nothing'],
    ['an element that every object inherits', drawing('<constructor/>'), 'has <constructor>, which is no part'],
    ['a script in CDATA', drawing('<g>\n<script><![CDATA[alert(1)]]></script></g>'), 'svg/active logo.svg:3 runs'],
    ['a script by prefix', drawing('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'), 'by <script>'],
    ['a script of HTML', drawing('<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>'), 'holds a piece of a web page'],
    ['a script in a description', drawing('<desc><script/></desc>'), 'by <script>'],
    ['a script in capitals', drawing('<SCRIPT>alert(1)</SCRIPT>'), 'svg/active logo.svg:2 has <SCRIPT>'],
    [
      'an event on the root',
      `<svg ${namespaces}\n viewBox="0 0 1 1"\n onload="alert(1)"/>`,
      'logo.svg:3 runs a program by onload',
    ],
    ['an event on a shape', drawing('<rect onclick="alert(1)"/>'), 'by onclick'],
    ['an event in capitals', drawing('<rect ONMOUSEOVER="alert(1)"/>'), 'by ONMOUSEOVER'],
    ['an event that is spelt in references', drawing('<rect onbegin="&#97;lert(1)"/>'), 'by onbegin'],
    [
      'a piece of HTML',
      drawing('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
      'by <foreignObject>',
    ],
    ['a frame', drawing('<iframe src="https://evil.example"/>'), 'has <iframe>'],
    ['a frame of HTML', drawing('<iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/>'), 'by <iframe>'],
    ['sound', drawing('<audio src="https://evil.example/a.mp3"/>'), 'has <audio>'],
    ['a film', drawing('<video href="https://evil.example/a.mp4"/>'), 'has <video>'],
    ['an embedded object', drawing('<object xmlns="http://www.w3.org/1999/xhtml" data="x"/>'), 'by <object>'],
    ['a formula', drawing('<math xmlns="http://www.w3.org/1998/Math/MathML"/>'), 'holds a formula'],
    [
      'an included file',
      drawing('<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>'),
      'holds another file',
    ],
    [
      'a picture elsewhere',
      drawing('<image href="https://evil.example/a.png"/>'),
      'points to https://evil.example/a.png by href',
    ],
    ['a picture beside', drawing('<image xlink:href="a.png"/>'), 'points to a.png by xlink:href'],
    ['a local file', drawing('<image href="file:///etc/passwd"/>'), 'points to file:///etc/passwd'],
    [
      'a picture under another prefix',
      drawing('<image xmlns:y="http://www.w3.org/1999/xlink" y:href="//evil.example/a.png"/>'),
      'by y:href',
    ],
    ['a drawing inside', drawing('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'), 'neither a PNG nor a JPEG'],
    ['a page inside', drawing('<image href="data:text/html,hello"/>'), 'neither a PNG nor a JPEG'],
    [
      'a picture inside that is none',
      drawing('<image href="data:image/png;base64,aGVsbG8gaGVsbG8="/>'),
      'image/broken logo.svg:2 embeds a picture that is damaged',
    ],
    ['a part of another drawing', drawing('<use href="other.svg#x"/>'), 'points to other.svg#x'],
    ['a part of an embedded drawing', drawing('<use href="data:image/svg+xml,x#x"/>'), 'svg/active'],
    [
      'a filter picture elsewhere',
      drawing('<filter id="f"><feImage href="https://evil.example/a"/></filter>'),
      'points to https',
    ],
    ['a link', drawing('<a href="javascript:alert(1)"><rect/></a>'), 'points to javascript:alert(1)'],
    ['a link with a tab', drawing('<a href=" java&#9;script:alert(1)"><rect/></a>'), 'svg/active'],
    [
      'an ordinary link',
      drawing('<a xlink:href="https://harbour.example"><rect/></a>'),
      'points to https://harbour.example',
    ],
    ['another base', drawing('<g xml:base="https://evil.example/"><use href="#x"/></g>'), 'has xml:base'],
    [
      'a fill elsewhere',
      drawing('<rect fill="url(https://evil.example/a.svg#p)"/>'),
      'fetches https://evil.example/a.svg#p by url()',
    ],
    ['a quoted fill elsewhere', drawing(`<rect style="fill: url( 'x.svg#p' )"/>`), 'fetches x.svg#p'],
    ['a fill in an escape', drawing('<rect style="fill:\\75 rl(x.svg)"/>'), 'fetches x.svg'],
    ['a fill in capitals', drawing('<rect fill="URL(x.svg)"/>'), 'fetches x.svg'],
    ['a fill after a comment', drawing('<rect style="/*;*/fill:/**/url(x.svg)"/>'), 'fetches x.svg'],
    ['a fill that is data', drawing('<rect style="fill:url(data:image/png;base64,xx)"/>'), 'fetches data:image/png'],
    ['a cursor elsewhere', drawing('<rect cursor="url(x.cur)"/>'), 'fetches x.cur'],
    ['a style sheet elsewhere', drawing('<style>@import "x.css";</style>'), 'has the style rule @import'],
    ['an escaped import', drawing('<style>@\\69mport url(x.css);</style>'), 'has the style rule @import'],
    [
      'a font elsewhere',
      drawing('<style>@font-face{font-family:a;src:url(a.woff)}</style>'),
      'has the style rule @font-face',
    ],
    [
      'a style sheet in CDATA',
      drawing('<style><![CDATA[rect{fill:url(//evil.example/x)}]]></style>'),
      'fetches //evil.example/x',
    ],
    ['a picture set', drawing('<rect style="mask:image-set(\'x.png\' 1x)"/>'), 'by image-set()'],
    ['a program in a style', drawing('<rect style="width:expression(alert(1))"/>'), 'by expression()'],
    ['a binding', drawing('<style>rect{-moz-binding:url(#x)}</style>'), 'by the style -moz-binding'],
    ['a hidden reference', drawing('<style>svg{--a:url(#x)} rect{mask:var(--a)}</style>'), 'hides a reference'],
    ['a moving style', drawing('<style>@keyframes a{} rect{animation:a 1s}</style>'), 'moves by the style animation'],
    [
      'a link that changes',
      drawing('<a href="#x"><animate attributeName="href" to="javascript:alert(1)"/></a>'),
      'moves by <animate>',
    ],
    ['a setter', drawing('<rect><set attributeName="onclick" to="alert(1)"/></rect>'), 'changes by <set>'],
    [
      'a style sheet of XML',
      `<?xml-stylesheet href="x.css"?>${drawing('')}`,
      'logo.svg:1 calls another file by <?xml-stylesheet?>',
    ],
    ['a program in XSLT', `<?xml-stylesheet type="text/xsl" href="#x"?>${drawing('')}`, 'calls another file'],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>\n${drawing('&a;')}`, 'svg/active logo.svg:1 declares entities'],
    [
      'an entity of a file',
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${drawing('&a;')}`,
      'declares entities',
    ],
    ['a billion laughs', `<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${drawing('&b;')}`, 'declares entities'],
    [
      'a document type elsewhere',
      `<!DOCTYPE svg SYSTEM "https://evil.example/a.dtd">${drawing('')}`,
      'declares entities',
    ],
    ['a language switch', drawing('<switch><g systemLanguage="ru"/></switch>'), 'by systemLanguage'],
    ['an entity without declaration', drawing('&nbsp;'), 'image/broken logo.svg:2 is not valid XML'],
    [
      'an open element',
      `<svg ${namespaces} viewBox="0 0 1 1">\n<g>\n</svg>`,
      'image/broken logo.svg:3 is not valid XML',
    ],
    ['nothing but words', 'hello', 'image/broken logo.svg:1 is not valid XML'],
    ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'begins with <html>'],
    ['no namespace', '<svg viewBox="0 0 1 1"/>', 'begins with <svg>, which is not an SVG drawing'],
    ['no size', `<svg ${namespaces} width="100%"/>`, 'has no size'],
    ['less than a unit', `<svg ${namespaces} viewBox="0 0 0.1 0.1"/>`, 'has no size'],
    ['no size that can be', `<svg ${namespaces} viewBox="0 0 0 -1"/>`, 'has no size'],
    [
      'a line',
      `<svg ${namespaces} viewBox="0 0 10000 1"/>`,
      'image/broken logo.svg:1 is 10000 × 1 units, too thin a line to be drawn',
    ],
    ['an upright line', `<svg ${namespaces} width="2" height="802"/>`, 'is 2 × 802 units, too thin'],
    ['another encoding', `<?xml version="1.0" encoding="windows-1251"?>${drawing('')}`, 'is written in windows-1251'],
    ['UTF-7', `<?xml version="1.0" encoding="UTF-7"?>${drawing('+ADw-script+AD4-')}`, 'is written in UTF-7'],
  ])('%s is refused', async (_name, svg, expected) => expect(await problems(svg)).toContain(expected))

  it('in UTF-16 is refused', async () => {
    expect(await problems(Buffer.from(`\uFEFF${drawing('<g/>')}`, 'utf16le'))).toContain(
      'image/broken logo.svg:1 is not',
    )
  })

  it('in broken UTF-8 is refused', async () => {
    expect(await problems(Buffer.from(drawing('é'), 'latin1'))).toContain('is not written in UTF-8')
  })

  it('tells the same fault once, and how often', async () => {
    expect(await problems(drawing('<rect onclick="a"/>\n<rect onclick="b"/>\n<g onload="c"/>'))).toBe(
      'svg/active logo.svg:2 runs a program by onclick="…" (and 1 more like it)\nsvg/active logo.svg:4 runs a program by onload="…"',
    )
  })
})

describe('a drawing that may ship', () => {
  it.each([
    ['shapes', drawing('<path d="M0 0h10v10z" transform="matrix(1 0 0 1 0 0)" fill="rgb(0,51,153)"/>')],
    ['its own parts', drawing('<defs><g id="a"/></defs><use href="#a"/><use xlink:href="#a"/><a href="#a"/>')],
    ['its own paint', drawing(`<rect fill="url(#a)" style="mask:url('#b')"/>`)],
    ['a style sheet', drawing('<style>@media print{.logo--dark,.b{fill:url(#a)}}</style>')],
    ['an embedded PNG', drawing(`<image href="data:image/png;base64,${onePixel()}"/>`)],
    ['its namespace under a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><s:g/></s:svg>'],
    ['a plain document type', `<!DOCTYPE svg>${drawing('<g/>')}`],
    ['a byte order mark', `\uFEFF${drawing('<g/>')}`],
    ['words about it', drawing('<title>url(x) onload @import</title><desc>javascript:</desc><g/>')],
    ['an empty text', drawing('<text x="0"> </text>')],
    ['names that only look so', drawing('<g id="animation" class="transition" data-src="x" aria-label="url(x)"/>')],
  ])('has %s', async (_name, svg) => expect(await problems(svg)).toBe('fine 10'))

  it.each([
    ['from-inkscape.svg', (60 * 96) / 25.4],
    ['from-illustrator.svg', 300],
  ])('comes as %s', async (name, width) => expect(await problems(await fixture(name))).toBe(`fine ${width}`))

  it.each([
    ['pixels', 'width="300" height="100px"', 300, 100],
    ['a strip', 'width="800" height="2"', 800, 2],
    ['points', 'width="72pt" height="36pt"', 96, 48],
    ['width and height before the view box', 'width="2in" height="1in" viewBox="0 0 9 9"', 192, 96],
    ['the view box beside percent', 'width="100%" height="100%" viewBox="0 0 30 10"', 30, 10],
    ['the view box beside one of them', 'width="60" viewBox="0,0,30,10"', 30, 10],
  ])('has its size by %s', async (_name, attributes, width, height) => {
    const { value } = await inspectDrawing(Buffer.from(`<svg ${namespaces} ${attributes}><g/></svg>`), 'logo.svg')
    expect(value).toEqual({ width, height, drawnAlike: true })
  })

  it.each([
    ['by attribute', '<g filter="url(#f)"/>', false],
    ['as a function', '<g filter="blur(2px)"/>', false],
    ['by style', '<g style="fill:red;filter:url(#f)"/>', false],
    ['by a quoted address', `<g style="filter:url('#f')"/>`, false],
    ['by an escape', '<g style="f\\69lter:blur(2px)"/>', false],
    ['by a style sheet', '<style>.a{filter:drop-shadow(1px 1px 1px red)}</style>', false],
    ['by its absence', '<g filter="none" style="filter:none;fill:url(#f)"/>', true],
    ['by a part that nothing uses', '<filter id="f"><feGaussianBlur/></filter>', true],
  ])('warns of an effect %s', async (_name, content, drawnAlike) => {
    const { value, diagnostics } = await inspectDrawing(Buffer.from(drawing(content)), 'a.svg')
    expect(value?.drawnAlike).toBe(drawnAlike)
    expect(diagnostics.map(({ code }) => code)).toEqual(drawnAlike ? [] : ['svg/effect'])
  })

  it('warns of letters as text', async () => {
    const { value, diagnostics } = await inspectDrawing(
      Buffer.from(drawing('<g>\n<text><tspan>A</tspan></text></g>')),
      'a.svg',
    )
    expect(value?.drawnAlike).toBe(false)
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'svg/text a.svg:3 has letters as text, which look different on every machine: it ships without PNG, and in no PDF, so that build stops at it where a PDF shows it',
    ])
  })
})

function onePixel(): string {
  return 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
}
