import { renderMarkup } from './markup/renderMarkup'
import type { Rendering, SiteBuild, SitePage } from './model'
import { PageDocument } from './PageDocument'

/**
 * A page as HTML to send. Pure: the same page, build and rendering give the same string on every
 * machine. A rehearsal differs from the published page by its banner and `noindex` alone.
 *
 * Throws only where a manifest contradicts itself (a marker without its note).
 */
export function renderPage(page: SitePage, build: SiteBuild, rendering: Rendering = {}): string {
  const markup = renderMarkup(<PageDocument page={page} build={build} rendering={rendering} />)
  // React escapes `>` everywhere but in the graph, which escapes its own: this ends tags alone.
  return `<!doctype html>${markup.replaceAll('/>', '>')}`
}
