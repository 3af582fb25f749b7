import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-10-23')

const NEWS = {
  uk: 'Сьогодні до України повернуто 640 тіл полеглих, повідомив Координаційний штаб.',
  ru: 'Сегодня в Украину вернули 640 тел погибших, сообщил Координационный штаб.',
  en: 'Ukraine received 640 bodies of the fallen today, the Coordination Headquarters said.',
} as const

describe('whose the bodies are is left open where only those who gave them say so', () => {
  test.each([
    ['uk', 'Росіяни поінформували, що це тіла українських піхотинців.'],
    ['uk', 'Як зазначила ворожа сторона, останки належать бійцям ЗСУ.'],
    ['uk', 'Сторона, що їх привезла, вважає ці тіла останками наших солдатів.'],
    ['uk', 'Противник передав рештки як такі, що належать нашим воїнам.'],
    ['uk', 'У паперах росіян полеглі записані як українські солдати.'],
    ['uk', 'Українськими ці тіла визначила та сторона, яка їх віддала.'],
    ['uk', 'Те, що загиблі воювали за Україну, поки підтверджує тільки РФ.'],
    ['ru', 'Противник указал, что это погибшие солдаты ВСУ.'],
    ['ru', 'По документам россиян, это бойцы Сил обороны.'],
    ['ru', 'Кремль передал их как украинских солдат, проверка впереди.'],
    ['ru', 'Передавшая тела сторона считает их украинскими солдатами.'],
    ['ru', 'В российских бумагах павшие значатся украинскими бойцами.'],
    ['ru', 'Что погибшие воевали за Украину, утверждает лишь та сторона, которая их отдала.'],
    ['ru', 'С той стороны нам указали, что это наши бойцы.'],
    ['en', 'The enemy recorded the dead as Ukrainian troops in the papers.'],
    ['en', 'The opposing side says that these are Ukrainian fighters.'],
    ['en', 'The side that delivered them describes the bodies as Ukrainian soldiers.'],
    ['en', 'That they served in the Ukrainian army is known only from the Kremlin.'],
    ['en', 'Moscow gave them back as Ukrainian servicemen; the tests will take months.'],
    ['en', "Nobody has verified the enemy's assertion that the fallen had fought for Ukraine."],
  ] as const)('%s «%s»', (language, said) => {
    const event = eventIn(`${NEWS[language]} ${said}`)
    expect(event?.attribution).toBe('claimed_by_russia')
    expect(event?.review).toEqual([])
  })
})

describe('what Russia or a paper says of anything else leaves nothing open', () => {
  test.each([
    ['uk', 'Російська сторона вказала, де загинули ці українські військові.'],
    ['uk', 'Росія передала тіла так, як домовилися в Стамбулі.'],
    ['uk', 'Штаб зазначив, що це українські військові, яких росіяни не віддавали два роки.'],
    ['uk', 'Експертиза підтвердила те, що казали росіяни: це бійці ЗСУ.'],
    ['ru', 'Это украинские военные, погибшие в российской Курской области.'],
    ['ru', 'В российских списках значатся украинские военнослужащие, которые еще в плену.'],
    ['en', 'These are Ukrainian soldiers killed in battles with Russia near Kursk.'],
    ['en', 'Some had been found by Ukrainian soldiers where the other side had withdrawn.'],
  ] as const)('%s «%s»', (language, said) => {
    expect(eventIn(`${NEWS[language]} ${said}`)?.attribution).toBe('confirmed')
  })
})

test('a Russian text in which stands «та сторона» is no Ukrainian one', () => {
  const text = 'Сегодня в Украину вернули тела 640 защитников. Передавала их та сторона.'
  expect(eventIn(text)?.figures.bodies_to_ua?.value).toBe(640)
})
