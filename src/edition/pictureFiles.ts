/**
 * Readers find a picture at an address that is made of what is in its file: `/pictures/`, the
 * SHA-256 of the bytes and the ending of its kind. So an edition carries the digest of every picture
 * it shows, an approval is one of its pictures too, and an address never means another picture.
 */
const FOLDER = '/pictures/'

/** The address of the file of this name, such as `3f9a….png`. */
export function pictureAddress(name: string): string {
  return FOLDER + name
}

/** The name of the file at an address of a picture; what follows the last stroke in any other. */
export function pictureName(address: string): string {
  return decodeURIComponent(address.slice(address.lastIndexOf('/') + 1))
}
