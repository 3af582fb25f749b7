import { byId, element, showList } from './dom.js'
import { currentLanguage, word } from './words.js'

/** The sandbox's people, each with a private chat; their numbers are nobody's. */
const PEOPLE = [1001, 1002, 1003]

const unseen = new Set()
const saved = Number(localStorage.getItem('person'))
let person = PEOPLE.includes(saved) ? saved : PEOPLE[0]

const numberOf = (id) => PEOPLE.indexOf(id) + 1

/** Tells whose chat is shown, by its number. */
export const currentPerson = () => person

/** Tells of the person whose chat is shown what an app would tell the bot. */
export const asTelegramUser = () => ({
  id: person,
  first_name: word('person')(numberOf(person)),
  language_code: currentLanguage(),
})

/** Notes that something came for a person whose chat is not shown. */
export function markUnseen(id) {
  unseen.add(id)
}

/** Draws the switch between people; `choose` hears that another one was chosen. */
export function drawPeople(choose) {
  unseen.delete(person)
  const pick = (id) => {
    person = id
    localStorage.setItem('person', String(id))
    choose()
  }
  showList(byId('people'), PEOPLE, {
    keyOf: String,
    looksOf: (id) => JSON.stringify([id === person, unseen.has(id), word('people')]),
    make: (id) =>
      element(
        'button',
        {
          type: 'button',
          'aria-pressed': String(id === person),
          'aria-label': word('person')(numberOf(id)),
          title: word('person')(numberOf(id)),
          class: unseen.has(id) ? 'unseen' : '',
          on: { click: () => pick(id) },
        },
        String(numberOf(id)),
      ),
  })
}
