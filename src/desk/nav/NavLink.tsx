'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link of the navigation; where it leads to the page that is shown, it says so. */
export function NavLink({
  children,
  className = '',
  href,
  id,
}: {
  children: ReactNode
  className?: string
  href: string
  id?: string
}) {
  const isHere = usePathname() === href
  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className={`nav__link ${className}`}
      href={href}
      id={id}
      prefetch={false}
    >
      {isHere && <span className="nav__link-indicator" />}
      {children}
    </Link>
  )
}
