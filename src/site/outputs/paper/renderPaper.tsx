import { renderMarkup } from '../../renderMarkup'
import { PaperDocument, type PaperProps } from './PaperDocument'
import { pageRules } from './pageRules'
import { prefixIDs } from './prefixIDs'

/**
 * An issue as one HTML document for Chromium to print. The ids of each article get its place before
 * them (`article-2-fn-…`), since articles may share ids of notes and paragraphs; `article-2-top` is
 * where the second one begins. Nothing is lazy: on paper everything is in view.
 */
export function renderPaper(props: PaperProps): string {
  const styles = `${props.styles}\n${pageRules(props.published.manifest)}`
  const markup = renderMarkup(<PaperDocument {...props} styles={styles} />)
    .replace(/<article class="piece piece-(\d+)".*?<\/article>/gs, (article, place: string) =>
      prefixIDs(article, `article-${place}-`),
    )
    .replaceAll(' loading="lazy"', '')
  return `<!doctype html>${markup}`
}
