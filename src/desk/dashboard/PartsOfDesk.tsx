import Link from 'next/link'
import type { SanitizedConfig, SanitizedPermissions, VisibleEntities } from 'payload'

/** The way to everything else: what the person may read and the desk does not hide, by name. */
export function PartsOfDesk({
  admin,
  config,
  permissions,
  visible,
}: {
  admin: string
  config: SanitizedConfig
  permissions: SanitizedPermissions
  visible: VisibleEntities
}) {
  const collections = config.collections.flatMap(({ labels, slug }) =>
    visible.collections.includes(slug) &&
    permissions.collections?.[slug]?.read &&
    typeof labels.plural === 'string'
      ? [{ href: `${admin}/collections/${slug}`, label: labels.plural }]
      : [],
  )
  const globals = config.globals.flatMap(({ label, slug }) =>
    visible.globals.includes(slug) && permissions.globals?.[slug]?.read && typeof label === 'string'
      ? [{ href: `${admin}/globals/${slug}`, label }]
      : [],
  )
  return (
    <nav aria-label="Parts of the desk">
      <ul className="forme-parts">
        {[...collections, ...globals].map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
