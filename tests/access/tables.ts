/**
 * Who may do what with which rows: role × verb for each collection, as the product says it. `yes`
 * and `-`; for lists and versions whether anything is seen at all. The article, its turns, its
 * sign-offs, a comment on it and its manuscript are the writer's, not the other writer's; the user is a colleague of
 * all of them. A number is the status with which a deletion is refused.
 */
const MATRIX = `
articles       nobody  writer  otherWriter  editor  publisher  admin
create         -       yes     yes          yes     -          -
read           -       yes     -            yes     yes        yes
list           -       yes     yes          yes     yes        yes
readVersions   -       yes     -            yes     yes        yes
update         -       yes     -            yes     -          -
delete         403     403     403          yes     403        403

issues         nobody  writer  otherWriter  editor  publisher  admin
create         -       -       -            yes     yes        -
read           -       yes     yes          yes     yes        yes
list           -       yes     yes          yes     yes        yes
update         -       -       -            yes     yes        -
delete         403     403     403          403     yes        403

contributors   nobody  writer  otherWriter  editor  publisher  admin
create         -       yes     yes          yes     -          -
read           -       yes     yes          yes     yes        yes
list           -       yes     yes          yes     yes        yes
update         -       -       -            yes     -          -
delete         403     403     403          yes     403        403

references     nobody  writer  otherWriter  editor  publisher  admin
create         -       yes     yes          yes     -          -
read           -       yes     yes          yes     yes        yes
list           -       yes     yes          yes     yes        yes
readVersions   -       yes     yes          yes     yes        yes
update         -       -       -            yes     -          -
delete         403     403     403          yes     403        403

quotations     nobody  writer  otherWriter  editor  publisher  admin
create         -       yes     yes          yes     -          -
read           -       yes     yes          yes     yes        yes
list           -       yes     yes          yes     yes        yes
readVersions   -       yes     yes          yes     yes        yes
update         -       -       -            yes     -          -
delete         403     403     403          yes     403        403

media          nobody  writer  otherWriter  editor  publisher  admin
read           -       yes     yes          yes     yes        yes
list           -       yes     yes          yes     yes        yes
update         -       -       -            yes     yes        -
delete         403     403     403          yes     yes        403

manuscripts    nobody  writer  otherWriter  editor  publisher  admin
read           -       yes     -            yes     yes        yes
list           -       yes     -            yes     yes        yes
update         -       -       -            -       -          -
delete         403     403     403          403     403        403

users          nobody  writer  otherWriter  editor  publisher  admin
create         -       -       -            -       -          -
read           -       yes     yes          yes     yes        yes
list           -       yes     yes          yes     yes        yes
update         -       -       -            -       -          yes
delete         403     403     403          403     403        yes
unlock         -       -       -            -       -          yes

turns          nobody  writer  otherWriter  editor  publisher  admin
create         -       -       -            -       -          -
read           -       yes     -            yes     yes        yes
list           -       yes     -            yes     yes        yes
update         -       -       -            -       -          -
delete         403     403     403          403     403        403

sign-offs      nobody  writer  otherWriter  editor  publisher  admin
create         -       -       -            -       -          -
read           -       yes     -            yes     yes        yes
list           -       yes     -            yes     yes        yes
update         -       -       -            -       -          -
delete         403     403     403          403     403        403

comments        nobody  writer  otherWriter  editor  publisher  admin
create         -       -       -            -       -          -
read           -       yes     -            yes     yes        yes
list           -       yes     -            yes     yes        yes
update         -       -       -            -       -          -
delete         403     403     403          403     403        403

word-exports   nobody  writer  otherWriter  editor  publisher  admin
create         -       -       -            -       -          -
read           -       -       -            -       -          -
list           -       -       -            -       -          -
update         -       -       -            -       -          -
delete         403     403     403          403     403        403

suggestions    nobody  writer  otherWriter  editor  publisher  admin
create         -       -       -            -       -          -
read           -       yes     -            yes     yes        yes
list           -       yes     -            yes     yes        yes
update         -       -       -            -       -          -
delete         403     403     403          403     403        403

editions       nobody  writer  otherWriter  editor  publisher  admin
create         -       -       -            -       -          -
read           -       yes     yes          yes     yes        yes
list           -       yes     yes          yes     yes        yes
update         -       -       -            -       -          -
delete         403     403     403          403     403        403

audit-entries  nobody  writer  otherWriter  editor  publisher  admin
create         -       -       -            -       -          -
read           -       -       -            -       yes        yes
list           -       -       -            -       yes        yes
update         -       -       -            -       -          -
delete         403     403     403          403     403        403
`

export type AccessTable = {
  collection: string
  verbs: ({ verb: string } & Record<string, string>)[]
}

export const TABLES: AccessTable[] = MATRIX.trim()
  .split('\n\n')
  .map((table) => {
    const [head = [], ...lines] = table.split('\n').map((line) => line.split(/ +/))
    const [collection = '', ...roles] = head
    return {
      collection,
      verbs: lines.map(([verb = '', ...cells]) => ({
        verb,
        ...Object.fromEntries(roles.map((role, place) => [role, cells[place] ?? ''])),
      })),
    }
  })
