import type { SiteBuild, SitePage } from '../model'
import type { SiteWords } from '../words/model'
import { ArticleBody } from './ArticleBody'
import { HomeBody } from './HomeBody'
import { IssueBody } from './IssueBody'
import { NotFoundBody } from './NotFoundBody'

type Props = { page: SitePage; build: SiteBuild; words: SiteWords }

/** The main part of a page, by its type. */
export function PageBody({ page, build, words }: Props) {
  switch (page.type) {
    case 'home':
      return <HomeBody page={page} words={words} />
    case 'issue':
      return <IssueBody page={page} words={words} />
    case 'article':
      return <ArticleBody page={page} build={build} words={words} />
    case 'notFound':
      return <NotFoundBody page={page} words={words} />
    default:
      return null
  }
}
