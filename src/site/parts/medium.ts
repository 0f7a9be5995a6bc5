/**
 * Where markup is going. `page`: the site, with previews and self-links. `feed`: the content of a
 * feed entry, where no stylesheet follows. `book`: an EPUB, which is XHTML with `epub:type`.
 */
export type Medium = 'page' | 'feed' | 'book'
