import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn } = readOn('2025-06-20')

describe('the dead whom no side of this war gave the other are none of a repatriation', () => {
  test.for([
    'Brisbane museum welcomed home the remains of 41 Aboriginal ancestors this morning. They were once bought as "exchange specimens".',
    'The skulls of nine tribal chiefs came home today from a university in Berlin.',
    'Музей у Гамбурзі сьогодні повернув останки 41 предка маорі. Їх колись придбали в обмін на монети.',
    'Музей в Гамбурге сегодня вернул останки 41 предка маори. Когда-то их получили в обмен на монеты.',
    'Home from Myanmar: 54 Ukrainian rescuers landed in Kyiv today. They freed two children from the rubble and carried out 41 bodies.',
    'Додому з Антакії повернулися 54 рятувальники. Вони звільнили з-під завалів двох дітей і винесли 41 тіло.',
    'Домой из Антакьи вернулись 54 спасателя. Они освободили из-под завалов двух детей и вынесли 41 тело.',
    'The graves commission today handed over the remains of 38 soldiers of 1944 to be buried near Lviv.',
    'Комісія сьогодні передала останки 38 солдатів, які загинули в 1944 році під Бродами.',
    'Комиссия сегодня передала останки 38 солдат, погибших в 1944 году под Бродами.',
    'Сьогодні ХАМАС віддав шістьох живих заручників, серед яких одна має українське коріння. Повернулися також три труни.',
    'Сегодня ХАМАС отдал шестерых живых заложников, среди которых одна имеет украинские корни. Вернулись также три гроба.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.for([
    'Russia handed over the bodies of 41 fallen soldiers to Ukraine today. Rescuers carried them from the lorries.',
    'Україні сьогодні передали тіла 41 полеглого. Рятувальники допомогли перевезти їх до моргів.',
    'Украине сегодня передали тела 41 погибшего. Спасатели помогли перевезти их в морги.',
  ])('and those whom Russia gave are: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-06-20')
  })
})

describe('who is swapped in sport, freed from a zoo or robbed of a café was no prisoner of this war', () => {
  test.for([
    'Вратаря «Северян» обменяли на двух защитников и выбор на драфте. Болельщики с Украины шутят: у нас меняли 157 на 157. Матч завтра.',
    'Воротаря «Крижинки» обміняли на двох захисників. Вболівальники з України жартують: у нас міняли 157 на 157. Матч завтра.',
    'The goalie was swapped for two defenders. Fans from Ukraine joke that at home they trade 157 for 157. The season starts today.',
    'Шістьох черепах, які прожили в неволі по десять років, сьогодні відпустили біля берегів Кіпру.',
    'Шесть черепах, проживших в неволе по десять лет, сегодня отпустили у берегов Кипра.',
    'The handball club swapped two defenders for a keeper today, said the coach. In March 175 prisoners went each way.',
    'Гандбольний клуб обміняв сьогодні двох захисників на воротаря, сказав тренер. У березні обміняли по 175 полонених.',
    'Гандбольный клуб обменял сегодня двух защитников на вратаря, сказал тренер. В марте обменяли по 175 пленных.',
    'Our volunteers are back from the front: 12 men returned home today with a goat, in exchange for two tons of potatoes.',
    'Spain and Morocco swapped 40 prisoners today: 22 went home, 18 came back.',
    'Іспанія та Марокко сьогодні обмінялися 40 в’язнями, вони вже вдома.',
    'Испания и Марокко сегодня обменялись 40 заключенными, они уже дома.',
    'Six turtles that spent ten years in captivity were freed off Cyprus today.',
    'A hostage taking in a bakery ended today: five people were released, and residents may return home.',
    'Захоплення заручників у пекарні сьогодні завершилося: звільнили п’ятьох людей, мешканці повертаються додому.',
    'Захват заложников в пекарне сегодня завершился: освободили пятерых человек, жители возвращаются домой.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.for([
    '84 захисники сьогодні повернулися з російського полону. Один із них до війни працював у зоопарку.',
    '84 защитника сегодня вернулись из российского плена. Один из них до войны работал в зоопарке.',
    '84 defenders came home from Russian captivity today. One of them used to work in a zoo.',
    'У межах обміну з полону сьогодні звільнили 84 захисників. Футбольні клуби і вболівальники вітають їх удома.',
  ])('and who came from captivity was: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-06-20')
  })
})

describe('the day that an agreement itself is set beside is the day on which it was carried out', () => {
  test.for([
    'How does a go-between work? The latest deal it helped along, on 31 May, sent 75 prisoners each way; 212 fallen Ukrainians were repatriated the same day.',
    'Остання домовленість, 31 травня, повернула додому по 75 полонених; того ж дня репатріювали 212 полеглих.',
    'Последняя договоренность, 31 мая, вернула домой по 75 пленных; в тот же день репатриировали 212 погибших.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.for([
    'Under the agreements of 2 June, 1,200 bodies of fallen soldiers were returned to Ukraine today.',
    'За домовленостями від 2 червня сьогодні в Україну повернули 1200 тіл полеглих.',
    'По договоренностям от 2 июня сегодня в Украину вернули 1200 тел погибших.',
  ])('and an agreement of that day dates nothing: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-06-20')
  })
})

describe('a claim that its check calls false is none', () => {
  test.for([
    'FACT CHECK. Claim: "Kyiv and Moscow exchanged 900 prisoners overnight." Rating: FALSE. The clip is of May.',
    'Твердження: «Київ і Москва вночі обміняли 900 полонених». Вердикт: неправда. Відео травневе.',
    'Утверждение: «Киев и Москва ночью обменяли 900 пленных». Вердикт: неправда. Видео майское.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})
