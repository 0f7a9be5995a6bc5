import type { SiteBuild, SitePage } from '../model'
import type { SiteWords } from '../words/model'
import { AboutBody } from './AboutBody'
import { ArchiveBody } from './ArchiveBody'
import { ArticleBody } from './ArticleBody'
import { ContributorBody } from './ContributorBody'
import { GoneBody } from './GoneBody'
import { HomeBody } from './HomeBody'
import { IssueBody } from './IssueBody'
import { NotFoundBody } from './NotFoundBody'
import { QuotationBody } from './QuotationBody'
import { ReferenceBody } from './ReferenceBody'
import { ReferencesBody } from './ReferencesBody'
import { SearchBody } from './SearchBody'

type Props = { page: SitePage; build: SiteBuild; words: SiteWords }

/** The main part of a page, by its type. */
export function PageBody({ page, build, words }: Props) {
  switch (page.type) {
    case 'home':
      return <HomeBody page={page} build={build} words={words} />
    case 'archive':
      return <ArchiveBody page={page} words={words} />
    case 'issue':
      return <IssueBody page={page} build={build} words={words} />
    case 'article':
      return <ArticleBody page={page} build={build} words={words} />
    case 'contributor':
      return <ContributorBody page={page} words={words} />
    case 'references':
      return <ReferencesBody page={page} words={words} />
    case 'reference':
      return <ReferenceBody page={page} words={words} />
    case 'quotation':
      return <QuotationBody page={page} words={words} />
    case 'search':
      return <SearchBody page={page} words={words} />
    case 'about':
      return <AboutBody page={page} words={words} />
    case 'notFound':
      return <NotFoundBody page={page} words={words} />
    case 'gone':
      return <GoneBody page={page} words={words} />
  }
}
