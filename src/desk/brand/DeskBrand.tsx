import type { ServerProps } from 'payload'
import { wording } from '../../wording'
import './brand.css'

/** The way back to the first page of the desk: a forme, locked up in its frame. */
export function DeskIcon() {
  return (
    <svg aria-hidden="true" fill="none" height="18" viewBox="0 0 22 22" width="18">
      <path
        d="M2 2h18v18H2zM6 6.5h10M6 10h10M6 13.5h10M6 17h5"
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </svg>
  )
}

/** Over the form that asks for a password: the magazine whose desk this is. */
export async function DeskLogo({ payload }: Pick<ServerProps, 'payload'>) {
  const { title } = await payload.findGlobal({ slug: 'magazine', depth: 0, overrideAccess: true })
  return (
    <div className="forme-brand">
      <span className="forme-brand__title">{title}</span>
      <span>{wording.desk.theDesk}</span>
    </div>
  )
}
