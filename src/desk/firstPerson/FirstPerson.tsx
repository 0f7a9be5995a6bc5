import { FirstPersonForm } from './FirstPersonForm'
import { wording } from '../../wording'

/**
 * What a new magazine shows first: it asks for the person who sets it up, and how many sign texts off.
 * Their roles follow from that, and the first person is always the admin (`firstUserIsAdmin`); the
 * other particulars of a person wait for them under People.
 */
export function FirstPerson() {
  return (
    <div className="create-first-user">
      <h1>{wording.firstPerson.welcome}</h1>
      <p>{wording.firstPerson.whatIsAsked}</p>
      <FirstPersonForm />
    </div>
  )
}
