import type { ServerProps } from 'payload'
import './brand.css'

/** Over the form that asks for a password: the magazine whose desk this is. */
export async function DeskLogo({ payload }: Pick<ServerProps, 'payload'>) {
  const { title } = await payload.findGlobal({ slug: 'magazine', depth: 0, overrideAccess: true })
  return (
    <div className="forme-brand">
      <span className="forme-brand__title">{title}</span>
      <span>The desk</span>
    </div>
  )
}
