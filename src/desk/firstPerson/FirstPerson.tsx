import { FirstPersonForm } from './FirstPersonForm'

/**
 * What a new magazine shows first: it asks for the person who sets it up, and how many sign texts off.
 * Their roles follow from that, and the first person is always the admin (`firstUserIsAdmin`); the
 * other particulars of a person wait for them under People.
 */
export function FirstPerson() {
  return (
    <div className="create-first-user">
      <h1>Welcome to Forme</h1>
      <p>
        You are the first person of this magazine, and so its admin: you name the magazine, and let
        the others in. For now your name, an address, a password and one answer are enough.
      </p>
      <FirstPersonForm />
    </div>
  )
}
