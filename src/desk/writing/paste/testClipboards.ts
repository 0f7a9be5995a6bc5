/** Clipboards as the programs write them, shortened: one text with what is hard about each. */
export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm; font-size:12.0pt;} --></style></head><body lang=EN-GB>
<!--StartFragment-->
<h1>The press<o:p></o:p></h1>
<p class=MsoNormal>It was set <i style='mso-bidi-font-style:normal'>by hand</i>.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> And <a href="https://example.org/a">printed</a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<ul type=disc><li class=MsoNormal>ink</li><li class=MsoNormal>paper</li></ul>
<!--EndFragment-->
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> A. Reader, <i>Type</i>, 1976.<o:p></o:p></p></div></div>
</body></html>`

export const GOOGLE_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0"><h2 dir="ltr"><span style="font-weight:400">The press</span></h2><p dir="ltr"><span style="font-weight:400;font-style:normal">It was set </span><span style="font-weight:400;font-style:italic">by hand</span><span style="font-weight:400">. And </span><a href="https://example.org/a"><span style="text-decoration:underline">printed</span></a><span style="font-weight:400">.</span></p><br /><ul><li dir="ltr"><p dir="ltr" role="presentation"><span style="font-weight:400">ink</span></p></li><li dir="ltr"><p dir="ltr" role="presentation"><span style="font-weight:400">paper</span></p></li></ul></b>`

export const LIBREOFFICE = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 7.4 (Linux)"/></head><body lang="en-GB" dir="ltr">
<h1 class="western">The press</h1>
<p style="line-height: 100%">It was set <i>by hand</i>.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> And <a href="https://example.org/a">printed</a>.</p>
<p style="line-height: 100%"><br/></p>
<ul><li><p>ink</p></li><li><p>paper</p></li></ul>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> A. Reader, <i>Type</i>, 1976.</p></div>
</body></html>`

const CITED = {
  citationID: 'a1',
  properties: { plainCitation: '(Moxon 1683, 12)', noteIndex: 0 },
  citationItems: [
    {
      uris: ['http://zotero.org/users/1/items/W1'],
      itemData: {
        id: 1,
        type: 'book',
        title: 'Mechanick Exercises & more',
        author: [{ family: 'Moxon', given: 'Joseph' }],
        issued: { 'date-parts': [[1683]] },
      },
      locator: '12',
      label: 'page',
    },
  ],
}
const zotero = (words: string) =>
  `<!--[if supportFields]><span style='mso-element:field-begin'></span><span\nstyle='mso-spacerun:yes'> </span>ADDIN ZOTERO_ITEM CSL_CITATION\n${JSON.stringify(
    { ...CITED, properties: { plainCitation: words } },
  )
    .replaceAll('&', '&amp;')
    .replaceAll(
      '"',
      '&quot;',
    )} <span style='mso-element:field-separator'></span><![endif]-->${words}<!--[if supportFields]><span style='mso-element:field-end'></span><![endif]-->`

/** Citations of Zotero in the text, in a note, and one whose words were changed by hand; and a field of Word’s own. */
export const WORD_ZOTERO = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"></head><body lang=EN-GB>
<!--StartFragment-->
<p class=MsoNormal>Type is cut ${zotero('(Moxon 1683, 12)')}. It is set<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>.<o:p></o:p></p>
<p class=MsoNormal>By hand ${zotero('(Moxon 1683, 12)').replace('-->(Moxon 1683, 12)<!--', '-->(Moxon, as ever)<!--')} on <!--[if supportFields]><span style='mso-element:field-begin'></span> DATE <span style='mso-element:field-separator'></span><![endif]-->Monday<!--[if supportFields]><span style='mso-element:field-end'></span><![endif]-->.</p>
<!--EndFragment-->
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> See ${zotero('Moxon, Exercises, 1683, 12')}. Our italics.<o:p></o:p></p></div></div>
</body></html>`

/** The looks Google Docs writes on every span, but for what is said. */
const google = (words: string, looks: Record<string, string> = {}) => {
  const all = {
    'font-size': '11pt',
    'font-family': 'Arial,sans-serif',
    color: '#000000',
    'background-color': 'transparent',
    'font-weight': '400',
    'font-style': 'normal',
    'font-variant': 'normal',
    'text-decoration': 'none',
    'vertical-align': 'baseline',
    'white-space': 'pre-wrap',
    ...looks,
  }
  const style = Object.entries(all).map(([name, value]) => `${name}:${value};`)
  return `<span style="${style.join('')}">${words}</span>`
}
const LINE = 'dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"'
const RAISED = { 'font-size': '0.6em', 'vertical-align': 'super' }

/** As Google Docs itself copies: everything in a bold that is none, looks on spans, notes as raised numbers. */
export const GOOGLE_DOCS_NOTES = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-8a1f2c50-7fff-2b1e-9d0a-5c0b7a3f6e11"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;margin-bottom:6pt;">${google('The press', { 'font-size': '16pt' })}</h2><p ${LINE}>${google('It was set ')}${google('by hand', { 'font-style': 'italic' })}${google('.')}<sup>${google('[1]', RAISED)}</sup>${google(' And ')}<a href="https://example.org/a" style="text-decoration:none;">${google('printed', { color: '#1155cc', 'text-decoration': 'underline' })}</a>${google('.')}<sup>${google('[2]', RAISED)}</sup></p><br /><p dir="ltr" style="line-height:1.38;margin-left: 36pt;margin-top:0pt;margin-bottom:0pt;">${google('Ink is old.')}</p><br /><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p ${LINE} role="presentation">${google('ink')}</p></li><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p ${LINE} role="presentation">${google('paper', { 'font-weight': '700' })}</p></li></ul><br /><p ${LINE}><sup>${google('[1]', RAISED)}</sup>${google(' A. Reader, ')}${google('Type', { 'font-style': 'italic' })}${google(', 1976.')}</p><p ${LINE}><sup>${google('[2]', RAISED)}</sup>${google(' Ibid., 12.')}</p></b><br class="Apple-interchange-newline">`

/** As LibreOffice 7.4 writes it: sheets for its styles, names in headings, lines broken at 70 signs. */
export const LIBREOFFICE_WRITER = `<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
	<style type="text/css">
		@page { size: 8.27in 11.69in; margin: 0.79in }
		p { line-height: 115%; margin-bottom: 0.1in; background: transparent }
		h2.western { font-family: "Liberation Serif", serif; font-size: 14pt; font-weight: bold }
		p.sdfootnote { font-size: 10pt; margin-left: 0.24in; text-indent: -0.24in }
		blockquote { margin-left: 0.39in; margin-right: 0.39in }
		em { font-style: italic }
		a.sdfootnoteanc { font-size: 57% }
	</style>
</head>
<body lang="en-GB" link="#000080" vlink="#800000" dir="ltr"><h2 class="western"><a name="the-press"></a>
The press</h2>
<p style="line-height: 115%; margin-bottom: 0.1in">It was set <em>by
hand</em>.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>
And <a href="https://example.org/a">printed</a>.<a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a></p>
<blockquote>Ink is old.</blockquote>
<p style="line-height: 115%; margin-bottom: 0.1in"><br/>
<br/>

</p>
<ul>
	<li><p style="line-height: 100%; margin-bottom: 0in">ink</p></li>
	<li><p style="line-height: 100%; margin-bottom: 0in"><b>paper</b></p></li>
</ul>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>
	A. Reader, <i>Type</i>, 1976.</p>
</div>
<div id="sdfootnote2"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote2sym" href="#sdfootnote2anc">2</a>
	Ibid., 12.</p>
</div>
</body>
</html>`

/** A page of the web as Chromium copies it: computed looks, an address in a wrapper, notes by links. */
export const WEB_PAGE = `<meta charset='utf-8'><article style="color: rgb(34, 34, 34); font-family: Georgia; font-style: normal; font-weight: 400; orphans: 2; white-space: normal;"><h2 style="font-weight: 700; font-size: 1.5em;">The press</h2><p style="margin: 0px 0px 1em;">It was set <em>by hand</em>.<sup id="fnref:1" role="doc-noteref"><a href="https://example.org/page#fn:1" class="footnote" rel="footnote">1</a></sup> And <a href="https://example.org/a" style="color: rgb(0, 0, 238);">printed</a>.</p><div class="share"><button>Share</button><script>track()</script></div><blockquote><p>Ink is old.</p></blockquote><ul><li>ink</li><li><strong>paper</strong></li></ul><div class="footnotes" role="doc-endnotes"><hr><ol><li id="fn:1" role="doc-endnote"><p>A. Reader, <i>Type</i>, 1976. <a href="https://example.org/page#fnref:1" class="reversefootnote" role="doc-backlink">↩︎</a></p></li></ol></div></article>`

const endNote = `<EndNote><Cite><Author>Moxon</Author><Year>1683</Year><RecNum>7</RecNum><Pages>12</Pages><DisplayText>(Moxon, 1683, p. 12)</DisplayText><record><rec-number>7</rec-number><foreign-keys><key app="EN" db-id="x0wd" timestamp="1">7</key></foreign-keys><ref-type name="Book">6</ref-type><contributors><authors><author>Moxon, Joseph</author></authors></contributors><titles><title>Mechanick Exercises &amp; more</title></titles><dates><year>1683</year></dates></record></Cite></EndNote>`
const escaped = endNote.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const begin = `<span style='mso-element:field-begin'></span>`
const end = `<span style='mso-element:field-end'></span>`

/** Citations of EndNote: its record in the code, and in the data of a field within, as it does with long ones. */
export const WORD_ENDNOTE = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body lang=EN-GB>
<!--StartFragment-->
<p class=MsoNormal>Type is cut <!--[if supportFields]>${begin}<span
style='mso-spacerun:yes'> </span>ADDIN EN.CITE ${escaped}<span style='mso-element:field-separator'></span><![endif]--><span style='mso-no-proof:yes'>(Moxon, 1683, p. 12)</span><!--[if supportFields]>${end}<![endif]-->.
By hand <!--[if supportFields]>${begin}<span style='mso-spacerun:yes'> </span>ADDIN EN.CITE ${begin}
ADDIN EN.CITE.DATA <![if gte mso 9]><xml>
 <w:data>${btoa(endNote)}</w:data>
</xml><![endif]>${end}<span style='mso-element:field-separator'></span><![endif]-->(Moxon, 1683, p. 12)<!--[if supportFields]>${end}<![endif]-->.<o:p></o:p></p>
<!--EndFragment-->
</body></html>`

/** As programs that know only lines copy a text with notes at its end. */
export const PLAIN =
  'The press\r\n\r\nIt was set by hand.[1] And printed.\r\n\r\n[1] A. Reader, Type, 1976.\r\n'
