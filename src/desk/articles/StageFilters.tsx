'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import './articles.css'
import { isFilterShown, listStageFilters } from './listStageFilters'
import { wording } from '../../wording'

/** Over the list of articles: every stage, mine and overdue, one click each. */
export function StageFilters() {
  const { config } = useConfig()
  const { user } = useAuth()
  const address = useSearchParams()
  if (!user) return null
  const list = `${config.routes.admin}/collections/articles`
  const today = new Date().toISOString().slice(0, 10)
  return (
    <nav aria-label={wording.desk.filters.label} className="forme-filters">
      {listStageFilters({ person: Number(user.id), today }).map((filter) => (
        <Link
          aria-current={isFilterShown(filter, address.entries()) ? 'page' : undefined}
          href={`${list}?${new URLSearchParams(filter.query).toString()}`}
          key={filter.label}
          prefetch={false}
        >
          {filter.label}
        </Link>
      ))}
    </nav>
  )
}
