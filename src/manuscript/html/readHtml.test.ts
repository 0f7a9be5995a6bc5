import { describe, expect, it } from 'vitest'
import { readOutline } from '../testReading'

const read = (html: string) => readOutline(html, 'a.html')
const outline = (html: string) => read(html).outline
const PNG = 'data:image/png;base64,iVBORw0KGgoAAAA='

describe('HTML blocks', () => {
  it.each([
    ['<p>One<p>Two', ['p One', 'p Two']],
    ['<div>One<p>Two</p>three</div>', ['p One', 'p Two', 'p three']],
    ['<p>One\n  two&nbsp;three</p>', ['p One two\u00a0three']],
    ['<p>One<br>two<br></p>', ['p One / two']],
    ['<h2>A</h2><p>x</p><h3>B</h3>', ['h2 A', 'p x', 'h3 B']],
    ['<h3>A</h3><p>x</p><h5>B</h5>', ['h2 A', 'p x', 'h4 B']],
    ['<h2> </h2><p>x</p>', ['p x']],
    ['<blockquote><p>x</p><p>y</p></blockquote>', ['quotation x // y']],
    ['<blockquote>x<ul><li>y</ul>z</blockquote>', ['quotation x', 'ul y', 'quotation z']],
    ['<blockquote>x<blockquote>y</blockquote></blockquote>', ['quotation x // y']],
    ['<ul><li>a<li>b<ol start="3"><li>c</ol></ul>', ['ul a · b {ol 3 c}']],
    ['<ul><li><p>a</p><p>b</p></li></ul>', ['ul a / b']],
    ['<ul>a<li>b</ul>', ['ul a · b']],
    ['<hr>', ['rule']],
    ['<p>[First printed elsewhere.]</p>', ['notice [First printed elsewhere.]']],
    ['<dl><dt>a</dt><dd>b</dd></dl>', ['p a', 'p b']],
    ['<b><p>one</p><p>two</p></b>', ['p one', 'p two']],
    ['<table><tr><td>a <p>b</p></td></tr></table>', ['p a', 'p b']],
    ['<noscript><p>a</p></noscript>', ['p a']],
    ['<template><p>a</p></template><p>b</p>', ['p b']],
  ])('%s', (html, expected) => {
    expect(outline(`${html}<p>end</p>`).slice(0, -1)).toEqual(expected)
  })
})

describe('HTML comments', () => {
  it('are listed with their line, once, and those of programs are not', () => {
    const { kinds, problems } = read(
      '<p>One</p>\n<!-- Is this the second printing? -->\n<ul><li>two<!--and this?--></li></ul>\n' +
        '<!--[if gte mso 9]><xml></xml><![endif]--><!--StartFragment--><!-- wp:paragraph --><!-- -->',
    )
    expect(kinds).toEqual(['titleMissing', 'comment 2', 'comment 3'])
    expect(problems[1]?.message).toContain('Is this the second printing?')
  })
})

describe('HTML text', () => {
  it.each([
    ['<b>a</b><strong>b</strong>', '{bold:ab}'],
    ['<i>a</i><em>b</em><cite>c</cite>', '{italic:abc}'],
    ['<b>a<i>b</i></b>', '{bold:a}{bold italic:b}'],
    ['<u>a</u> <s>b</s> <del>c</del>', '{underline:a} {strikethrough:b} {strikethrough:c}'],
    ['H<sub>2</sub>O', 'H{subscript:2}O'],
    ['<code>a</code>', '{code:a}'],
    ['<span style="font-style: italic; font-weight:700">a</span>', '{italic bold:a}'],
    ['<span style="vertical-align: super">a</span>', '{superscript:a}'],
    ['<b style="font-weight:normal">a</b>', 'a'],
    ['<q>a</q>', '“a”'],
    ['<mark><font><abbr>a</abbr></font></mark>', 'a'],
    ['<a href=" https://example.org/a ">a <b>b</b></a>', '<https://example.org/a>a {bold:b}</>'],
    ['<a href="mailto:desk@example.org">a</a>', '<mailto:desk@example.org>a</>'],
    ['<a>a</a>', 'a'],
  ])('%s', (html, expected) => {
    expect(outline(`<p>${html}</p>`)).toEqual([`p ${expected}`])
  })
})

describe('HTML from strangers', () => {
  it.each([
    ['<p>a<script>alert(1)</script>b</p>', 'p ab', ['scriptRemoved 1']],
    ['<p onclick="x()">a</p>', 'p a', ['handlerRemoved 1']],
    ['<p>a<a href="javascript:alert(1)">b</a></p>', 'p ab', ['linkRemoved 1']],
    ['<p>a<a href="java&#10;script:alert(1)">b</a></p>', 'p ab', ['linkRemoved 1']],
    ['<p>a<a href="\u0001javascript:alert(1)">b</a></p>', 'p ab', ['linkRemoved 1']],
    ['<p>a<a href="data:text/html,x">b</a></p>', 'p ab', ['linkRemoved 1']],
    ['<p>a<a href="/about">b</a></p>', 'p ab', ['linkRemoved 1']],
    ['<p>a<a href="#top">b</a></p>', 'p ab', ['linkRemoved 1']],
    ['<p>a<style>p{}</style></p>', 'p a', []],
    ['<p>a<img src="x" onerror="x()"></p>', 'p a', ['handlerRemoved 1', 'imageNotInFile 1']],
    [
      '<p>a</p><form><input name="x"><button>Go</button></form>',
      'p a',
      ['unsupported 1', 'unsupported 1'],
    ],
    ['<p>a<svg><script>x()</script><text>b</text></svg></p>', 'p a', ['unsupported 1']],
    ['<p>a</p><iframe src="https://example.org"></iframe>', 'p a', ['unsupported 1']],
    ['<p>a</p><video src="a.mp4">words</video>', 'p a', ['unsupported 1']],
    ['<p>a</p><object data="a.swf">words</object>', 'p a', ['unsupported 1']],
    ['<p>a</p><math><mi>x</mi></math>', 'p a', ['unsupported 1']],
  ])('%s', (html, expected, kinds) => {
    const { outline: blocks, kinds: found, manuscript } = read(html)
    expect(blocks).toEqual([expected])
    expect(found.filter((kind) => !/^(?:title|control)/.test(kind))).toEqual(kinds)
    expect(JSON.stringify(manuscript)).not.toMatch(/alert|onclick|onerror|script:/)
  })

  it('lists what it cannot hold with its words and place', () => {
    const { manuscript } = read(
      '<p>a</p>\n<video src="a.mp4">see it</video>\n<svg><text>drawn</text></svg>\n<pre>x\n y</pre>\n<table><tr><th>a<th>b</tr><tr><td>1<td>2</tr></table>',
    )
    expect(manuscript.unsupported).toEqual([
      { kind: 'other', what: 'video a.mp4: see it', where: 'line 2' },
      { kind: 'other', what: 'drawing (svg): drawn', where: 'line 3' },
      { kind: 'other', what: 'preformatted text', where: 'line 4' },
      { kind: 'table', what: 'table', where: 'line 6' },
    ])
  })

  it('keeps the words of tables and preformatted text', () => {
    const html =
      '<table><caption>t</caption><tr><th>a<th>b</tr><tr><td>1<td><p>2</p><p>3</p></tr></table><pre>x\ny</pre>'
    expect(outline(html)).toEqual(['p t', 'p a | b', 'p 1 | 2 / 3', 'p x / y'])
  })
})

describe('the title of HTML', () => {
  it.each([
    ['<title>A</title><p>x', 'A'],
    ['<title>A | Site</title><h1>B</h1><p>x', 'B'],
    ['<title>A</title><h1>B</h1><p>x<h1>C</h1>', 'A'],
    ['<h2>A</h2><h1>B</h1><p>x', undefined],
    ['<p>x', undefined],
  ])('%s', (html, title) => {
    expect(read(html).manuscript.title).toBe(title)
  })

  it('lists headings whose level could not be kept', () => {
    const { outline: blocks, problems } = read('<h2>A</h2><h6>B</h6><p>x')
    expect(blocks).toEqual(['h2 A', 'h4 B', 'p x'])
    expect(problems.at(-1)?.message).toBe(
      'The heading “B” has level 6 in the file; it was given level 4.',
    )
  })
})

describe('pictures in HTML', () => {
  it('that the file carries', () => {
    const {
      outline: blocks,
      manuscript,
      kinds,
    } = read(
      `<p>a<img src="${PNG}" alt="A press">b</p><figure><img src="${PNG}"><figcaption>The <i>shop</i></figcaption></figure>`,
    )
    expect(blocks).toEqual(['p ab', 'image image-1 | A press', 'image image-2 | The shop'])
    expect(manuscript.images).toMatchObject([
      { id: 'image-1', fileName: 'image-1.png', mimeType: 'image/png', alt: 'A press' },
      { id: 'image-2', fileName: 'image-2.png', mimeType: 'image/png' },
    ])
    expect(manuscript.images[0]?.bytes).toHaveLength(11)
    expect(kinds).toEqual(['titleMissing', 'altMissing 1'])
  })

  it.each([
    'https://example.org/press.png',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:image/png;base64,PHN2Zz4=',
    'data:image/png;base64,!!!!',
  ])('that it does not: %s', (src) => {
    const html = `<figure><img src="${src}" alt="A press"><figcaption>The shop</figcaption></figure>`
    const { outline: blocks, manuscript, kinds } = read(html)
    expect(blocks).toEqual(['p The shop'])
    expect(manuscript.images).toEqual([])
    expect(manuscript.unsupported[0]?.what).toMatch(/^image .*: A press$/)
    expect(kinds).toEqual(['titleMissing', 'imageNotInFile 1'])
  })
})

describe('embeds in HTML', () => {
  it.each([
    [
      '<blockquote class="twitter-tweet"><p>Set in type.</p>&mdash; A Press (@press) <a href="https://twitter.com/press/status/12">1 May</a></blockquote>',
      'post X | A Press (@press) | Set in type. | https://twitter.com/press/status/12',
    ],
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/A/"><p>View this post on Instagram</p><p>A post shared by A Press (@press)</p></blockquote>',
      'post Instagram | A Press (@press) | https://www.instagram.com/p/A/',
    ],
    [
      '<iframe src="//www.youtube.com/embed/a"></iframe>',
      'post YouTube | https://www.youtube.com/embed/a',
    ],
    [
      '<iframe src="https://player.vimeo.com/video/1"></iframe>',
      'post Vimeo | https://player.vimeo.com/video/1',
    ],
    [
      '<blockquote class="tiktok-embed" cite="javascript:x"><p>Words</p></blockquote>',
      'post TikTok | Words',
    ],
  ])('%s', (html, expected) => {
    expect(outline(`<p>a</p>${html}`)).toEqual(['p a', expected])
  })
})

describe('notes in HTML', () => {
  it.each([
    [
      'Pandoc',
      `<p>A<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>.</p>
      <section class="footnotes" role="doc-endnotes"><hr><ol>
      <li id="fn1"><p>x <em>y</em><a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
      </ol></section>`,
      ['p A^1.', 'endnote 1: x {italic:y}'],
    ],
    [
      'Word',
      `<p>A<a href="#_ftn1" name="_ftnref1"><span><![if !x]>[1]<![endif]></span></a>.</p>
      <div><br clear=all><hr width="33%"><div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> x</p><p>y</p></div></div>`,
      ['p A^1.', 'footnote 1: x / y'],
    ],
    [
      'Word, endnotes',
      `<p>A<a href="#_edn1" name="_ednref1">[i]</a>.</p>
      <div id=edn1><p><a href="#_ednref1" name="_edn1">[i]</a>&nbsp;x</p></div>`,
      ['p A^i.', 'endnote i: x'],
    ],
    [
      'WordPress',
      `<p>A<sup data-fn="a-1" class="fn"><a href="#a-1" id="a-1-link">1</a></sup>.</p>
      <ol class="wp-block-footnotes"><li id="a-1">x <a href="#a-1-link" aria-label="Jump">↩︎</a></li></ol>`,
      ['p A^1.', 'footnote 1: x'],
    ],
    [
      'Substack',
      `<p>A<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a>.</p>
      <div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>x</p><p>y</p></div></div>`,
      ['p A^1.', 'footnote 1: x / y'],
    ],
    [
      'MediaWiki',
      `<p>A<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup>.</p>
      <ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">x</span></li></ol>`,
      ['p A^1.', 'footnote 1: x'],
    ],
    [
      'EPUB',
      `<p>A<a epub:type="noteref" href="#n1">*</a>.</p><aside epub:type="footnote" id="n1"><p>x</p></aside>`,
      ['p A^*.', 'footnote *: x'],
    ],
    [
      'hand-written, with the address of the page',
      `<p>A<sup>[<a href="https://example.org/a#n1" id="r1">1</a>]</sup>.</p><h2>Notes</h2><p id="n1">1. x <a href="#r1">back</a></p>`,
      ['p A^1.', 'footnote 1: x'],
    ],
  ])('as %s writes them', (_, html, expected) => {
    const { outline: blocks, kinds } = read(html)
    expect(blocks).toEqual(expected)
    expect(kinds).toEqual(['titleMissing'])
  })

  it('keep entries that nothing marks, and markers that lead nowhere', () => {
    const { outline: blocks, kinds } = read(
      `<p>A<sup><a href="#fn1">1</a></sup> B<sup><a href="#fn9">9</a></sup></p>
<ol><li id="fn1">x</li><li id="fn2">y</li></ol>`,
    )
    expect(blocks).toEqual(['p A^1 B^9?', 'footnote 1: x', 'footnote 2: y'])
    expect(kinds).toEqual(['titleMissing', 'markerWithoutEntry 1', 'entryWithoutMarker 2'])
    expect(
      outline(`<p>A<a href="#fn1" role="doc-noteref">1</a></p><p id="fn1">x</p><p id="fn2">y</p>`),
    ).toEqual(['p A^1', 'footnote 1: x', 'footnote 2: y'])
  })

  it('may be marked twice, and are not a table of contents', () => {
    expect(
      outline(
        `<p><a href="#s1">1</a></p><h2 id="s1">One</h2><p>A<sup><a href="#fn1">1</a></sup> B<sup><a href="#fn1">1</a></sup></p><p id="fn1">x</p>`,
      ),
    ).toEqual(['p 1', 'h2 One', 'p A^1 B^1', 'footnote 1: x'])
  })

  it('are found by encoded names, and with pictures and headings in them', () => {
    const { outline: blocks } = read(
      `<p>A<sup><a href="#n%C3%B6te">1</a></sup> B<sup><a href="#%zz">2</a></sup></p>
<ol><li id="nöte"><h4>x</h4><blockquote>y</blockquote><ul><li>z<ul><li>q</li></ul></li></ul><img src="${PNG}" alt="a"></li></ol>`,
    )
    expect(blocks).toEqual(['p A^1 B^2?', 'image image-1 | a', 'footnote 1: x / y / z / q'])
  })

  it('need more than a number to be found: links that are raised, named or meant so', () => {
    const entry = '<p>end</p><p id="x">The target</p>'
    expect(outline(`<p>A<a href="#x">see there now</a></p>${entry}`)[0]).toBe('p Asee there now')
    expect(outline(`<p>A<a href="#x">*</a></p>${entry}`)[0]).toBe('p A^*')
    expect(outline(`<p>A<a href="#x" class="noteref">one</a></p>${entry}`)[0]).toBe('p A^one')
    expect(outline(`<p>A<a href="#nix">1</a></p>`)[0]).toBe('p A1')
    expect(outline(`<p>A<a href="#nix"><sup>1</sup></a></p>`)[0]).toBe('p A^1?')
    expect(outline(`<p>A<i><sup><b><a href="#nix">1</a></b></sup></i></p>`)[0]).toBe('p A^1?')
  })

  it('keep links between notes as words', () => {
    expect(
      outline(
        `<p>A<sup><a href="#fn1">1</a></sup><sup><a href="#fn2">2</a></sup></p><ol><li id="fn1">see <a href="#fn2">2</a></li><li id="fn2">y</li></ol>`,
      ),
    ).toEqual(['p A^1^2', 'footnote 1: see 2', 'footnote 2: y'])
  })
})
