import { describe, expect, it } from 'vitest'
import { parseMarkdown, plainText, renderMarkdown } from '../../../src/kit/prose/markdown.ts'

describe('Markdown', () => {
  it.each([
    ['bold before a word of Chinese', '**已知：**目录受潮', '<strong>已知：</strong>目录受潮'],
    ['bold in quotation marks', '他说**“谢谢”**后离开', '他说<strong>“谢谢”</strong>后离开'],
    ['a line that ends in mid-sentence', '蜡筒存放在\n钢柜中。', '蜡筒存放在钢柜中。'],
    ['a line that ends at a mark', '无人受伤，\n阅览室关闭。', '无人受伤，阅览室关闭。'],
    ['a line that ends beside a word of another script', '蜡筒\nUNESCO', '蜡筒\nUNESCO'],
    ['a break that is meant', '蜡筒  \n钢柜', '蜡筒<br>\n钢柜'],
    ['words with spaces', 'One line\nand the **next**', 'One line\nand the <strong>next</strong>'],
    ['asterisks that are none', '2 * 3 * 4', '2 * 3 * 4'],
    ['raw HTML', 'a <b>c</b>', 'a &lt;b&gt;c&lt;/b&gt;'],
  ])('reads %s', (_name, markdown, html) => {
    expect(renderMarkdown(parseMarkdown(markdown)).trim()).toBe(`<p>${html}</p>`)
  })

  it('knows the words alone', () => {
    expect(plainText(parseMarkdown('**已知：**目录\n受潮\n\n- [one](https://a.example)'))).toBe('已知：目录受潮\n\none')
  })
})
