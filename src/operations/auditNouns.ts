/** How the audit names one of what a collection or a global holds. */
export const AUDIT_NOUNS = {
  articles: 'article',
  'audit-entries': 'auditEntry',
  contributors: 'contributor',
  editions: 'edition',
  issues: 'issue',
  magazine: 'magazine',
  manuscripts: 'manuscript',
  media: 'media',
  quotations: 'quotation',
  references: 'reference',
  remarks: 'remark',
  'sign-offs': 'signOff',
  turns: 'turn',
  users: 'user',
} as const
