import { describe, expect, it } from 'vitest'
import { readOutline } from '../testReading'

const read = (html: string) => readOutline(html, 'a.html')
const messages = (html: string) => read(html).problems.map(({ message }) => message)

describe('a page saved by Google Docs', () => {
  const sheet = (css: string) => `<style>${css}</style>`

  it.each([
    ['.c1{font-style:italic}', '<p><span class="c1">a</span> b</p>', 'p {italic:a} b'],
    ['.c1{font-weight:700;font-style:normal}', '<p><span class="c1">a</span></p>', 'p {bold:a}'],
    [
      '.c1{font-weight:700}.c2{font-style:italic}',
      '<p><span class="c2 c1">a</span></p>',
      'p {italic bold:a}',
    ],
    ['.c1{font-style:italic}', '<p><span class="c1" style="font-style:normal">a</span></p>', 'p a'],
    ['.c1{font-style:italic}.c1{font-style:normal}', '<p><span class="c1">a</span></p>', 'p a'],
    [
      'span.c1, .c2 {vertical-align:super}',
      '<p>a<span class="c2">b</span></p>',
      'p a{superscript:b}',
    ],
    [
      '.c1{text-decoration:line-through}',
      '<p><span class="c1">a</span></p>',
      'p {strikethrough:a}',
    ],
    ['@media print{.c1{font-style:italic}}', '<p><span class="c1">a</span></p>', 'p a'],
    [
      '/* .c1{font-style:italic} */ div .c1{font-weight:700}',
      '<p><span class="c1">a</span></p>',
      'p a',
    ],
    ['.c1{font-style:italic}', '<p class="c1">a</p>', 'p a'],
    ['}}.c1{font-style:italic', '<p><span class="c1">a</span></p>', 'p a'],
    ['.c1{color:#000}', '<p><span class="c1">a</span></p>', 'p a'],
  ])('%s of %s', (css, html, expected) => {
    expect(read(sheet(css) + html).outline).toEqual([expected])
  })

  it('has its title in a paragraph of that class', () => {
    const { manuscript, outline } = read('<p class="c3 title">A</p><h1>B</h1><p>x</p><h1>C</h1>')
    expect(manuscript.title).toBe('A')
    expect(outline).toEqual(['h2 B', 'p x', 'h2 C'])
    expect(read('<p class="title">A</p><p>b</p>').outline).toEqual(['p A', 'p b'])
  })

  it('has comments, which are no notes', () => {
    const { kinds, outline } = read(
      '<p>One<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> two.' +
        '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>\n' +
        '<p>Three.<sup><a href="#cmnt2" id="cmnt_ref2">[b]</a></sup></p><hr>' +
        '<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> The note.</p></div>' +
        '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>Is it?</p><p>It is.</p></div>' +
        '<div><p><a href="#cmnt_ref2" id="cmnt2">[b]</a>And this?</p></div>',
    )
    expect(outline).toEqual(['p One^1 two.', 'p Three.', 'footnote 1: The note.'])
    expect(kinds).toEqual(['titleMissing', 'comment 1', 'comment 2'])
  })

  it('keeps what stands beside a comment', () => {
    const html =
      '<p>One.<a href="#cmnt1" id="cmnt_ref1">[a]</a></p>' +
      '<div><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>Is it?</p></div><p>Kept.</p></div>'
    expect(read(html).outline).toEqual(['p One.', 'p Kept.'])
    expect(messages(html)).toContain('A comment was left out of the text: “Is it?”.')
  })

  it('leads to where its links lead, not past Google', () => {
    const href = 'https://www.google.com/url?q=https://example.org/a%3Fb&amp;sa=D&amp;ust=1'
    expect(read(`<p><a href="${href}">a</a></p>`).outline).toEqual([
      'p <https://example.org/a?b>a</>',
    ])
  })
})

describe('a page saved by Word', () => {
  it('has its comments listed and not printed', () => {
    const html =
      '<p>One<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1" ' +
      'name="_msoanchor_1">[A1]</a></span> two.</p>\n' +
      "<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'>" +
      '<div id="_com_1" class=msocomtxt><a name="_msocom_1"></a><p class=MsoCommentText>' +
      '<a href="#_msoanchor_1" class=msocomoff>[A1]</a>Who says so?</p></div></div></div>'
    expect(read(html).outline.filter((line) => line !== 'rule')).toEqual(['p One two.'])
    expect(messages(html)).toContain('A comment was left out of the text: “Who says so?”.')
  })

  it('keeps a comment that nothing leads to any more', () => {
    const html = '<p>One.</p><div><p><a href="#_msoanchor_7">[A7]</a>Left over.</p></div>'
    expect(read(html).outline).toEqual(['p One.'])
    expect(messages(html)).toContain('A comment was left out of the text: “Left over.”.')
  })

  it('has its tracked changes listed', () => {
    const { kinds, outline, problems } = read(
      '<p>The <del cite="mailto:A">old</del><ins datetime="2026-01-02">new</ins> <ins>b</ins></p>',
    )
    expect(outline).toEqual(['p The {strikethrough:old}{underline:new} {underline:b}'])
    expect(kinds).toEqual(['titleMissing', 'revisionsMarked 1'])
    expect(problems[1]?.message).toContain('(1 inserted, 1 deleted)')
  })

  it('has titles and displayed quotations by their styles, and no empty lines', () => {
    const { manuscript, outline } = read(
      '<p class=MsoTitle>A</p><p class=MsoNormal>&nbsp;</p><p class=MsoQuote>q</p>' +
        '<p class=MsoIntenseQuote>r</p><p>x</p>',
    )
    expect(manuscript.title).toBe('A')
    expect(outline).toEqual(['quotation q', 'quotation r', 'p x'])
  })
})

describe('words that a page does not show', () => {
  it.each([
    '<p>x<span style="display: none">secret</span></p>',
    '<p>x</p><div hidden><p>secret</p></div>',
    '<p>x<span style="mso-hide:all">secret</span></p>',
    '<style>.h{display:none}</style><p>x</p><p class="h">secret</p>',
    '<p>x</p><template><p>secret</p></template>',
    '<p>x<input value="secret"></p>',
  ])('are listed: %s', (html) => {
    const { manuscript, outline } = read(html)
    expect(outline).toEqual(['p x'])
    expect(manuscript.unsupported).toMatchObject([{ what: expect.stringMatching(/: secret$/) }])
  })

  it('may be those of notes', () => {
    const html =
      '<p>x<a href="#fn1" id="r1"><sup>1</sup></a></p><div style="display:none"><p id="fn1">The note.</p></div>'
    expect(read(html).outline).toEqual(['p x^1', 'footnote 1: The note.'])
  })

  it('are not listed where there are none', () => {
    expect(read('<p>x<span hidden> </span></p>').manuscript.unsupported).toEqual([])
  })
})
