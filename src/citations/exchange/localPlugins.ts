/**
 * The reading and writing of other programs' formats, without any way to the network. The package
 * can be taught to fetch an address or a DOI it is given; here every format that is or may become
 * such a parser is taken out at the start, so that reading a file can make no request. What is read
 * is always read as one named format and never guessed from its content.
 */
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

const KEPT = /^@(?:biblatex|bibtex|ris)\//

for (const format of plugins.input.list()) if (!KEPT.test(format)) plugins.input.remove(format)

export const localPlugins = plugins

/**
 * BibTeX is written in Unicode, as BibLaTeX and biber read it: written in ASCII alone, a Cyrillic or
 * Greek name is nothing.
 */
const bibtex = plugins.config.get('@bibtex') as { format: { asciiOnly: boolean } }
bibtex.format.asciiOnly = false
