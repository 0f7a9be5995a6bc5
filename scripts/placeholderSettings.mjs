/**
 * Settings for work that loads Forme's configuration and yet opens no database and signs nothing:
 * building, generating, checking. A build that did open one would print its content of today into
 * pages for good; with this address it fails instead, and says where.
 */
export const placeholderSettings = {
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'not used',
}
