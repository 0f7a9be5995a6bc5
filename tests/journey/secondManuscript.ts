import { pngOf } from '../factories/makePicture'
import { buildDocx } from '../factories/buildDocx'
import { docxParagraph } from '../factories/docxParagraph'

/** Each issue of a journey has its own: two articles of one title would share no address. */
export const titleOfSecond = (issue: number) => `A tray in issue ${issue}`
/** As the source has it, and as somebody who writes it from memory. */
export const PRINTED = 'Reading maketh a full man'
export const MISQUOTED = 'Reading makes a full man'

const RELATIONSHIPS =
  '<Relationship Id="tray" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/tray.png"/>'

const PICTURE =
  '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Tray"/><a:graphic><pic:pic><a:blip r:embed="tray"/></pic:pic></a:graphic></wp:inline></w:drawing></w:r>'

const MARKER = '<w:r><w:footnoteReference w:id="2"/></w:r>'

/**
 * The second article of an issue, as a file of Word with two things that stand in the way of print:
 * a picture without alternative text, and a quotation with a note, to be compared with its source.
 */
export async function buildSecondManuscript(issue: number): Promise<Buffer> {
  const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  return Buffer.from(
    buildDocx({
      title: titleOfSecond(issue),
      relationships: RELATIONSHIPS,
      files: { 'word/media/tray.png': new Uint8Array(await pngOf(640, 400)) },
      body: [
        docxParagraph(
          `A tray holds one size of one face; in issue ${issue} every sort has its place.`,
        ),
        docxParagraph(PICTURE),
        docxParagraph(`${words(`“${PRINTED}”, says the essayist.`)}${MARKER}`),
      ].join(''),
      footnotes: `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${words(
        ' F Bacon, ‘Of Studies’, ',
      )}<w:r><w:rPr><w:i/></w:rPr><w:t>The Essays</w:t></w:r>${words(
        ', ed. J Pitcher, Penguin Books, 1985, pg 209',
      )}</w:p></w:footnote>`,
    }),
  )
}
