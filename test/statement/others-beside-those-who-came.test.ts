import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn } = readOn('2025-11-20')
const OURS = { ua_returned: 57, ua_military: 57 }

describe('as many as came are no other side where something else befell them', () => {
  test.each([
    'Обмін полоненими: вдома 57 захисників. Стільки ж росіян здалося в полон на півдні.',
    'Обмен пленными: дома 57 защитников. Столько же российских солдат отказались ехать назад.',
    'Prisoner swap: 57 defenders are home. As many Russians were sentenced for war crimes here.',
    'Prisoner swap: 57 defenders are home. The same number came home in June.',
    'Обмін полоненими: вдома 57 захисників. Така сама кількість росіян поповнила обмінний фонд.',
    'Обмін полоненими: вдома 57 захисників. Стільки ж не дочекалося обміну.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual(OURS)
  })

  test.each([
    'Обмін полоненими: вдома 57 захисників. Україна віддала стільки ж росіян з обмінного фонду.',
    'Обмен пленными: дома 57 защитников. Столько же россиян, сдавшихся в плен, уехали в Россию.',
    'Prisoner swap: 57 defenders are home. The same number of captured Russians went home.',
  ])('and are one where they went there: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 57, ru_returned: 57 })
  })
})

describe('as many soldiers as came are as many as the soldiers, whatever civilians are counted apart', () => {
  test.each([
    ['Swap: 41 soldiers and 6 civilians are home. Russia got as many soldiers.', 41],
    [
      'Обмін: вдома 41 військовий та 6 цивільних. Росія отримала стільки ж військових і жодного цивільного.',
      41,
    ],
    [
      'Обмен: дома 41 военный и 6 гражданских. Россия получила столько же военных и 2 гражданских.',
      43,
    ],
    [
      'Обмін: вдома 41 військовий та 6 цивільних. Росія отримала стільки ж військових і цивільних.',
      47,
    ],
  ])('%s', (text, theirs) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 47, ru_returned: theirs })
  })
})

describe('civilians in a sentence of their own who are somebody else did not come with the soldiers', () => {
  test.each([
    'Swap: 57 defenders are home. July’s exchange had been larger: 90 soldiers and 15 civilians.',
    'Обмін: 57 захисників удома. Серпневий був більшим: 90 військових та 15 цивільних.',
    'Обмен: 57 защитников дома. Июньский был больше: 90 военных и 15 гражданских.',
    'Обмін: 57 захисників удома. Угорщина отримала 15 своїх громадян.',
    'Обмін: 57 захисників удома. Омбудсман: 15 цивільних самотужки виїхали з окупації.',
    'Обмен: 57 защитников дома. Отдельно 15 гражданских эвакуированы из села.',
    'Swap: 57 defenders are home. Separately, 15 civilians crossed on their own.',
    'Обмін: 57 захисників удома. За 15 цивільних Росія вимагала 15 засуджених.',
    'Обмен: 57 защитников дома. 15 гражданских врачей осматривают их в госпитале.',
    'Обмін: 57 захисників удома. Москва замінила 15 цивільних у списку.',
    'Swap: 57 soldiers are home. Ten civilians from Belarusian jails arrived the same evening.',
    'Swap: 57 soldiers are home. Another 15 civilians evacuated from Kupiansk have returned home as well.',
    'Обмен: 57 защитников дома. Отдельно домой вернулись 15 гражданских, эвакуированных из Волчанска.',
    'Обмін: 57 захисників удома. Також 15 цивільних, які виїхали з окупації, повернулися додому.',
    'Обмен: 57 защитников дома. 15 гражданских, которые выехали из оккупации, чтобы их не задержали, вернулись домой.',
    'Обмін: 57 захисників удома. Із ними працюють 15 цивільних психологів.',
    'Swap: 57 soldiers are home. 15 civilian volunteers met them at the border.',
    'Обмін: 57 захисників удома. Ще 15 цивільних: торгуються, щоб і вони повернулися.',
    'Swap: 57 soldiers are home. There are 15 civilians whose return home Moscow is haggling over.',
    'Обмін: 57 захисників удома. Про повернення 15 цивільних торгувалися до ранку.',
    'Swap: 57 soldiers are home. After long bargaining, 15 civilians were struck from the list.',
    'Обмін: 57 захисників удома. Того ж дня повернулися 15 цивільних — їх евакуювали з-під Вовчанська.',
    'Обмен: 57 защитников дома. Домой вернулись 15 гражданских, ранее эвакуированных из Орехова.',
    'Обмін: 57 захисників удома. 15 цивільних, які вибралися з окупації після арешту, теж дісталися додому.',
    'Swap: 57 soldiers are home. Fifteen civilian drivers brought them to Chernihiv.',
    'Обмін: 57 захисників удома. До них приїхали 15 цивільних психологів.',
    'Обмен: 57 защитников дома. На границе их встретили флагами 15 гражданских волонтёров.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual(OURS)
  })

  test.each([
    'Обмін: 57 захисників удома. Додому повернулися й 15 цивільних медиків.',
    'Обмін: 57 захисників удома. Також повернулися 15 цивільних із тимчасово окупованих територій.',
    'Swap: 57 defenders are home. Another 15 civilians seized in occupied Melitopol were freed as well.',
    'Обмін: 57 захисників удома. Шлях додому подолали й 15 цивільних.',
    'Обмін: 57 захисників удома. США отримали підтвердження: 15 цивільних також звільнено.',
    'Swap: 57 defenders are home. Fifteen civilians came home as well, and the wounded were evacuated by helicopter.',
    'Обмін: 57 захисників удома. Повернулися й 15 цивільних, яких заарештували, коли вони виїхали з окупованого Токмака.',
    'Swap: 57 defenders are home. Also back are 15 civilians who had fled occupied Tokmak and were arrested.',
    'Обмен: 57 защитников дома. А также 15 гражданских водителей.',
    'Swap: 57 defenders are home. Another 15 civilian medics, too.',
    'Обмін: 57 захисників удома. Удома й 15 цивільних, про яких торгувалися пів року.',
    'Swap: 57 defenders are home. So are 15 civilians, after a year of haggling.',
    'Swap: 57 defenders are home. Fifteen civilians seized as they fled occupied Enerhodar came home too.',
    'Обмін: 57 захисників удома. За 15 цивільних, які теж повернулися, Кремль вимагав колаборантів.',
    'Обмен: 57 защитников дома. Домой едут и 15 гражданских, за которых Москва торговалась годами.',
    'Swap: 57 defenders are home. Fifteen civilians are back as well; the Kremlin had been haggling for months.',
  ])('and came where that is said: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 72, ua_military: 57, ua_civilians: 15 })
  })
})

describe('a number behind the name of another stage is not of this day', () => {
  test.each([
    'Перший етап обміну завершено, 57 українців удома. Другий: 70 цивільних.',
    'Первый этап обмена завершён, 57 украинцев дома. Следующий этап — 70 гражданских.',
    'The first stage is over: 57 Ukrainians are home in the swap. Second stage: 70 civilians.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 57 })
  })

  test('but where the same stage is spelled out it is', () => {
    const text = 'Третій етап обміну завершено: 57 військових удома. Третій етап — 57 військових і 7 цивільних.' // prettier-ignore
    expect(figuresIn(text)).toEqual({ ua_returned: 64, ua_military: 57, ua_civilians: 7 })
  })
})

describe('who was a civilian before the war came as a soldier', () => {
  test.each([
    'Обмін: вдома 57 українців. 12 із них були цивільними до війни.',
    'Обмен: дома 57 украинцев. 12 из них до войны были гражданскими.',
    'Swap: 57 Ukrainians are home. Twelve of them were civilians before the full-scale invasion.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 57 })
  })

  test('who was taken before it is one', () => {
    const text = 'Swap: 57 Ukrainians are home. Twelve of them were civilians taken before the full-scale invasion.' // prettier-ignore
    expect(figuresIn(text)).toMatchObject({ ua_returned: 57, ua_civilians: 12 })
  })

  test.each([
    'Swap: 57 Ukrainians are home. Twelve of those held since before the invasion were civilians.',
    'Обмін: вдома 57 українців. Із захоплених ще до війни 12 були цивільними.',
  ])('and who was held from before it: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 57, ua_civilians: 12 })
  })
})

describe('what is only promised in return has gone nowhere', () => {
  test.each([
    'Украина получила обратно 57 пленных, взамен пообещав 30 гражданских.',
    'Ukraine brought home 57 prisoners in a swap, promising 30 in return later.',
  ])('%s', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual({ ua_returned: 57 })
  })

  test.each([
    'Swap: Ukraine brought home 57 soldiers, handing over the promised 30 in return.',
    'Обмін: вдома 57 військових, натомість Росії обіцяли й передали 30 росіян.',
  ])('but what was promised and given has: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 57, ru_returned: 30 })
  })
})

describe('civilians behind a comma who are none or counted apart are not all who came', () => {
  test('«цивільних серед них не менше 9»', () => {
    const text = 'Сьогодні обмін: додому повернулися 73 особи, цивільних серед них не менше 9.'
    expect(figuresIn(text)).toEqual({ ua_returned: 73 })
  })

  test('of Russia’s people that says nothing of Ukraine’s', () => {
    const text = 'Обмен: дома 73 украинца. Россия получила 70 человек, гражданских среди них нет.'
    expect(figuresIn(text)).toEqual({ ua_returned: 73, ru_returned: 70 })
  })
})
