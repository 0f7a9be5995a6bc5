import type { Inline, ListItem, TextBlock } from '../../edition/articleText'
import type { PrintedArticle } from '../../edition/manifest'
import { AnchorRegister } from './AnchorRegister'
import { bindInlines } from './bindInlines'
import { bindNotes } from './bindNotes'
import { plainText } from '../../text/walk'
import { listWorksCited } from './listWorksCited'
import type {
  ArticleDocument,
  DocumentBlock,
  DocumentHeading,
  DocumentInline,
  DocumentListItem,
  DocumentNote,
} from './model'

/**
 * Prepares an article for writing out. Heading levels are closed up so that none is skipped below
 * the article's `h1` (WCAG technique G141); anchors are made unique; the first picture is told
 * apart, since it is loaded at once and the rest lazily.
 *
 * Throws when a marker names a note the article does not print, or a note is nowhere marked:
 * readiness lets neither through, and a page that hid it would lie.
 */
export function buildArticleDocument(article: PrintedArticle): ArticleDocument {
  return new DocumentBuilder(article).build()
}

class DocumentBuilder {
  private readonly anchors = new AnchorRegister()
  private readonly notes: Map<string, DocumentNote>
  private readonly headings: DocumentHeading[] = []
  private level = 1
  private figures: number

  constructor(private readonly article: PrintedArticle) {
    this.notes = bindNotes(article, this.anchors)
    this.figures = article.text.hero === undefined ? 0 : 1
    for (const note of this.notes.values()) this.anchors.take('fnref', note.id)
  }

  build(): ArticleDocument {
    const { text } = this.article
    const blocks = text.body.map((block) => this.bindBlock(block))
    const notes = [...this.notes.values()]
    const unmarked = notes.find((note) => note.occurrences.length === 0)
    if (unmarked) throw new Error(`Note ${unmarked.id} of “${text.slug}” is nowhere marked.`)
    return {
      language: text.language,
      blocks,
      notes,
      headings: this.headings,
      worksCited: listWorksCited(this.article, notes),
    }
  }

  private bindBlock(block: TextBlock): DocumentBlock {
    switch (block.type) {
      case 'heading':
        return this.bindHeading(block)
      case 'paragraph':
        return {
          type: 'paragraph',
          anchor: this.anchors.take('p', block.id),
          content: this.bind(block.content),
        }
      case 'list':
        return this.bindList(block)
      case 'quotation':
        return this.bindQuotation(block)
      case 'figure':
        this.figures += 1
        return { type: 'figure', figure: block.figure, first: this.figures === 1 }
      case 'aside':
        return { ...block, body: block.body.map((inner) => this.bindBlock(inner)) }
      case 'post':
      case 'rule':
        return block
    }
  }

  private bindHeading(block: Extract<TextBlock, { type: 'heading' }>): DocumentBlock {
    const level = block.level > this.level + 1 ? nextLevel(this.level) : block.level
    this.level = level
    const anchor = this.anchors.take('h', block.id)
    const content = this.bind(block.content)
    this.headings.push({ anchor, level, text: plainText(content, { lineBreak: ' ' }) })
    return { type: 'heading', anchor, level, content }
  }

  private bindList(
    list: Extract<TextBlock, { type: 'list' }>,
  ): Extract<DocumentBlock, { type: 'list' }> {
    return { ...list, items: list.items.map((item) => this.bindItem(item)) }
  }

  private bindItem(item: ListItem): DocumentListItem {
    return {
      content: this.bind(item.content),
      lists: item.lists.map((list) => this.bindList(list)),
    }
  }

  private bindQuotation(block: Extract<TextBlock, { type: 'quotation' }>): DocumentBlock {
    const anchor = this.anchors.take('q', block.id)
    const paragraphs = block.paragraphs.map((content) => this.bind(content))
    const record =
      block.quotation === undefined ? undefined : this.article.text.quotations[block.quotation]
    const own: Extract<DocumentBlock, { type: 'quotation' }> = {
      type: 'quotation',
      anchor,
      paragraphs,
      ...(block.verse && { verse: block.verse }),
    }
    if (block.quotation === undefined || record === undefined) return own
    const { speaker, translationCredit } = record
    return {
      ...own,
      credit: {
        id: block.quotation,
        ...(speaker === undefined ? {} : { speaker }),
        ...(translationCredit === undefined ? {} : { translationCredit }),
      },
    }
  }

  private bind(content: Inline[]): DocumentInline[] {
    return bindInlines(content, (id) => {
      const note = this.notes.get(id)
      if (!note) throw new Error(`“${this.article.text.slug}” marks note ${id}, which it lacks.`)
      const anchor =
        note.occurrences.length === 0
          ? note.anchor.replace(/^fn-/, 'fnref-')
          : this.anchors.take('fnref', note.id)
      note.occurrences.push(anchor)
      return { type: 'noteMarker', note, anchor }
    })
  }
}

function nextLevel(level: number): 2 | 3 | 4 {
  if (level === 1) return 2
  return level === 2 ? 3 : 4
}
