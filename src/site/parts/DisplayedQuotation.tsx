import type { DocumentBlock } from '../document/model'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/model'
import { Inlines } from './Inlines'
import type { Medium } from './medium'
import { SelfLink } from './SelfLink'

type Props = {
  quotation: Extract<DocumentBlock, { type: 'quotation' }>
  words: SiteWords
  medium: Medium
}

/** A quotation that stands by itself, with whose words they are and a link to its record. */
export function DisplayedQuotation({ quotation, words, medium }: Props) {
  const { anchor, paragraphs, credit } = quotation
  return (
    <figure className="quotation" id={anchor}>
      <blockquote>
        {paragraphs.map((content, index) => (
          <p key={index}>
            <Inlines content={content} words={words} medium={medium} />
          </p>
        ))}
      </blockquote>
      {medium === 'page' && <SelfLink anchor={anchor} />}
      {credit && (
        <figcaption>
          {credit.speaker !== undefined && <span className="speaker">{credit.speaker}</span>}
          {credit.translationCredit !== undefined && (
            <span className="credit">{credit.translationCredit}</span>
          )}
          {medium === 'page' && (
            <a className="record" href={sitePaths.quotation(credit.id)}>
              {words.quotationRecord}
            </a>
          )}
        </figcaption>
      )}
    </figure>
  )
}
