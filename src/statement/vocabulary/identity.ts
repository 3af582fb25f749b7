import type { Vocabulary } from '#statement/word/lexicon.ts'

/** How a text says whose the bodies are and on whose word, in every language of the posts. */
export const IDENTITY = {
  belong: [
    'належ*|приналежн*|принадлеж*|belong*',
    'attribut* ~ bodies|remains|dead|fallen|them|these|those',
  ],
  /** Under whom they fought: «загиблі служили в українському війську», «український статус загиблих». */
  served: [
    'служил*|служив|служивш*|воювал*|воював|воевал*|воевавш*|статус*',
    'served|fought|status|membership|affiliation',
    'member|members of ~ army|forces|military|troops|service|defence|defense',
  ],
  source: [
    'росія|росії|росією|рф',
    'росіян*|російськ*|росси*',
    'русские|русских|русскими|русским',
    'москв*|московськ*|московск*|кремл*',
    'ворог*|ворож*|враг|врага|врагом|вражеск*|неприятел*|противник*|агресор*|агрессор*|окупант*|оккупант*|загарбник*',
    'країна-агресор*|країни-агресор*|страна-агрессор*|страны-агрессор*',
    'russia*|moscow*|kremlin*|enemy*|aggressor*|invader*|occupier*',
    'інш*|друг*|протилежн*|противоположн*|передавш*|отдавш*|вернувш* сторон*',
    'передавш*|отдавш*|вернувш* их|эти|тела|останки сторон*',
    'сторон* , яка|що|которая|что ~ віддал*|передал*|повернул*|отдал*|вернул*',
    'тих|ті|тех|те , хто|кто ~ віддал*|віддав*|віддає|віддають|передал*|передав*|передає|передають|повернув|повернул*|повертав|повертал*',
    'тех|те , кто ~ отдал*|отдавал*|отдает|отдаёт|отдают|передает|передаёт|вернул*|возвращал*|возвращает|возвращают',
    'other|opposite|opposing|handing|returning|transferring|delivering|sending side|party',
    'side|party|state|country that|which|who ~ surrendered|handed|gave|returned|transferred|delivered|sent|released',
    'those who surrendered|handed|gave|transferred|delivered|returned',
    'those who were|are handing|giving|returning|transferring|delivering',
  ],
  /** Who speaks for Russia on the bodies. */
  speaker: ['мединськ*|мединск*|саралієв*|саралиев*|москальков*|medinsk*|saraliev*|moskalkov*'],
  says: [
    'тверд*|стверджу*|затверджен*|запевн*|заяв*|повідомл*|інформ*|слів|словами|словам|даними|дані',
    'видають|видає|выдают|выдает|версі*|каж*|назива*|назвал*|переконує|переконують|наполяга*|вважа*|приписує|оцінк*|позиці*',
    'утвержд*|завер*|увер*|заявл*|сообщ*|информ*|слов|словам|данным|данные|верси*|говор*|называ*',
    'настаив*|счита*|оценк*',
    'вірити|довіряти|верить|доверять|trusted|believed',
    'думк*|погляд*|точк*|мнени*|взгляд*|атест*|аттест*',
    'telling|words|view|views|opinion|eyes|reckon|reckons|reckoning',
    'слова|повідомив|повідомила|повідомили|складен*|надан*|составлен*|предоставлен*',
    'drawn|compiled|supplied|provided|issued',
    'вказа*|вказу*|зазнач*|засвідч*|свідчен*|свідчать|свідчить|поінформ*|сказа*|говорять|говорить',
    'познач*|маркува*|підписа*|запис*|ідентифікує|ідентифікувал*|ідентифіковано|підтверджу*|подають|подає',
    'указал*|указыва*|отмет*|отмеча*|сказал*|свидетельств*|удостовер*|заверен*',
    'обознач*|маркир*|помет*|помеч*|подписал*|значат*|числятся|идентифицир*|опознал*|подтвержда*|постулир*',
    'супровідн*|сопроводительн*|accompanying|документ*|паперах|паперами|бумаг*',
    'з|із|зі|за|по|из|у|в ~ списк*|списками',
    'documents|documentation|paper|papers|paperwork|indicat*|suggest*|listed|mark|marks|marked',
    'tag|tagged|noted|notes|point*|vouch*|certif*|contend*|statement*|tell|tells|attest*|register*|attribut*',
    'деклару*|деклараці*|декларир*|деклараци*|declar*',
    'известно|відомо|known',
    'identif*|describ*|call|calls|called|label*|present|presents|presented',
    'say|says|said|claim*|according|account|assert*|insist*|alleg*|maintain*|assur*|word|version',
    'state|states|stated|report|reports|reported|inform*|believe*|told',
  ],
  unsure: [
    'ймовірно|імовірно|вірогідно|можливо|нібито|начебто|буцімто|може|можуть|могли|чи',
    'вероятно|предположительно|возможно|якобы|могут|может|могли|ли',
    'allegedly|reportedly|presumably|possibly|probably|purportedly|supposedly|may|might|could',
    'whether|preliminary',
    'попередн*|предварительн*',
  ],
  /** Whose they are is not confirmed yet. */
  open: [
    'awaiting|await|awaits|pending ~ dna|forensic|genetic|identity confirmation|verification',
    'dna|forensic|genetic ~ confirmation ~ pending|awaited',
    'очікуємо|очікують|очікується|чекаємо|чекають|потребує|потребують|до підтвердження|підтвердженням|підтвердженні ~ днк*|генетичн*|експертиз*|особи|осіб',
    'очікуємо|очікують|очікується|чекаємо|чекають|потребує|потребують ~ днк|генетичн* ~ підтвердження|підтвердженні',
    'ожидаем|ожидают|ожидается|ждем|ждут|требует|требуют|до|требуется подтверждения|подтверждение|подтверждении ~ днк*|генетич*|экспертиз*|личност*',
  ],
  /** What is said of the bodies: «твердить, що це …», "maintains that they are …". */
  these: [
    'це|то|йдеться|ідеться|вони|їх|усі|всі',
    'это|они|их|речь|все',
    'these|they|them|those|all',
    'загибл*|полегл*|тіла|погибш*|павш*|тела —|є|були|были',
    'dead|fallen|bodies|remains|deceased are|were',
  ],
  /** Who gives them a name: «військовими їх називає ворог». */
  calls: [
    'назива*|назвал*|назвав|вважа*|видають|видає|визнача*',
    'называ*|счита*|выдают|выдает|определя*',
  ],
  /** «передані як тіла …» */
  as_those: [
    'як|как тіла|останки|загибл*|полегл*|тела|погибш*|павш*',
    'as ~ bodies|remains|those|dead',
  ],
  /** That it is theirs is not yet found true: «ще не підтверджено», "has yet to be verified". */
  unproven: [
    'не те|то , що|что ~ вони|усі|всі|они|все',
    'not that they|these|those|all',
    'не|ще ~ підтверджен*|перевірен*|доведен*|встановлен*|підтвердил*|перевірил*',
    'не|еще|ещё ~ подтвержден*|подтверждён*|проверен*|доказан*|установлен*|подтвердил*|проверил*',
    'непідтверджен*|неподтвержден*|неподтверждён*|unconfirmed|unverified|unproven',
    'треба|потрібно|належить|мають|має|зможе ~ підтвердити|перевірити|довести|встановити',
    'нужно|предстоит|должна|должны|сможет ~ подтвердить|проверить|доказать|установить',
    'not|yet|never|remains ~ confirmed|verified|proven|established|checked|verify|confirm',
    'will|must ~ confirm|confirmed|verify|verified|prove|proven|establish|established|show|shown',
  ],
  /** What goes on with a source: «російської сторони». */
  side: [
    'сторон*|бок|боку|влад*|власт*|федерац*|делегац*|переговорник*|военн*|військов*|міноборони',
    'side|officials|authorities|federation|military|defence|defense|ministry|army',
  ],
} as const satisfies Vocabulary<string>

export type Identity = keyof typeof IDENTITY
