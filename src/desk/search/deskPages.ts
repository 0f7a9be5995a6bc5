import { isAllowed, type Role, type Verb } from '../../workflow/roles'
import { wording } from '../../wording'

/** A page of the desk under `/admin`, with words it may be looked for by besides its name. */
type DeskPage = { title: string; words: string; path: string; needs: Verb }

const PAGES: readonly DeskPage[] = [
  { ...wording.searching.pages.toDo, path: '', needs: 'desk.enter' },
  {
    ...wording.searching.pages.newArticle,
    path: '/collections/articles/create',
    needs: 'article.create',
  },
  {
    ...wording.searching.pages.newIssue,
    path: '/collections/issues/create',
    needs: 'issue.create',
  },
  {
    ...wording.searching.pages.newReference,
    path: '/collections/references/create',
    needs: 'reference.create',
  },
  { ...wording.searching.pages.articles, path: '/collections/articles', needs: 'desk.enter' },
  { ...wording.searching.pages.issues, path: '/collections/issues', needs: 'desk.enter' },
  {
    ...wording.searching.pages.references,
    path: '/collections/references',
    needs: 'desk.enter',
  },
  {
    ...wording.searching.pages.quotations,
    path: '/collections/quotations',
    needs: 'desk.enter',
  },
  {
    ...wording.searching.pages.pictures,
    path: '/collections/media',
    needs: 'desk.enter',
  },
  {
    ...wording.searching.pages.people,
    path: '/collections/users',
    needs: 'user.manage',
  },
  {
    ...wording.searching.pages.magazine,
    path: '/globals/magazine',
    needs: 'magazine.edit',
  },
  {
    ...wording.searching.pages.audit,
    path: '/collections/audit-entries',
    needs: 'audit.read',
  },
  {
    ...wording.searching.pages.account,
    path: '/account',
    needs: 'desk.enter',
  },
  { ...wording.searching.pages.signOut, path: '/logout', needs: 'desk.enter' },
  { ...wording.searching.pages.readers, path: '/readers', needs: 'article.readAny' },
]

/** The pages of the desk that are open to these roles and named by every word of a question. */
export function findDeskPages(
  query: string,
  roles: readonly Role[],
): { title: string; path: string }[] {
  const words = wordsIn(query)
  if (words.length === 0) return []
  return PAGES.filter(({ needs, title, words: more }) => {
    const named = wordsIn(`${title} ${more}`)
    const isNamed = (word: string) => named.some((one) => one.startsWith(word))
    return isAllowed(roles, needs) && words.every(isNamed)
  }).slice(0, 4)
}

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
