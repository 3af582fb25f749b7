import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn, toldIn } = readOn('2025-05-24')

test.for([
  'По 307 військових повернулися додому з кожного боку в суботу. Обмін тисячі людей на тисячу став підсумком зустрічі делегацій у Стамбулі 16 травня.',
  'По 307 военных вернулись домой с каждой стороны в субботу. Обмен тысячи человек на тысячу стал итогом встречи делегаций в Стамбуле 16 мая.',
  '307 servicemen came home on each side on Saturday. The thousand-for-thousand exchange was the outcome of the talks in Istanbul on May 16.',
])('a thousand for a thousand is said with a noun between too: «%s»', (text) => {
  const event = eventIn(text)
  expect(event?.review).toEqual([])
  expect(event?.agreement?.id).toBe('istanbul_may_2025')
})

test.for([
  'Четвертий за тиждень обмін. У суботу, 14 червня, на волю вийшла група українських військових. Підсумки будуть, коли всі етапи за стамбульськими домовленостями, зокрема й сьогоднішній, залишаться позаду.',
  'Состоялся обмен пленными. Итоги подведут, когда все этапы по стамбульским договоренностям, включая сегодняшний, останутся позади.',
])('who says that today’s is one of the stages agreed on ties it: «%s»', (text) => {
  expect(eventIn(text, '2025-06-14')?.agreement?.id).toBe('istanbul_june_2025')
})

test('and who does not ties nothing', () => {
  const text =
    'Состоялся обмен пленными. Итоги подведут, когда все этапы по стамбульским договоренностям останутся позади.'
  expect(eventIn(text, '2025-06-14')?.agreement ?? null).toBeNull()
})

test.for([
  'TASS: Russia has transferred 506 bodies of Ukrainian servicemen to Kiev, a source said. "The Ukrainian side delivered 17 bodies of our guys to us today," the source said. In the first stage, on October 6, there were 494. The current exchange is being carried out in accordance with the Istanbul agreements.',
])(
  'what is delivered to us has been handed over, and the current exchange is this one: «%s»',
  (text) => {
    expect(figuresIn(text, '2026-10-08')).toEqual({ bodies_to_ua: 506, bodies_to_ru: 17 })
    expect(eventIn(text, '2026-10-08')?.agreement?.id).toBe('other:istanbul_unspecified')
  },
)

test.for([
  'Наші люди вдома. Воїни ЗСУ та Нацгвардії. Вони воювали на Донецькому напрямку. Більшість провела в полоні три роки. Усім потрібне лікування. Це черговий етап великого обміну, пояснили в Коордштабі.',
  'Our people are home. Warriors of the Armed Forces and the National Guard. They fought in the east. Most spent three years in captivity. All of them need treatment. This is a further stage of the big exchange, the Coordination Headquarters explained.',
])('what is called a stage of the exchange a little lower is one: «%s»', (text) => {
  expect(toldIn(text)).toBe('told 2025-05-24')
})

test.for([
  'Україна й Росія в четвер обмінялися пораненими полоненими. Усі військові потребують лікування. Київ повідомив у середу, що повернули тіла 1212 загиблих.',
  'Украина и Россия в четверг обменялись ранеными пленными. Все военные нуждаются в лечении. Киев сообщил в среду, что вернули тела 1212 погибших.',
  'Ukraine and Russia traded more wounded prisoners on Thursday. All of the servicemen require treatment. Kyiv said on Wednesday that the remains of 1,212 fallen soldiers had been repatriated.',
])('what was said of bodies before takes nothing from the day: «%s»', (text) => {
  expect(codesIn(text, '2025-06-13')).toEqual([])
  expect(eventIn(text, '2025-06-13')?.day).toBe('2025-06-12')
})

test.for([
  'Росія відпустила сьогодні 240 військових і 67 цивільних. За домовленістю, якої делегації досягли 16 травня у Стамбулі, сторони мають віддати одна одній по тисячі людей.',
  'Сегодня Россия отпустила 240 военных и 67 гражданских. По договорённости, достигнутой в Стамбуле, стороны должны отдать друг другу по тысяче человек.',
  'Russia let go 240 soldiers and 67 civilians on Saturday. Under the deal reached in Istanbul on May 16, each side is to give the other 1,000 people.',
  'Russia and Ukraine each sent home 307 soldiers on Saturday in a swap. The deal was the only result of a meeting in Istanbul on May 16, the first in three years.',
])(
  'what either side owes the other days after the round is what this exchange pays: «%s»',
  (text) => {
    const event = eventIn(text)
    expect(event?.review).toEqual([])
    expect(event?.agreement?.id).toBe('istanbul_may_2025')
  },
)

test('a story of those who came today is of an exchange where either side owes the other as many', () => {
  const text =
    'Біля лікарні весь ранок стояли жінки з фотографіями.\n\nДіти тримали плакати. Хтось роздавав воду.\n\nЦе ті, кого Росія відпустила сьогодні, у суботу: двісті військовослужбовців і сім цивільних. За домовленістю, досягнутою у Стамбулі, сторони мають віддати одна одній по тисячі людей.'
  expect(codesIn(text)).not.toContain('not_called_exchange')
  expect(figuresIn(text)).toMatchObject({ ua_returned: 207 })
})

test.for([
  '6 марта возвращены 300 российских военнослужащих, взамен переданы 300 военнопленных ВСУ. Договорённость достигнута на переговорах в Женеве, напомнил Мединский.',
  '6 березня в обміні додому повернулися 300 військових. Домовленості досягли на тристоронніх переговорах у Женеві.',
  '300 Ukrainian soldiers came home on March 6 in a prisoner exchange. The agreement was reached at trilateral talks in Geneva.',
])('an agreement of which only the place is said is that of the news: «%s»', (text) => {
  expect(eventIn(text, '2026-03-06')?.agreement?.id).toBe('other:geneva_march_2026')
})

test.for([
  '6 березня в обміні додому повернулися 300 військових. Домовленості про припинення вогню досягли на переговорах у Женеві.',
  '300 Ukrainian soldiers came home on March 6 in a prisoner exchange. The agreement was not reached at talks in Geneva.',
])('but none of another matter, and none that was not reached: «%s»', (text) => {
  expect(eventIn(text, '2026-03-06')?.agreement).toBeNull()
})

test.for([
  'Россия и Украина обменяли по 84 пленных. На переговорах в Стамбуле, прошедших 23 июля, стороны условились обменять 1200 человек. Относится ли сегодняшний обмен к этой договорённости, не пояснили.',
  'Росія та Україна обміняли по 84 полонених. На переговорах у Стамбулі 23 липня сторони домовилися обміняти 1200 людей. Чи стосується ця домовленість сьогоднішнього обміну, не уточнюють.',
  "Russia and Ukraine exchanged 84 prisoners each. At talks in Istanbul on July 23 the sides agreed to exchange 1,200 people. It was not clear whether Thursday's exchange was part of that agreement.",
])('where it is left open whether the exchange is under it, it is under none: «%s»', (text) => {
  expect(eventIn(text, '2025-08-14')?.agreement).toBeNull()
})

test.for([
  'Обмін: удома 240 захисників. У Женеві домовилися, що сьогодні й завтра сторони не битимуть по портах.',
  'Обмен: дома 240 защитников. Переговоры в Женеве сегодня и завтра должны согласовать тишину, договорённости ещё нет.',
  'Ukraine brought home 240 soldiers in a swap. In Geneva, the envoys agreed to go on with talks today and tomorrow.',
])('what else was agreed on for today and tomorrow ties no exchange: «%s»', (text) => {
  expect(eventIn(text, '2026-03-06')?.agreement).toBeNull()
})

test.for([
  'Відбувся обмін: вдома 58 захисників. Наступний обмін проведуть за домовленістю у Стамбулі 16 травня, де кожна зі сторін має повернути по 1000 людей.',
  'Ukraine brought home 58 soldiers on Saturday. A far larger swap, agreed in Istanbul on 16 May, is being prepared.',
  'Ukraine and Russia swapped 58 prisoners each on Saturday. It was unrelated to the deal of 16 May in Istanbul, Kyiv said.',
  'Ukraine and Russia swapped 58 prisoners each on Saturday. It had nothing to do with the deal made in Istanbul on 16 May.',
  'Kyiv and Moscow swapped 58 prisoners each on Saturday. A swap of 1,000 captives on each side is being discussed.',
])('what another exchange is to pay ties none of today: «%s»', (text) => {
  expect(eventIn(text)?.agreement).toBeNull()
})
