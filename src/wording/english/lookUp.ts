/** What is said where a work was looked up by its number. */
export const lookUp = {
  noNumber: 'This is neither a DOI nor an ISBN.',
  noWork: (doi: string) =>
    `No work with the DOI ${doi} is known to Crossref or DataCite. Type it as a line, or paste its entry.`,
  noBook: (isbn: string) =>
    `No book with the ISBN ${isbn} is known to Open Library. Type it as a line, or paste its entry.`,
  unreached: (host: string) =>
    `${host} did not answer. The desk may be without a connection to the net: type the source as a line, or paste its entry.`,
}
