import slugify from '@sindresorhus/slugify'

/** An address made from a title: lower case, hyphens, plain letters whatever the script. */
export function slugFrom(title: string): string {
  return slugify(title).slice(0, 80).replace(/-+$/, '')
}
