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
