import Link from 'next/link'
import type { SanitizedConfig, VisibleEntities } from 'payload'

/** The way to everything else: the collections the person can see, by name. */
export function PartsOfDesk({
  admin,
  config,
  visible,
}: {
  admin: string
  config: SanitizedConfig
  visible: VisibleEntities
}) {
  const collections = config.collections.flatMap(({ labels, slug }) =>
    visible.collections.includes(slug) && typeof labels.plural === 'string'
      ? [{ href: `${admin}/collections/${slug}`, label: labels.plural }]
      : [],
  )
  const globals = config.globals.flatMap(({ label, slug }) =>
    visible.globals.includes(slug) && typeof label === 'string'
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
