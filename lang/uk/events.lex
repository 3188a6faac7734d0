# What happens. Words with common other senses carry needs=; a false event is worse than a missed one.
# Both aspects of a verb stand together. The cases gen, dat and ins stand in a frame where other languages have
# prepositions: "удар Росії по Харкову", "обстріл Харкова росіянами", "надати Україні".

[event kind=ASSAULT cameo=190 context=military pos=verb]
атакувати / поатакувати / контратакувати   recipient=obj
нападати / напасти                        recipient=на needs=actor,place,force,person,vehicle,weapon
вдарити / ударити / вдаряти / ударяти / бити   recipient=по,на,в,у,obj needs=weapon,place,force,vehicle,actor figure=hit figure-subj=hit
уразити / вразити / уражати / вражати     recipient=obj needs=weapon figure=intercepted
уразити / вразити / уражати / вражати     recipient=obj needs=place,force,vehicle figure=hit
поцілити / влучити / вцілити / влучати / поціляти   recipient=у,в,по,obj needs=weapon,place,force,vehicle,person figure=hit figure-subj=hit
прицілитися / цілити / націлити           recipient=у,в,по,на needs=weapon,place,force
штурмувати / заштурмувати                 recipient=obj needs=place,force,actor
вторгнутися / вторгатися / вдертися / вдиратися / удертися   recipient=в,у,на,до,через needs=place,actor,force
вломитися / увірватися / вриватися / прориватися / прорватися / прорвати   recipient=в,у,на,через,до,obj needs=force,place
битися / воювати / боротися / повоювати   recipient=проти,з,із mutual=yes needs=force,actor
протистояти / змагатися з                 recipient=dat,проти,з needs=force
зіткнутися / стикатися                    recipient=з,із,зі mutual=yes needs=force
відбити / відбивати / відбиватися / відбитися / відбито   recipient=obj,від needs=force,weapon figure=intercepted
відбити атаку / відбивати атаку / відбити напад / відбивати напад / відбити наступ / відбити штурм / відбити атаки   recipient=gen needs=force,actor,weapon,place
відкинути ворога / відтіснити / витіснити / вибити / вибивати / вибито / зачистити / зачищати   recipient=obj,з,із needs=force,place
розбити / розгромити / громити / розтрощити / трощити   recipient=obj needs=force,weapon,vehicle figure=destroyed
ліквідувати / знешкодити / нейтралізувати / ліквідовувати / знешкоджувати / знешкоджено / ліквідовано / знешкодили   recipient=obj needs=force,person,weapon,vehicle figure=killed
знищувати / знищити / понищити / знищено   recipient=obj needs=weapon,vehicle,place,force,goods figure=destroyed
денацифікувати / утилізувати / задвохсотити / відмінусувати / мінуснути   recipient=obj needs=force,person,weapon,vehicle figure=killed
розпочати війну / почати війну / розв'язати війну / вести війну / розпочати повномасштабне вторгнення   recipient=проти,з,із,на
піти війною / іти війною / піти в наступ / перейти в наступ / переходити в наступ / іти в наступ / перейти у наступ   recipient=на,проти needs=actor,force,place
застосувати силу / застосовувати силу     recipient=проти
відповісти вогнем / відкрити вогонь у відповідь   recipient=по,на
здійснити напад / вчинити напад / вчиняти напади / здійснювати напади / скоїти напад   recipient=на,проти
потрапити під обстріл / потрапити під удар / опинитися під вогнем / потрапляти під обстріл / зазнати атаки / зазнати нападу   actor=none recipient=subj
зазнати обстрілу / зазнати удару / зазнавати обстрілів / зазнавати ударів / зазнати ударів / зазнати обстрілів   actor=none recipient=subj
опинитися під обстрілом / бути під обстрілом / перебувати під обстрілом / бути під ударом / опинитися під ударом   actor=none recipient=subj
помститися / мститися / віддячити         recipient=dat,за needs=weapon,force
просунутися / просуватися / наступати / вклинитися / вклинюватися / просунулися   recipient=на,в,у,до,біля,поблизу needs=force,place
порушити перемир'я / порушувати перемир'я / порушити режим тиші / порушувати режим тиші / порушити режим припинення вогню   cameo=196 recipient=з,із
порушити припинення вогню / порушувати режим припинення вогню / зірвати перемир'я   cameo=196 recipient=з,із

# Weapons sent: the count in the object is what was launched.
[event kind=ASSAULT cameo=190 context=military pos=verb figure=launched recipient=по,на,проти,в,у,до,над needs=weapon]
запустити / запускати / випустити / випускати / пускати / пустити / вистрілити / вистрілювати / кинути / кидати
спрямувати / спрямовувати / направити / направляти / застосувати / застосовувати / використати / використовувати
жбурляти / жбурнути / закидати / підняти / піднімати / відправити / послати / посилати / запущено / випущено / застосовано / застосували

[event kind=ASSAULT cameo=190 context=military pos=verb]
скинути / скидати / скинуто               recipient=на,над,по mode=aerial cameo=195 needs=weapon figure=launched
стріляти / постріляти / стрельнути   recipient=по,в,у,на,obj cameo=193 mode=firearms needs=person,force,actor,place,vehicle figure=hit
відкрити вогонь / відкривати вогонь / вести вогонь / відкрив вогонь / відкрили вогонь / відкрито вогонь   recipient=по,на,проти cameo=193 mode=firearms
розстріляти / розстрілювати / застрелити / пристрелити / перестріляти / розстріляно / застрелено   recipient=obj cameo=193 mode=firearms figure=killed
обстрілювати / обстріляти / обстріляно / обстрілюють / обстріляли / пообстрілювати   recipient=obj cameo=194 mode=heavy-weapons
накрити вогнем / накривати вогнем / гатити / лупити / лупасити / гамселити / смалити / крити   recipient=по,obj cameo=194 mode=heavy-weapons needs=weapon,place,force
прасувати / перепахувати / рівняти із землею   recipient=obj cameo=194 mode=heavy-weapons needs=weapon,force,place
бомбити / розбомбити / побомбити / бомбардувати / забомбити / килимово бомбардувати   recipient=obj cameo=195 mode=aerial
торпедувати                               recipient=obj needs=vehicle cameo=194 mode=heavy-weapons
потопити / топити / затопити / таранити / протаранити / підтопити   recipient=obj needs=vehicle figure=destroyed cameo=194 mode=heavy-weapons
тероризувати / кошмарити                  recipient=obj needs=weapon,place,force

# Shot down, jammed, got through.
[event kind=ASSAULT cameo=190 context=military pos=verb figure=intercepted needs=weapon,vehicle]
збити / збивати / перехопити / перехоплювати / приземлити / приземляти / збито / перехоплено / перехопили / збили
збито/подавлено / знищено/подавлено / збито / подавлено або / завалити / позбивати / нейтралізувати повітряну ціль
знищити в повітрі / знищити у повітрі / знешкодити / знешкоджено / приземлено / зупинити ракету / мінусувати / збиті / збитий
знищити над / знищено над / перехоплені / заземлити

[event kind=ASSAULT cameo=190 context=military pos=verb figure=suppressed needs=weapon]
подавити / подавляти / придушити / подавлено / глушити / заглушити / придушено / нейтралізувати засобами РЕБ / посадити засобами РЕБ
локаційно втратити / втратити локаційно / дезорієнтувати / засліпити / локаційно втрачено / втрачено локаційно / приглушити
заспуфити / спуфити / подавити засобами РЕБ

[event kind=ASSAULT cameo=190 context=military pos=verb figure=suppressed figure-subj=suppressed needs=weapon actor=none recipient=none]
зникнути з радарів / зникати з радарів / зникнути з радара / локаційно зникнути / не досягти цілі / не досягти цілей / не досягнути цілі
не досягнути цілей / не долетіти / не дістатися цілі / не досягти мети / не досягли цілей / не досягли цілі / не долетіли
збитися з курсу / відхилитися від курсу / не досягнувши цілей / бути втраченим

# The weapon is the subject of these, so they have no actor.
[event kind=ASSAULT cameo=190 context=military pos=verb needs=weapon actor=none recipient=в,у,на,по,до,біля figure-subj=hit]
прилетіти / прилітати / долетіти / долітати / влетіти / врізатися / врізатись / врізатися в / впасти / упасти / падати / розбитися / упав / впав / впала / впали / впало
прорватися / пробитися / досягти цілі / досягти цілей / досягнути цілей / досягнути цілі / подолати ППО / прорвати ППО / дістатися цілі / поцілити в ціль
вибухнути / вибухати / здетонувати / детонувати / розірватися / розриватися / спрацювати / бахнути / гахнути / рвонути

[event kind=ASSAULT cameo=190 context=military pos=verb actor=none recipient=в,у,на,біля figure-subj=hit needs=weapon,force mode=explosives]
підірватися на міні / підриватися на міні / натрапити на міну / наїхати на міну / підірватися на вибухівці / підірватися на розтяжці

[event kind=ASSAULT cameo=190 mode=destroy pos=verb figure=destroyed]
зруйнувати / руйнувати / зруйновано / поруйнувати / знести / зносити / розвалити / стерти з лиця землі / зрівняти із землею / вщент зруйнувати   recipient=obj needs=weapon,force,place
спалити / палити / підпалити / підпалювати / спалено / підпалено   recipient=obj cameo=1712 needs=place,vehicle,weapon
пошкодити / пошкоджувати / пошкоджено / побити / понівечити / пошкодили / поруйновано / потрощити   recipient=obj needs=weapon,force
вивести з ладу / виводити з ладу / вивести з експлуатації / знеструмити / знеструмлювати / знеструмлено   recipient=obj needs=weapon,vehicle,force
грабувати / пограбувати / розграбувати / мародерити / сплюндрувати / плюндрувати   recipient=obj cameo=171 needs=place
вандалізувати / осквернити / сплюндровано  recipient=obj cameo=171 needs=place
затопити / підірвати дамбу / підірвати греблю   recipient=obj cameo=1712 needs=place,vehicle

[event kind=ASSAULT cameo=183 mode=explosives pos=verb]
підірвати / підривати / висадити в повітря / підірвано / висаджувати в повітря   recipient=obj needs=place,vehicle,person,force,actor,weapon
підірвати себе / підірвати бомбу / привести в дію вибуховий пристрій / підірвати вибуховий пристрій   recipient=в,у,біля,на
підірватися / підриватися                 actor=none recipient=subj needs=weapon,vehicle,force
замінувати / мінувати / закласти вибухівку / закласти бомбу / встановити міни / закладати вибухівку   recipient=obj,в,у,під needs=weapon,place,vehicle

# People killed and hurt.
[event kind=ASSAULT cameo=190 pos=verb figure=killed]
вбити / вбивати / убити / убивати / вбито / убито / повбивати / позбавити життя / забрати життя / забирати життя / обірвати життя / забрати життя у   recipient=obj,gen
закатувати / стратити / страчувати / повісити / обезголовити / задушити / страчено / лінчувати / зарізати / четвертувати   recipient=obj cameo=1823 needs=person,force,actor
вимордувати / вирізати / замордувати / забити до смерті / забито до смерті   recipient=obj needs=person,force,actor
замовити вбивство / вчинити замах / скоїти замах / здійснити замах / підготувати вбивство   recipient=на,gen cameo=185 mode=targeted
винищувати / винищити / перебити          recipient=obj needs=person,force
скоїти геноцид / чинити геноцид / вчиняти геноцид / чинити звірства / вчиняти воєнні злочини / скоювати воєнні злочини   recipient=проти,щодо,gen cameo=203 mode=unconventional

# Deaths without a doer: only where the clause names a weapon, an attack or a force.
[event kind=ASSAULT cameo=190 pos=verb actor=none recipient=subj figure-subj=killed needs=weapon,force]
загинути / гинути / померти / помирати / померти від поранень / полягти / скончатися / полягнути / віддати життя / не вижити / загинуло / загинули / загинув / загинула

[event kind=ASSAULT cameo=190 pos=verb figure=wounded]
поранити / ранити / травмувати / поранено / травмовано / покалічити / калічити / контузити / скалічити   recipient=obj
госпіталізувати / госпіталізовано / посікти / придавити / обпекти   recipient=obj needs=weapon,force

[event kind=ASSAULT cameo=190 pos=verb actor=none recipient=subj figure-subj=wounded needs=weapon,force,person]
постраждати / потерпіти / зазнати поранень / дістати поранення / отримати поранення / отримати травми / зазнати травм / отримати контузію
зазнавати поранень / дістати травми / отримувати поранення / постраждало / постраждали / постраждав / постраждала / зазнати поранення / отримати осколкові поранення
травмуватися / отримати опіки / зазнали поранень / отримали поранення

[event kind=ASSAULT cameo=190 pos=verb]
зазнати втрат / зазнавати втрат / нести втрати / понести втрати / зазнати значних втрат   actor=none recipient=subj
втратити / втрачати / втратили / втратив / втратила / втрачено   actor=none recipient=subj figure=lost needs=force,weapon,vehicle
завдати втрат / завдавати втрат / завдати шкоди / завдати поразки / завдати збитків / завдати значних втрат   recipient=dat needs=weapon,force,place,actor

[event kind=ASSAULT cameo=182 mode=beat pos=verb]
побити / бити / відлупцювати / лупцювати / гамселити / побито / знущатися / познущатися / відгамселити   recipient=obj,з,над needs=person,force,actor
застосувати фізичну силу / застосовувати насильство / чинити насильство   recipient=проти,до,щодо
шмагати / висікти                         recipient=obj needs=person,force

[event kind=ASSAULT mode=primitive cameo=182 pos=verb]
зарізати ножем / порізати / поранити ножем / вдарити ножем / штрикнути / напасти з ножем / кинутися з ножем   recipient=obj,на needs=person,force,actor figure=wounded
закидати камінням / кидати каміння / кидати пляшки / жбурляти каміння / закидати коктейлями Молотова / наїхати на / в'їхати в натовп   recipient=obj,на,в,у needs=person,force,place

[event kind=ASSAULT mode=torture cameo=1822 pos=verb]
катувати / закатувати / піддавати тортурам / піддати тортурам / піддавати катуванням / мордувати / тримати на підвалі   recipient=obj needs=person,force,actor

[event kind=ASSAULT mode=sexual cameo=1821 pos=verb]
зґвалтувати / ґвалтувати / згвалтувати / вчинити сексуальне насильство / вчиняти сексуальне насильство   recipient=obj,щодо,над

[event kind=ASSAULT mode=abduct cameo=181 pos=verb figure=captured]
викрасти / викрадати / викрадено          recipient=obj needs=person,actor
взяти в заручники / брати в заручники / захопити в заручники / утримувати в заручниках / захопити заручників / взяти заручників   recipient=obj,gen
використовувати як живий щит / прикриватися цивільними   recipient=obj,ins cameo=184

[event kind=ASSAULT mode=unconventional pos=verb context=cbrn]
отруїти / труїти / отруєно                recipient=obj cameo=2041 needs=person,force,actor
застосувати хімічну зброю / застосовувати хімічну зброю / застосувати отруйні речовини / застосовувати отруйні речовини   recipient=проти,по,на cameo=2041
застосувати ядерну зброю / завдати ядерного удару   recipient=проти,по cameo=2042

[event kind=ASSAULT mode=crowd-control cameo=175 pos=verb]
розігнати / розганяти / розігнано         recipient=obj needs=person,force,actor,place
застосувати сльозогінний газ / застосовувати сльозогінний газ / застосувати водомети / застосувати гумові кулі / застосувати світлошумові гранати   recipient=проти,до,щодо
застосовувати водомети / розпилити сльозогінний газ / стріляти гумовими кулями   recipient=проти,по,до
придушити / придушувати / жорстоко придушити / придушити протест / придушити протести   recipient=obj,gen needs=person,force,actor

# Nouns of violence. The owner in the genitive is the doer of a strike, the one who suffers of a shelling.
[event kind=ASSAULT cameo=190 context=military pos=noun actor=gen,з,із,ins recipient=на,по,проти,в,у support="здійснити,здійснювати,завдати,завдавати,провести,проводити,вчинити,скоїти,нанести,розпочати,почати,продовжити,чинити,організувати,влаштувати,виконати"]
атака / атак                              needs=actor,weapon,force,place,person
контратака / контрнаступ / вторгнення / повномасштабне вторгнення / інтервенція / спецоперація / наступальна операція / агресія
напад / нападів                           needs=actor,weapon,force,place,person
удар / ударів                             needs=actor,weapon,force,place,person figure=launched
масований удар / масована атака / комбінований удар / комбінована атака / ракетний удар / ракетна атака / удар у відповідь / удар відплати / масованих ударів / ракетних ударів
превентивний удар / високоточний удар / точковий удар / груповий удар / повторний удар / подвійний удар / терористична атака / терористичний напад / терористичних атак
збройний напад / наземна операція / наземне вторгнення / воєнна операція / військова операція / бойова операція / штурмова дія / штурмові дії / масованих атак / збройна агресія
наступ                                    needs=force,place,actor
штурм / штурмів                           needs=force,place,actor recipient=gen actor=ins
рейд / вилазка / десант / просування / прорив   needs=force,place,actor recipient=в,у,на,до,вглиб
відплата / помста                         needs=weapon,force
диверсія / акт агресії / диверсійна операція / диверсійний акт   needs=place,force,actor,vehicle mode=destroy

[event kind=ASSAULT cameo=195 mode=aerial context=military pos=noun actor=gen,ins recipient=по,на,gen,в,у support="здійснити,здійснювати,завдати,завдавати,провести,проводити,вчинити,скоїти,нанести,розпочати,почати,продовжити"]
авіаудар / авіаційний удар / авіаналіт / бомбовий удар / повітряний удар / повітряна атака / повітряний напад / наліт / повітряний наліт / авіаударів / повітряних атак / авіаційних ударів
удар керованими авіабомбами / удар КАБами / удари КАБами / скидання авіабомб / авіаційна атака
бомбардування / килимове бомбардування / авіабомбардування / бомбометання   recipient=gen,по actor=ins

[event kind=ASSAULT cameo=1952 mode=drone context=military pos=noun actor=gen recipient=по,на,gen,в,у support="здійснити,здійснювати,завдати,завдавати,провести,проводити,вчинити,скоїти,нанести,розпочати,почати,продовжити"]
дронова атака / атака дронів / атака безпілотників / атака БпЛА / удар дронів / удар безпілотників / удар БпЛА / атака шахедів / атака шахедами / атака дронами / атака безпілотниками
дроновий удар / дронових атак / наліт дронів / наліт безпілотників / удар шахедами / удар дронами / удар дрона / удару дрона / атака ударними БпЛА / удари шахедами / атаки дронів / атаки безпілотників
ракетно-дронова атака / ракетно-дроновий удар / атака ударних дронів / атака ударних безпілотників   cameo=195

[event kind=ASSAULT cameo=194 mode=heavy-weapons context=military pos=noun actor=ins recipient=gen,по support="здійснити,здійснювати,провести,вчинити,розпочати,почати,продовжити,вести"]
обстріл / обстрілів / артобстріл / артилерійський обстріл / мінометний обстріл / ракетний обстріл / артилерійських обстрілів / масований обстріл / артудар / канонада / артнальот
артилерійський удар / ворожий обстріл / танковий обстріл / артилерійський вогонь / мінометний вогонь / обстріли / артналіт   actor=ins,gen
ракетний залп / залп РСЗВ / залп          actor=gen recipient=по needs=weapon,place,force

[event kind=ASSAULT cameo=193 mode=firearms pos=noun actor=gen,ins recipient=по,на,в,у,gen support="влаштувати,вчинити,відкрити,розпочати,скоїти"]
стрілянина / перестрілка / перестрілок / збройна сутичка / масова стрілянина / збройний інцидент / вогневий контакт
розстріл / розстрілів                     recipient=gen actor=ins figure=killed needs=person,force,actor
вогонь                                    needs=weapon,force support="відкрити,вести,відкривати" recipient=по

[event kind=ASSAULT cameo=190 context=military pos=noun actor=gen,між recipient=з,із,зі,проти,між,в,у mutual=yes support="вести,продовжувати,розпочати,тривати,точитися"]
бій / боїв / бойові дії / бойових дій / зіткнення / зіткнень   needs=actor,force,place
боєзіткнення / боєзіткнень / бойове зіткнення / бойових зіткнень / вуличні бої / сутичка / запеклі бої / важкі бої / прикордонна сутичка / повітряний бій
битва                                     needs=force,place

[event kind=ASSAULT cameo=190 context=military pos=noun actor=none recipient=в,у,по,на needs=weapon,force,place figure=hit support="зафіксувати,спричинити"]
влучання / влучань / пряме влучання / попадання / приліт / прильот / прильоту / прильоти / прильотів / ураження / потрапляння
падіння уламків / падіння збитих / падіння уламка / падіння фрагментів / падіння збитих БпЛА / падіння збитих (уламки) / падіння ворожих БпЛА / падіння дрона / падіння безпілотника / падіння ракети   figure=debris

[event kind=ASSAULT cameo=183 mode=explosives pos=noun actor=gen,ins recipient=в,у,на,біля,проти,gen support="вчинити,здійснити,скоїти,організувати,влаштувати,підготувати"]
теракт / терористичний акт / підрив / вибух бомби / підрив автомобіля / замінування / мінування / вибух міни / підрив на міні / терактів / вибух вибухівки
підрив смертника / теракт смертника / самопідрив   mode=suicide-attack cameo=1831

[event kind=ASSAULT cameo=183 mode=explosives pos=noun actor=none recipient=в,у,на,біля needs=weapon,force]
вибух / вибухів / детонація

[event kind=ASSAULT cameo=190 pos=noun actor=ins recipient=gen support="вчинити,здійснити,скоїти,замовити,чинити,вчиняти" figure=killed]
вбивство / убивство / масове вбивство / вбивств / різанина / масакра / бійня / масові вбивства / позасудова страта   cameo=190
страта                                    cameo=1823 needs=person,force,actor
замах / замах на життя / спроба вбивства   cameo=185 mode=targeted recipient=на,gen
геноцид / етнічна чистка / етнічні чистки / звірство / звірства / воєнний злочин / воєнні злочини / злочин проти людяності / злочини проти людяності   cameo=203 mode=unconventional recipient=проти,щодо,в,у,gen actor=gen
загибель / смерть                         actor=none recipient=gen needs=weapon,force
поранення                                 actor=none recipient=gen needs=weapon,force figure=wounded

[event kind=ASSAULT cameo=190 pos=noun actor=ins recipient=none figure=intercepted needs=weapon,vehicle]
перехоплення / збиття / знешкодження / приземлення ракет
[event kind=ASSAULT cameo=190 pos=noun actor=ins recipient=gen]
знищення / руйнування / ліквідація / розгром   figure=destroyed mode=destroy needs=weapon,vehicle,place,force
пошкодження                               figure=destroyed mode=destroy needs=weapon,force
підпал                                    recipient=gen mode=destroy cameo=1712
пограбування / мародерство                recipient=gen mode=destroy cameo=171 needs=place,actor
порушення перемир'я / порушення режиму тиші / порушення режиму припинення вогню / порушення припинення вогню   cameo=196 actor=gen,ins,з recipient=none

[event kind=ASSAULT cameo=182 mode=beat pos=noun actor=ins,gen recipient=gen,над support="вчинити,скоїти,застосувати"]
побиття / знущання / поліцейське насильство / наруга / самосуд
різанина з ножем / напад з ножем / поножовщина / наїзд на натовп / ножовий напад   mode=primitive recipient=на,gen
катування / тортури / тортур              mode=torture cameo=1822 recipient=gen,над
зґвалтування / сексуальне насильство / ґвалтування   mode=sexual cameo=1821 recipient=gen,над,щодо

[event kind=ASSAULT cameo=181 mode=abduct pos=noun actor=ins recipient=gen support="вчинити,здійснити,скоїти" figure=captured]
викрадення / захоплення заручників / насильницьке зникнення / взяття в заручники / викрадення людей

[event kind=ASSAULT cameo=2041 mode=unconventional context=cbrn pos=noun actor=gen recipient=на,по,проти,gen support="здійснити,завдати"]
хімічна атака / газова атака / застосування хімічної зброї / отруєння Новачком / ядерний удар / застосування отруйних речовин / використання хімічної зброї

[event kind=ASSAULT cameo=175 mode=crowd-control pos=noun actor=ins recipient=gen support="вчинити,розпочати"]
розгін / придушення протестів / силовий розгін / розгін мітингу / розгін демонстрації / розгін протесту / придушення протесту / репресія / репресії / придушення повстання

# CONSULT

[event kind=CONSULT cameo=040 context=diplomatic pos=verb mutual=yes]
зустрітися / зустрічатися / зустрітись / зустрівся / зустрілася / зустрілися / зустрінеться   recipient=з,із,зі needs=actor
бачитися / побачитися / здибатися         recipient=з,із,зі needs=actor
консультуватися / радитися / порадитися / проконсультуватися / спілкуватися / поспілкуватися   recipient=з,із,зі needs=actor
обговорити / обговорювати / обмінятися думками / обмінюватися думками / обговорено / дискутувати   recipient=з,із,зі needs=actor
говорити / поговорити / розмовляти / побалакати / переговорити / порозмовляти / поспілкувався   recipient=з,із,зі needs=actor
домовлятися / вести переговори / проводити переговори / провести переговори / перемовлятися / вести перемовини / провести перемовини   recipient=з,із,зі cameo=046 needs=actor
розпочати переговори / почати переговори / відновити переговори / продовжити переговори / вести діалог / сісти за стіл переговорів   recipient=з,із,зі cameo=046
зібратися / збиратися / з'їхатися         recipient=none needs=actor mutual=no
зібрати / скликати / скликано             recipient=obj needs=actor mutual=no
посередничати / виступити посередником / виступати посередником / стати посередником / бути посередником   recipient=між,в,у cameo=045 mutual=no needs=actor

[event kind=CONSULT cameo=041 mode=phone context=diplomatic pos=verb mutual=yes]
зателефонувати / телефонувати / подзвонити / дзвонити / набрати телефоном / передзвонити / зідзвонитися / зв'язатися   recipient=dat,до,з,із needs=actor
поговорити телефоном / говорити телефоном / провести телефонну розмову / мати телефонну розмову / провести відеоконференцію / поспілкуватися телефоном   recipient=з,із,зі
говорити по телефону / поговорити по телефону / переговорити телефоном / мати розмову   recipient=з,із,зі

[event kind=CONSULT cameo=042 mode=visit context=diplomatic pos=verb]
відвідати / відвідувати / відвідав / відвідала   recipient=obj needs=actor,place
навідатися / завітати / завітав           recipient=до,у,в needs=actor,place
прибути / прибувати / прибув / прибула / прилетіти / приїхати / приїжджати / приїздити / вирушити / вилетіти / поїхати / поїде   recipient=до,в,у,на needs=actor
повернутися з / перебувати з візитом / приїхати з візитом / прибути з візитом / здійснити візит / здійснити робочу поїздку   recipient=до,в,у,на
нанести візит / побувати / побував        recipient=до,в,у,на needs=actor,place
оглянути / інспектувати / проінспектувати   recipient=obj needs=actor,force,weapon,place

[event kind=CONSULT cameo=043 mode=visit context=diplomatic pos=verb]
прийняти / приймати / прийняв             recipient=obj needs=actor,person
зустріти / зустрічати                     recipient=obj needs=actor
провести прийом / влаштувати прийом / дати вечерю / влаштувати вечерю / приймати в себе / гостинно прийняти   recipient=для,на,obj

[event kind=CONSULT cameo=044 mode=multilateral context=diplomatic pos=verb]
взяти участь / брати участь / долучитися до зустрічі / узяти участь   recipient=none needs=actor
викликати / викликано                     recipient=obj cameo=114 kind=ACCUSE mode=disapprove needs=actor

[event kind=CONSULT cameo=040 context=diplomatic pos=noun mutual=yes actor=gen,між recipient=з,із,зі,між support="провести,проводити,мати,відбутися,відбуватися,організувати,розпочати,почати,продовжити,відновити,завершити,скликати,вести,тривати,пройти,очолити"]
зустріч / бесіда / розмова / діалог / нарада / засідання / рандеву / дискусія   needs=actor
переговори / переговорів / перемовини / перемовин / раунд переговорів / мирні переговори / мирних переговорів / прямі переговори / непрямі переговори / переговорний процес   cameo=046
торговельні переговори / технічні переговори / ядерні переговори / консультація / консультації / двосторонні переговори / тристоронні переговори   cameo=046 needs=actor
двостороння зустріч / особиста зустріч / зустріч віч-на-віч / робоча зустріч / закрита зустріч / екстрена зустріч / обмін думками / робоча вечеря / переговори щодо миру
посередництво / медіація / посередницькі зусилля / човникова дипломатія   cameo=045 mutual=no recipient=між,в,у needs=actor
телефонна розмова / телефонний дзвінок / дзвінок / телефонних розмов / відеоконференція / відеозв'язок / телефонні переговори / відеодзвінок / телефонну розмову   mode=phone cameo=041

[event kind=CONSULT cameo=044 context=diplomatic pos=noun mutual=yes actor=gen,між recipient=з,із,зі,між support="провести,проводити,мати,відбутися,відбуватися,організувати,скликати,пройти,завершити,розпочати" needs=actor,place]
саміт / самміт / конференція / форум / зустріч на вищому рівні / міністерська зустріч / тристоронній саміт / тристороння зустріч / пленарне засідання / мирний саміт / засідання Радбезу / екстрене засідання
зустріч у форматі «Рамштайн» / Рамштайн / засідання контактної групи

[event kind=CONSULT cameo=042 mode=visit context=diplomatic pos=noun actor=gen,ins recipient=до,в,у,на support="здійснити,здійснювати,розпочати,завершити,нанести,відбути,почати,відбутися"]
візит / офіційний візит / державний візит / робочий візит / неоголошений візит / візит у відповідь / візит доброї волі / несподіваний візит   needs=actor,place
поїздка / робоча поїздка / турне / відрядження / подорож   needs=actor
прийом / урочиста вечеря / державний прийом / банкет / званий обід   cameo=043 actor=gen,ins recipient=для,на needs=actor

# SUPPORT

[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=verb]
вітати / привітати / привітав / привітала / поздоровити   recipient=obj,dat needs=actor,person,force,clause
подякувати / дякувати / подякував / подякувала / віддячити / висловити подяку / висловити вдячність / висловлювати вдячність   recipient=dat,за,obj needs=actor,person,force,clause
похвалити / хвалити / вихваляти / схвалити дії / високо оцінити / позитивно оцінити / оцінити зусилля / відзначити внесок   recipient=obj,gen,dat needs=actor,person,force,clause
аплодувати / салютувати / віддати шану / вшанувати / вшановувати / висловити повагу   recipient=dat,obj needs=actor,person,force
підтримати / підтримувати / підтримав / підтримала / підтримали / підтримано   recipient=obj needs=actor,clause,force speech=no
захищати / захистити / відстояти / заступитися / заступатися   recipient=obj,за cameo=052 needs=actor,clause
визнати / визнавати / визнав / визнала / визнали   recipient=obj cameo=054 needs=place speech=no
визнати незалежність / визнати державність / визнати Палестину / визнати палестинську державу / визнати суверенітет   recipient=gen,obj cameo=054
відкрити посольство / відновити роботу посольства / відкрити консульство / призначити посла / призначити послом   recipient=в,у cameo=050 speech=no
підписати / підписувати / підписав / підписала / підписали / підписано / парафувати   recipient=з,із,зі mutual=yes cameo=057 needs=actor,clause speech=no
ратифікувати / ратифікувала / приєднатися до угоди / приєднатися до договору   recipient=obj,з cameo=057 needs=clause,actor speech=no
нагородити / нагороджувати / відзначити нагородою / вручити нагороду / вручити орден / присвоїти звання   recipient=obj,dat needs=person,actor,force speech=no
пробачити / вибачити                      recipient=dat cameo=056 needs=actor,person,clause
стати на бік / ставати на бік / солідаризуватися / згуртуватися навколо / стояти на боці   recipient=gen,з,із
схвалити / схвалювати / ухвалити резолюцію на підтримку   recipient=obj needs=actor,clause speech=no

[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=verb recipient=dat,з,із,зі,на,щодо]
висловити підтримку / висловлювати підтримку / заявити про підтримку / підтвердити підтримку / підтвердити свою підтримку / запевнити у підтримці / висловити солідарність
виразити підтримку / висловлювати солідарність / запевнити в підтримці / заявити про солідарність / надіслати вітання / надіслати привітання / передати вітання

[event kind=SUPPORT cameo=018 context=diplomatic speech=yes pos=verb recipient=dat,з]
висловити співчуття / висловлювати співчуття / співчувати / оплакувати / сумувати / передати співчуття / висловити жаль / висловити скорботу

[event kind=SUPPORT cameo=055 context=diplomatic speech=yes pos=verb recipient=перед,dat]
вибачитися / вибачатися / попросити вибачення / просити вибачення / перепросити / перепрошувати / принести вибачення / попросити пробачення

[event kind=SUPPORT cameo=050 context=diplomatic speech=no pos=verb recipient=з,із,зі mutual=yes]
встановити дипломатичні відносини / установити дипвідносини / відновити дипломатичні відносини / відновити відносини / нормалізувати відносини / налагодити відносини / зміцнити відносини
відновити дипвідносини / посилити відносини / поглибити відносини / укласти союз / укласти альянс / створити коаліцію / зміцнити зв'язки / об'єднати зусилля / поліпшити відносини

[event kind=SUPPORT cameo=057 context=diplomatic speech=no pos=verb recipient=з,із,зі mutual=yes]
підписати угоду / укласти угоду / підписати договір / укласти договір / підписати меморандум / підписати контракт / укласти контракт / підписати декларацію / підписати мирну угоду
підписати пакт / підписати протокол / підписати мирний договір / підписати безпекову угоду / підписати заяву / укласти мир / підписати угоди / підписали угоду / підписати документ
підписати комюніке / підписати домовленість / укладати угоду / укласти мирну угоду / підписати меморандум про взаєморозуміння / підписати спільну заяву

[event kind=SUPPORT cameo=017 context=diplomatic speech=no pos=verb recipient=до,в,у,на,біля]
покласти квіти / покласти вінок / вшанувати хвилиною мовчання / вшанувати пам'ять / поклали квіти

[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=noun actor=gen,з,від,ins recipient=dat,для,за,gen support="висловити,висловлювати,надати,виразити,передати,надіслати,підтвердити,принести"]
підтримка / вдячність / подяка / солідарність / похвала / схвалення / привітання / привітань   needs=actor
повна підтримка / беззастережна підтримка / непохитна підтримка / політична підтримка / дипломатична підтримка / слова підтримки / слова вдячності
співчуття / слова співчуття / скорбота     cameo=018 needs=actor,person
вибачення / вибачень                      cameo=055 needs=actor
визнання незалежності / визнання Палестини / дипломатичне визнання / визнання державності / визнання палестинської держави   cameo=054 recipient=gen
визнання                                  cameo=054 recipient=gen needs=place

[event kind=SUPPORT cameo=057 context=diplomatic pos=noun mutual=yes actor=gen,між,ins recipient=з,із,між support="провести,відбутися,завершити"]
підписання угоди / підписання договору / підписання меморандуму / церемонія підписання / підписання / ратифікація / укладення угоди   needs=actor,clause

[event kind=SUPPORT cameo=050 context=diplomatic pos=noun mutual=yes actor=gen,між recipient=з,із,між needs=actor]
відновлення відносин / нормалізація відносин / зміцнення відносин / відновлення дипвідносин / потепління відносин / зближення / встановлення дипломатичних відносин

# AGREE

[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=verb]
погодитися / погоджуватися / погодився / погодилася / погодилися / пристати / дати згоду / дати добро / дати зелене світло   recipient=з,із,на,зі needs=actor,clause
домовитися / домовлятися / домовилися / домовився / домовилася / домовлено / умовитися   recipient=з,із,зі mutual=yes
пообіцяти / обіцяти / обіцяє / пообіцяв / пообіцяла / пообіцяли   recipient=dat,obj needs=actor,clause,money,goods,weapon,force
зобов'язатися / зобов'язуватися / взяти зобов'язання / взяти на себе зобов'язання / зголоситися / гарантувати   recipient=dat,перед needs=actor,clause,money,goods,weapon
запропонувати / пропонувати / запропонував / запропонувала / запропонували   recipient=dat needs=money,goods,weapon,force,clause,actor
запросити / запрошувати / запросив / запросила   recipient=obj cameo=036 needs=actor
висловити готовність / заявити про готовність / висловлювати готовність / підтвердити готовність   recipient=dat,з,до,для
прийняти пропозицію / погодитися на пропозицію / схвалити план / прийняти план / схвалити пропозицію / прийняти умови / погодитися на умови   recipient=gen
дозволити / дозволяти / дозволив / дозволила / дати дозвіл   recipient=dat needs=actor,weapon,force
присягнути / заприсягнутися / поклястися / клястися   recipient=dat needs=clause

[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=verb recipient=з,із,зі,між mutual=yes]
досягти згоди / досягти угоди / дійти згоди / досягнути угоди / досягти домовленості / дійти домовленості / досягнути домовленості / знайти компроміс / дійти компромісу / досягти компромісу
дійти консенсусу / досягти консенсусу / порозумітися / погодити / узгодити / погоджувати / досягли домовленості / дійшли згоди / досягнуто домовленості / досягли згоди / укласти мирову

[event kind=AGREE cameo=0356 context=military speech=yes pos=verb recipient=з,із,зі mutual=yes]
погодитися на припинення вогню / погодитися на перемир'я / домовитися про припинення вогню / домовитися про перемир'я / прийняти перемир'я / домовитися про тишу / погодитися на тишу

[event kind=AGREE cameo=0353 context=diplomatic speech=yes pos=verb recipient=з,із,зі mutual=yes]
домовитися про обмін полоненими / погодитися на обмін полоненими / домовитися про обмін / погодити обмін

[event kind=AGREE cameo=031 context=diplomatic speech=yes pos=verb recipient=з,із,зі mutual=yes]
домовитися про співпрацю / погодитися співпрацювати / домовитися співпрацювати / домовитися поглибити співпрацю / домовитися посилити співпрацю

[event kind=AGREE cameo=033 context=diplomatic speech=yes pos=verb recipient=dat,для]
пообіцяти допомогу / обіцяти допомогу / запропонувати допомогу / пропонувати допомогу / пообіцяти надати / пообіцяти передати / обіцяти надати / погодитися надати / погодитися передати / зобов'язатися надати
пообіцяти допомогти / обіцяти допомогти / погодитися постачати

[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=noun mutual=yes actor=gen,між recipient=з,із,зі,між support="досягти,досягнути,укласти,укладати,підписати,дійти,скласти,знайти"]
угода / договір / домовленість / пакт / меморандум / меморандум про взаєморозуміння / домовленостей / договору   needs=actor
мирна угода / мирний договір / торговельна угода / безпекова угода / зернова угода / угода про припинення вогню / ядерна угода / угода про вільну торгівлю / рамкова угода / угода про співпрацю
угода про надра / угода про корисні копалини / оборонна угода / компроміс / консенсус / мирне врегулювання / угода про безпеку / пакт про ненапад / тимчасова угода
обіцянка / обіцянок / зобов'язання         mutual=no recipient=dat,перед needs=money,goods,weapon,force,clause,actor support="дати,взяти,підтвердити,виконати"
пропозиція / пропозиції                   mutual=no recipient=dat,для needs=actor,clause support="зробити,внести,висунути,подати,передати"
мирна пропозиція / мирна ініціатива / мирний план   mutual=no recipient=dat,для support="зробити,внести,висунути,подати,передати,представити"
запрошення                                mutual=no recipient=dat,на,до cameo=036 support="надіслати,передати,отримати" needs=actor
готовність                                mutual=no recipient=dat,до needs=clause support="висловити,підтвердити,заявити"

# CONCEDE

[event kind=CONCEDE cameo=080 pos=verb]
поступитися / поступатися / піти на поступки / іти на поступки / здати позиції / піти назустріч / піти на компроміс   recipient=dat,перед needs=actor,clause
капітулювати                              recipient=перед needs=actor,force
відновити на посаді / поновити на посаді / реабілітувати / відновити в правах   recipient=obj cameo=081 needs=person,actor
амністувати / помилувати / помилував / пробачити борги / оголосити амністію / надати помилування   recipient=obj,dat cameo=081 needs=person,actor
виправдати / виправдовувати / закрити справу / закрити кримінальну справу / зняти звинувачення / зняти обвинувачення / закрити провадження   recipient=obj,проти,щодо,з cameo=081 context=legal needs=person,actor
виконати вимоги / задовольнити вимоги / погодитися на вимоги / прийняти вимоги / задовольнити вимогу / виконати вимогу   recipient=gen cameo=083
оголосити вибори / призначити дострокові вибори / оголосити дострокові вибори / розпустити парламент / оголосити референдум / призначити вибори   recipient=none cameo=083 context=election
скасувати закон / відкликати законопроєкт / скасувати реформу / скасувати указ / відкликати закон   recipient=none cameo=0832
легалізувати / декриміналізувати / скасувати заборону / зняти заборону / послабити обмеження / зняти обмеження / скасувати обмеження / пом'якшити обмеження   recipient=на,для,щодо,obj cameo=081 needs=actor,clause,goods,person
припинити страйк / завершити страйк / призупинити страйк / припинити протест / припинити голодування / завершити протест   recipient=none cameo=082
передати владу                            recipient=dat cameo=083
надати громадянство / надати автономію / надати незалежність   recipient=dat cameo=0833
скасувати комендантську годину / пом'якшити комендантську годину / скасувати воєнний стан / зняти надзвичайний стан / скасувати надзвичайний стан   recipient=в,у kind=RETREAT cameo=0813

[event kind=CONCEDE cameo=080 pos=noun actor=gen,з recipient=dat,для,перед support="зробити,піти,оголосити,надати"]
поступка / поступки / поступок / капітуляція   needs=actor,force
амністія / помилування                    cameo=081 recipient=для,gen needs=person,force,actor
послаблення обмежень / зняття обмежень / скасування заборони   cameo=081 recipient=для,на

# COOPERATE

[event kind=COOPERATE cameo=060 pos=verb mutual=yes]
співпрацювати / співробітничати / взаємодіяти / кооперуватися / працювати разом / об'єднуватися / партнерувати   recipient=з,із,зі needs=actor
координувати / узгоджувати дії / скоординувати   recipient=з,із,зі needs=actor
торгувати / вести торгівлю                recipient=з,із,зі,ins cameo=061 context=economic needs=actor,goods
купити / купувати / закупити / закуповувати / придбати / імпортувати / замовити / закупила   recipient=у,в,з,із cameo=061 context=economic needs=goods,weapon,vehicle mutual=no figure=supplied
продати / продавати / експортувати / продав / продала   recipient=dat,до,в cameo=061 context=economic needs=goods,weapon,vehicle mutual=no figure=supplied
інвестувати / вкласти                     recipient=в,у cameo=061 context=economic needs=money,actor mutual=no
екстрадувати / видати правосуддю / екстрадовано / видати поліції   recipient=dat,до cameo=063 context=legal mutual=no needs=person,actor
обмінятися розвідданими / обмінюватися розвідданими / обмінюватися інформацією / обмінятися інформацією / ділитися розвідданими / передавати розвіддані / надавати розвіддані   recipient=з,із,dat cameo=064 context=intelligence
передати розвіддані / поділитися розвідданими / надати розвіддані   recipient=з,із,dat cameo=064 context=intelligence
відкрити кордон / відкрити кордони / відновити авіасполучення / відновити торгівлю / відновити рейси / відкрити пункт пропуску   recipient=з,із,для cameo=061 context=economic
спільно виробляти / спільно розробляти / налагодити спільне виробництво   recipient=з,із cameo=061 context=economic

[event kind=COOPERATE cameo=062 pos=verb mutual=yes recipient=з,із,зі context=military]
провести спільні навчання / проводити спільні навчання / розпочати спільні навчання / провести спільні військові навчання / провести спільні маневри / провести спільне патрулювання / проводити спільне патрулювання

[event kind=COOPERATE cameo=060 pos=noun mutual=yes actor=gen,між recipient=з,із,зі,між support="посилити,зміцнити,поглибити,розширити,розвивати,налагодити,розпочати,відновити,обговорити"]
співпраця / співробітництво / кооперація / координація / взаємодія / партнерство   needs=actor
спільний проєкт / спільне виробництво / спільне підприємство / стратегічне партнерство   needs=actor
торгівля / економічна співпраця / товарообіг / енергетична співпраця   cameo=061 context=economic needs=actor
екстрадиція                               cameo=063 context=legal recipient=до actor=gen mutual=no needs=person,actor
обмін розвідданими / обмін інформацією / обмін розвідувальною інформацією   cameo=064 context=intelligence

[event kind=COOPERATE cameo=062 pos=noun mutual=yes actor=gen,між recipient=з,із,зі,між support="провести,проводити,розпочати,почати,завершити,посилити,поглибити,відбутися" context=military]
спільні навчання / спільні маневри / спільне патрулювання / спільні військові навчання / спільних навчань / спільних військових навчань / військова співпраця / військове співробітництво / військово-технічна співпраця / спільні стрільби
оборонна співпраця

[event kind=COOPERATE cameo=061 pos=noun mutual=no actor=ins,gen recipient=dat,до support="здійснити,оформити" context=economic needs=weapon,goods,actor]
закупівля / продаж / експорт / імпорт / купівля / продаж зброї / закупівля зброї / закупівлі

# AID

[event kind=AID cameo=070 pos=verb]
допомогти / допомагати / допоміг / допомогла / допомагає   recipient=dat figure=involved needs=actor,force,person
озброїти / озброювати / переозброїти / оснастити / екіпірувати   recipient=obj cameo=072 context=military needs=actor,force figure=involved
фінансувати / профінансувати / субсидувати / спонсорувати   recipient=obj cameo=071 context=economic needs=actor,force,money
тренувати / навчати / підготувати / вишколити / натренувати   recipient=obj cameo=072 context=military needs=force figure=involved
евакуювати / евакуйовано / вивезти / вивозити / евакуйовувати   recipient=obj cameo=073 context=humanitarian needs=person,actor figure=displaced
врятувати / рятувати / урятувати / деблокувати / врятовано   recipient=obj cameo=073 context=humanitarian needs=person figure=involved
прихистити / прийняти біженців / приймати біженців / розселити / нагодувати / вакцинувати / переселити   recipient=obj,з cameo=073 context=humanitarian needs=person figure=involved
відбудувати / відбудовувати / відновити зруйноване / розбудувати   recipient=obj,в,у cameo=071 context=economic needs=place
охороняти / супроводжувати                recipient=obj cameo=074 context=peacekeeping needs=person,vehicle,actor figure=involved
списати борг / списати борги / реструктуризувати борг   recipient=dat,gen cameo=071 context=economic
виділити / виділяти / виділив / виділила / виділено / спрямувати кошти / асигнувати / виділили   recipient=dat,для,на cameo=070 needs=money,goods,weapon,vehicle figure=supplied
розмінувати / розміновувати               recipient=в,у,obj cameo=073 context=humanitarian needs=place

[event kind=AID cameo=070 pos=verb figure=supplied recipient=dat,для,в,у,до needs=goods,money,weapon,vehicle]
надати / надавати / надав / надала / надали / надано / передати / передавати / передав / передала / передали / передано / поставити / поставляти / постачати / доставити / доставляти
пожертвувати / жертвувати / подарувати / забезпечити / забезпечувати / відвантажити / відвантажувати / направити / надіслати / надсилати / відправити / відправляти / послати / завезти / привезти
постачає / поставила / поставив / доставлено / роздати / роздавати / перекинути гуманітарну / перерахувати / переказати / дарувати / дати / давати / віддати

[event kind=AID cameo=070 pos=verb figure=supplied recipient=dat,для]
надати допомогу / надавати допомогу / надати військову допомогу / надавати військову допомогу / надати фінансову допомогу / надати гуманітарну допомогу / надіслати допомогу / надсилати допомогу
прийти на допомогу / подати руку допомоги / надати підтримку / надавати підтримку / надати сприяння / передати допомогу / передавати допомогу / відправити гуманітарну допомогу / доставити допомогу
постачати зброю / передати зброю / надати зброю / постачати озброєння / поставляти зброю / передавати зброю / надати кредит / надати позику / виділити допомогу / виділити кошти

[event kind=AID cameo=075 pos=verb figure=supplied recipient=dat context=asylum]
надати притулок / надавати притулок / надати політичний притулок / дати притулок / надати захист / надати тимчасовий захист / надати статус біженця

[event kind=AID cameo=074 pos=verb figure=deployed recipient=до,в,у context=peacekeeping]
відправити миротворців / направити миротворців / розмістити миротворців / надіслати миротворчий контингент / послати миротворців

[event kind=AID cameo=070 pos=noun actor=gen,від,з recipient=dat,для support="надати,надавати,надіслати,передати,виділити,оголосити,схвалити,пообіцяти,отримати,відправити,доставити,затвердити" figure=supplied]
допомога                                  needs=actor,goods,money,weapon,person
поставка / поставки / постачання / передача / поставок / відправлення / доставка   needs=goods,money,weapon,vehicle actor=ins,gen recipient=dat,до,для,в,у
притулок / політичний притулок / тимчасовий захист / статус біженця   cameo=075 context=asylum support="надати,отримати" needs=actor,person
миротворча місія / миротворча операція / розгортання миротворців   cameo=074 context=peacekeeping recipient=в,у
навчання українських військових / підготовка військових / навчальна місія / тренувальна місія / підготовка українських військових   cameo=072 context=military recipient=gen,для,в

[event kind=AID cameo=073 pos=noun actor=gen,від recipient=dat,для support="надати,надавати,надіслати,передати,виділити,оголосити,відправити,доставити" figure=supplied context=humanitarian]
гуманітарна допомога / гуманітарний вантаж / гуманітарний конвой / гумдопомога / гуманітарної допомоги / екстрена допомога / продовольча допомога / гуманітарка / гуманітарна місія

[event kind=AID cameo=072 pos=noun actor=gen,від recipient=dat,для support="надати,надавати,надіслати,передати,виділити,оголосити,схвалити,відправити,доставити" figure=supplied context=military]
військова допомога / військової допомоги / пакет військової допомоги / пакет допомоги / поставки зброї / поставка зброї / постачання зброї / оборонна допомога / безпекова допомога / постачання озброєння / передача зброї
оборонний пакет / пакет озброєнь / військова підтримка / поставки озброєння / військово-технічна допомога

[event kind=AID cameo=071 pos=noun actor=gen,від recipient=dat,для support="надати,надавати,виділити,оголосити,схвалити,отримати,затвердити" figure=supplied context=economic needs=actor,money]
фінансова допомога / фінансова підтримка / економічна допомога / макрофінансова допомога / бюджетна підтримка / кредит / позика / грант / транш / субсидія / кредитна лінія / репараційний кредит / макрофін / пільговий кредит

[event kind=AID cameo=073 pos=noun actor=ins,gen recipient=gen support="провести,проводити,оголосити,розпочати,здійснити,організувати" figure=displaced context=humanitarian needs=person,place]
евакуація / порятунок / рятувальна операція / рятувальні роботи / медична евакуація / пошуково-рятувальна операція / пошуково-рятувальні роботи / евакуаційний рейс

# RETREAT

[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb]
вивести / виводити / виведено / вивів / вивела / відвести / відводити / відкликати   recipient=з,із figure=deployed needs=force,weapon,vehicle
відступити / відступати / відійти / відходити / ретируватися / відступили / відійшли / тікати з позицій   recipient=з,із,від needs=force,place
вийти з міста / залишити позиції / залишити місто / залишити населений пункт / покинути позиції / вийти з оточення / здати місто   recipient=gen needs=force,place,actor
вивести війська / виводити війська / відвести війська / відводити війська / вивести свої війська / відвести озброєння / згорнути місію   recipient=з,із,від
здатися / здаватися / здатися в полон / скласти зброю / капітулювати / здаватися в полон   mode=disarm recipient=dat,в figure=captured figure-subj=captured needs=force,actor
роззброїти / роззброювати / демобілізувати / роззброїтися / демілітаризувати / розформувати   cameo=0873 mode=disarm recipient=obj needs=force,weapon,actor
денуклеаризувати / демонтувати ядерну програму / відмовитися від ядерної зброї / утилізувати ядерну зброю / згорнути ядерну програму   cameo=0873 mode=disarm recipient=obj

[event kind=RETREAT cameo=087 mode=disarm context=military pos=verb recipient=з,із,проти,в,у]
деескалювати / знизити напругу / зупинити наступ / припинити наступ / припинити обстріли / припинити бойові дії / призупинити бойові дії / припинити удари / зупинити бойові дії / призупинити військову операцію
завершити війну / закінчити війну / зупинити війну / припинити війну / зменшити напруженість / зупинити удари / припинити атаки

[event kind=RETREAT cameo=0871 mode=ceasefire context=military pos=verb recipient=з,із,в,у mutual=yes]
припинити вогонь / оголосити перемир'я / оголосити припинення вогню / дотримуватися режиму тиші / дотримуватися перемир'я / запровадити режим тиші / оголосити режим тиші / продовжити перемир'я / дотримуватися припинення вогню
дотриматися перемир'я / встановити перемир'я / проголосити перемир'я / укласти перемир'я

[event kind=RETREAT cameo=0872 mode=withdraw context=military pos=verb recipient=gen,з,із,на]
зняти блокаду / зняти облогу / послабити блокаду / розблокувати порт / розблокувати порти / розблокувати / деблокувати кордон / розблокувати кордон   needs=actor,place

[event kind=RETREAT cameo=085 mode=withdraw context=economic pos=verb recipient=з,із,проти,щодо,gen]
зняти санкції / скасувати санкції / послабити санкції / пом'якшити санкції / призупинити санкції / зняти ембарго / скасувати ембарго / розморозити активи / знизити мита / скасувати мита / зняти обмеження на торгівлю
скасувати мито / знімати санкції / виключити з санкційного списку / зняти мита / вивести з-під санкцій / призупинити мита / знизити мито

[event kind=RETREAT cameo=0841 mode=release context=legal pos=verb figure=involved]
звільнити / звільняти / звільнено / випустити / відпустити / випустили / визволити з полону / звільнити з полону   recipient=obj needs=person,force,actor
відпустити під заставу / звільнити з-під варти / випустити на свободу / випустити із СІЗО / звільнити з в'язниці / повернути з полону / повернути додому / визволити заручників / відпустити на волю   recipient=obj,з,із,gen
повернути / повертати / повернуто         recipient=dat,з,із,obj needs=person,goods figure=involved
повернутися з полону / повернутися додому з полону   actor=none recipient=subj figure-subj=involved
репатріювати / репатрійовано / повернути тіла / передати тіла / передати тіла загиблих / повернути тіла загиблих / репатріювати тіла   recipient=dat,obj cameo=084
обміняти / обмінювати / обміняли          recipient=на,з cameo=0841 needs=person figure=involved mutual=yes
обмінятися / обмінюватися                 recipient=з,із,ins cameo=0841 needs=person mutual=yes figure=involved

[event kind=RETREAT cameo=0841 pos=verb mutual=yes recipient=з,із,зі,між mode=release figure=involved context=military]
провести обмін / здійснити обмін / провести обмін полоненими / обмінятися полоненими / обмінятися військовополоненими / обмінятися тілами / провели обмін полоненими

[event kind=RETREAT cameo=086 mode=access context=diplomatic pos=verb]
впустити / допустити / пустити / надати доступ / дозволити в'їзд / допустити інспекторів / прийняти інспекторів / допустити спостерігачів   recipient=obj,dat,до cameo=0862 needs=actor,person,goods
відкрити гуманітарний коридор / пропустити гуманітарну допомогу / пропустити гуманітарний конвой / надати гуманітарний доступ / пропустити допомогу / відкрити гумкоридор   recipient=до,для,в,у cameo=0863 context=humanitarian

[event kind=RETREAT mode=resign pos=verb cameo=0831 context=executive recipient=none]
піти у відставку / подати у відставку / іти у відставку / йти у відставку / подати заяву про відставку / скласти повноваження / залишити посаду / піти з посади / скласти мандат / написати заяву на звільнення / піти з поста
оголосити про відставку / подала у відставку / подав у відставку / пішов у відставку / пішла у відставку / зректися престолу / звільнитися з посади / покинути посаду / скласти депутатський мандат

[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=noun actor=gen recipient=з,із,від support="почати,розпочати,завершити,здійснити,оголосити,наказати"]
виведення військ / відведення військ / виведення / відведення / відхід / відступ / відвід / відведення сил / вивід військ / вихід військ   needs=force,actor,place figure=deployed
відставка                                 mode=resign cameo=0831 context=executive recipient=none actor=gen support="подати,оголосити" needs=actor,person
звільнення   mode=release cameo=0841 actor=ins recipient=gen needs=person,force figure=involved support="домогтися,забезпечити"
звільнення полонених / звільнення заручників / звільнення в'язнів / повернення полонених / повернення з полону / визволення   mode=release cameo=0841 actor=ins recipient=gen figure=involved needs=person,force,actor
здача в полон / капітуляція               mode=disarm recipient=dat needs=force,actor,person
роззброєння / демілітаризація / денуклеаризація / демобілізація   cameo=0873 mode=disarm actor=ins recipient=gen needs=force,actor

[event kind=RETREAT cameo=087 mode=disarm context=military pos=noun actor=gen,між recipient=з,із,між support="почати,розпочати,оголосити" mutual=yes]
деескалація / припинення бойових дій / зниження напруги / розрядка / завершення війни / припинення обстрілів / припинення війни

[event kind=RETREAT cameo=0871 mode=ceasefire context=military pos=noun actor=gen,між recipient=з,із,між support="оголосити,запровадити,встановити,укласти,дотримуватися,продовжити,погодити,проголосити,забезпечити" mutual=yes]
перемир'я / припинення вогню / режим тиші / режим припинення вогню / гуманітарна пауза / великоднє перемир'я / тимчасове перемир'я / енергетичне перемир'я / повітряне перемир'я / повна тиша

[event kind=RETREAT cameo=0841 mode=release context=military pos=noun actor=gen,між recipient=з,із,між support="провести,здійснити,завершити,погодити,відбутися" mutual=yes figure=involved]
обмін полоненими / обмін військовополоненими / обмін / обмін тілами / обмін в'язнями / обмін ув'язненими / репатріація / передача тіл / репатріація тіл / обміни полоненими   needs=person,actor,force

[event kind=RETREAT cameo=085 context=economic pos=noun actor=ins,gen recipient=з,із,проти,щодо support="почати,оголосити,схвалити"]
зняття санкцій / послаблення санкцій / скасування санкцій / пом'якшення санкцій / зняття ембарго / розмороження активів / розблокування активів / зниження мит / скасування мит

[event kind=RETREAT cameo=0863 mode=access context=humanitarian pos=noun actor=gen recipient=для,до,в,у support="відкрити,надати,дозволити,забезпечити"]
гуманітарний коридор / гуманітарний доступ / гумкоридор / зелений коридор

# REQUEST

[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb]
закликати / закликав / закликала / закликали / закликає / закликають / призвати   recipient=obj,до needs=clause,actor,person
просити / попросити / попросив / попросила / попросили / просить / просять   recipient=obj,у,в,від needs=clause,money,goods,weapon,actor
вимагати / зажадати / вимагає / вимагають / вимагав / вимагала / жадати / домагатися / добиватися   recipient=від,gen cameo=100 needs=clause,actor,money,goods,weapon
наполягати / наполягати на                recipient=на,щоб cameo=100 needs=clause,actor
звернутися / звертатися / звернувся / звернулася / апелювати   recipient=до needs=clause,actor
благати / умовляти / переконувати         recipient=obj needs=clause,actor
наказати / наказувати / доручити / доручати / розпорядитися   recipient=dat needs=clause cameo=100
порадити / радити / рекомендувати / порекомендувати / заохочувати   recipient=dat,obj needs=clause
лобіювати                                 recipient=obj needs=clause,actor
просити притулку / попросити притулку / попросити політичного притулку / подати на притулок / просити політичного притулку / звернутися по притулок   recipient=у,в cameo=023 mode=assist context=asylum

[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient=до,dat]
звернутися із закликом / звернутися з проханням / звернутися з вимогою / висунути вимоги / висувати вимоги / висунути вимогу / надіслати запит / подати клопотання / звернутися з листом / направити звернення / подати запит

[event kind=REQUEST cameo=0256 context=military speech=yes pos=verb recipient=obj,від mode=yield]
закликати до припинення вогню / закликати до перемир'я / закликати до стриманості / закликати до деескалації / закликати припинити вогонь / вимагати припинення вогню / закликати до миру / закликати до спокою / закликати до тиші
закликати зупинити війну / закликати припинити війну / вимагати припинити вогонь

[event kind=REQUEST cameo=0253 context=legal speech=yes pos=verb recipient=obj,від,gen mode=yield]
вимагати звільнення / закликати звільнити / вимагати звільнити / закликати до звільнення / вимагати негайного звільнення / вимагати видачі

[event kind=REQUEST cameo=025 context=diplomatic speech=yes pos=verb recipient=obj,від,gen mode=yield]
вимагати виведення / вимагати вивести / закликати вивести / вимагати відведення / вимагати негайного виведення

[event kind=REQUEST cameo=026 context=diplomatic speech=yes pos=verb recipient=obj,з,із mode=meet]
закликати до переговорів / закликати до діалогу / просити про зустріч / попросити про зустріч / вимагати переговорів / вимагати зустрічі / закликати сісти за стіл переговорів / скликати засідання Радбезу / просити скликати

[event kind=REQUEST cameo=023 context=diplomatic speech=yes pos=verb recipient=у,в,obj,до,від mode=assist]
просити допомоги / попросити допомоги / просити про допомогу / попросити про допомогу / звернутися по допомогу / просити зброї / просити зброю / звернутися за допомогою / попросити зброю / просити підтримки
закликати посилити допомогу / закликати надати допомогу / попросити системи ППО / просити системи ППО

[event kind=REQUEST cameo=021 context=diplomatic speech=yes pos=verb recipient=проти,obj mode=assist]
закликати запровадити санкції / закликати посилити санкції / вимагати санкцій / закликати до санкцій / закликати ввести санкції

[event kind=REQUEST cameo=1041 context=executive speech=yes pos=verb recipient=gen,від mode=change]
вимагати відставки / закликати до відставки / вимагати звільнення міністра / закликати піти у відставку / вимагати імпічменту

[event kind=REQUEST cameo=024 context=political_institutions speech=yes pos=verb recipient=від,в mode=change]
вимагати виборів / закликати до виборів / вимагати реформ / вимагати дострокових виборів / закликати до реформ / вимагати нових виборів / вимагати перерахунку голосів

[event kind=REQUEST cameo=0213 context=legal speech=yes pos=verb recipient=gen,від,щодо mode=assist]
вимагати розслідування / закликати до розслідування / вимагати екстрадиції / просити екстрадиції / вимагати розслідувати / закликати розслідувати

[event kind=REQUEST cameo=100 context=diplomatic speech=yes pos=verb recipient=від,у]
вимагати компенсації / вимагати викупу / вимагати викуп / вимагати вибачень / вимагати пояснень / вимагати репарацій / вимагати вибачення

[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=noun actor=gen,від,з recipient=до,dat support="зробити,надіслати,висловити,висунути,подати,направити,повторити,отримати,опублікувати"]
заклик / закликів                         needs=clause,actor
прохання / вимога / вимоги / вимог / звернення / клопотання / запит   needs=clause,actor,money,goods,weapon
заклик до миру / заклик до припинення вогню / заклик до стриманості / заклик до деескалації   cameo=0256 mode=yield
прохання про притулок / клопотання про притулок / запит на притулок   cameo=023 mode=assist context=asylum
запит про екстрадицію / запит на екстрадицію   cameo=0213 mode=assist context=legal
прохання про допомогу / запит на допомогу / прохання про зброю / заклик про допомогу   cameo=023 mode=assist
ультимативна вимога                       cameo=100

# ACCUSE

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb]
засудити / засуджувати / осудити / засудив / засудила / засудили / засуджує / засуджують / затаврувати   recipient=obj
розкритикувати / критикувати / піддати критиці / гостро розкритикувати / розкритикував / критикує / скритикувати   recipient=obj,gen
дорікнути / дорікати / шпетити / картати / обуритися / обурюватися   recipient=dat,obj,ins,на needs=actor,clause,person
назвати агресором / назвати терористом / назвати злочинцем / обізвати / обізвав   recipient=obj needs=actor,person
висловити протест / висловлювати протест / заявити протест / заявити рішучий протест / висловити рішучий протест / направити ноту протесту / вручити ноту протесту / висловити занепокоєння / висловлювати занепокоєння   recipient=dat,щодо,через,проти cameo=114
висловити стурбованість / висловити обурення / висловити глибоке занепокоєння / висловити незадоволення / висловлювати стурбованість / висловити розчарування   recipient=ins,через,щодо cameo=110
скаржитися / поскаржитися                 recipient=на cameo=114 needs=clause,actor
викликати посла / викликати тимчасового повіреного / викликати на килим / викликала посла / викликати дипломата / викликати до МЗС / викликано посла   recipient=gen,obj cameo=114

[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb]
звинуватити / звинувачувати / обвинуватити / звинуватив / звинуватила / звинуватили / звинувачує / звинувачують / обвинувачувати / винуватити   recipient=obj,на
покласти відповідальність / покладати відповідальність / покласти провину / покладати провину / перекласти відповідальність / перекласти провину   recipient=на
запідозрити / підозрювати                 recipient=obj needs=actor
притягнути до відповідальності / притягти до відповідальності   recipient=obj needs=actor,person
висунути звинувачення / висувати звинувачення / виступити зі звинуваченнями / кидати звинувачення   recipient=dat,проти,на

[event kind=ACCUSE cameo=1121 mode=allege context=legal speech=no pos=verb]
пред'явити обвинувачення / висунути обвинувачення / повідомити про підозру / оголосити підозру / вручити підозру / пред'явити підозру / інкримінувати / оголосити в розшук / висунути підозру   recipient=dat,проти,obj
порушити кримінальну справу / відкрити кримінальне провадження / порушити справу / відкрити кримінальну справу / розпочати кримінальне провадження / віддати під суд / оголосити імпічмент   recipient=проти,щодо,за
обвинувачуватися / підозрюватися / судити  recipient=obj needs=person
повідомлено про підозру / оголошено підозру / повідомили про підозру / скерувати до суду / передати справу до суду   recipient=dat,щодо

[event kind=ACCUSE cameo=115 mode=allege context=legal speech=no pos=verb recipient=проти,на,до]
подати позов / подати до суду / подати в суд / позиватися / судитися / подати скаргу / подати апеляцію / звернутися до суду / подати позов до суду

[event kind=ACCUSE cameo=090 mode=investigate pos=verb]
розслідувати / розслідує / розслідували   recipient=obj,щодо needs=actor,person,force,clause,place
розпочати розслідування / почати розслідування / відкрити розслідування / провести розслідування / проводити розслідування / вести розслідування / ініціювати розслідування / призначити розслідування   recipient=щодо,проти,за,gen
допитати / допитувати / допитано          recipient=obj needs=person,actor
перевіряти / провести перевірку / розпочати перевірку   recipient=obj,щодо,за needs=actor,person
обшукати                                  recipient=obj needs=person,actor,place

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=noun actor=gen,з,від,ins recipient=проти,на,щодо,gen,dat support="висловити,висунути,висувати,кинути,виступити,заявити,вручити,надіслати,направити,піддати"]
звинувачення / звинувачень                cameo=112 mode=allege recipient=проти,на,dat,щодо needs=actor,clause
осуд / критика / засудження / докір / різка критика / шквал критики / обурення   needs=actor,clause
нота протесту / офіційний протест / дипломатичний протест / рішучий протест / демарш   cameo=114 recipient=dat,проти

[event kind=ACCUSE cameo=1121 mode=allege context=legal pos=noun actor=gen,від recipient=проти,щодо,dat support="висунути,пред'явити,вручити,оголосити,подати,порушити,відкрити"]
позов / скарга                            cameo=115 needs=actor,person
кримінальна справа / кримінальне провадження / підозра / обвинувальний акт / імпічмент / обвинувачення у держзраді / підозра у держзраді / вотум недовіри   needs=actor,person

[event kind=ACCUSE cameo=090 mode=investigate pos=noun actor=gen,ins recipient=щодо,проти,за,gen support="розпочати,почати,відкрити,провести,проводити,вести,ініціювати,оголосити,призначити,здійснювати"]
розслідування / слідство / досудове розслідування / службове розслідування / кримінальне розслідування / журналістське розслідування / допит / міжнародне розслідування / перевірка за фактом   needs=actor,person,force,place,clause

# REJECT

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb]
відмовитися / відмовлятися / відмовився / відмовилася / відмовилися / відмовляється   recipient=від,dat needs=clause,actor
відмовити / відмовляти / відмовив / відмовила   recipient=dat needs=actor,clause
відхилити / відхиляти / відхилив / відхилила / відхилили / відхилено / відкинути / відкидати / відкинув / відкинула / відкинули   recipient=obj,gen needs=clause,actor
не погодитися / не погоджуватися / не прийняти / не приймати / не підтримати   recipient=obj,з,на,із needs=actor,clause
заблокувати резолюцію / накласти вето / застосувати вето / ветувати / заветувати / накладати вето / скористатися правом вето / заблокувати рішення   recipient=на,gen,obj cameo=129
голосувати проти / проголосувати проти / виступити проти / виступати проти   recipient=gen,obj needs=clause,actor
ігнорувати / проігнорувати / нехтувати / знехтувати   recipient=obj,ins cameo=128 mode=yield needs=actor,clause
порушити / порушувати                     recipient=obj cameo=128 mode=yield needs=actor
порушити резолюцію / порушити міжнародне право / порушувати міжнародне право / порушити угоду / порушувати угоду / порушити зобов'язання / порушити статут ООН   recipient=gen cameo=128 mode=yield
відмовитися від переговорів / відкинути переговори / відмовитися зустрічатися / виключити переговори / відмовитися від зустрічі / відмовлятися від переговорів   recipient=з,із cameo=125 mode=meet
відхилити пропозицію / відкинути пропозицію / відхилити план / відкинути план / відмовитися від пропозиції / відмовитися підписати / відмовитися підписувати / відкинути ультиматум / відхилити ультиматум   recipient=gen,від cameo=127 mode=meet
відмовитися вивести / відмовитися звільнити / відмовитися здатися / відмовитися відступити / відмовитися віддати / відмовитися від поступок   recipient=obj,з,із,dat cameo=124 mode=yield
відмовитися піти у відставку / відкинути вимоги / відхилити вимоги / відмовитися виконати вимоги / відкинути заклики / відхилити заклики   recipient=gen,від cameo=123 mode=change
відмовитися співпрацювати / відмовити у допомозі / відмовитися видати / відмовитися надати / відмовити в екстрадиції / відмовити у візі / відмовити в притулку / відмовити в допомозі / відмовитися постачати   recipient=dat,з,із cameo=121 mode=assist
відкинути звинувачення / заперечити звинувачення / спростувати звинувачення / відкидати звинувачення / заперечувати причетність / заперечити причетність / спростувати заяви / відкинути заяви   recipient=gen,з cameo=016

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=noun actor=gen,з recipient=gen,від,на,dat support="висловити,отримати,заявити,накласти,застосувати"]
відмова / відхилення                      needs=clause,actor
вето                                      cameo=129 support="накласти,застосувати,використати" needs=actor,clause recipient=на
порушення міжнародного права / порушення резолюції / порушення угоди / порушення суверенітету / порушення статуту ООН / порушення зобов'язань   cameo=128 mode=yield actor=ins,gen,з recipient=none

# THREATEN

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb]
погрожувати / пригрозити / погрозити / пригрозив / пригрозила / погрожує / погрожував / погрожують / пригрозили   recipient=dat needs=clause,actor,person,force,place
загрожувати                               recipient=dat,ins needs=clause
попередити / попереджати / попередив / застерегти / застеріг   recipient=obj needs=actor
залякати / залякувати / шантажувати / лякати   recipient=obj,dat needs=actor,person
поставити ультиматум / висунути ультиматум / оголосити ультиматум / пред'явити ультиматум / дати ультиматум   recipient=dat cameo=139 mode=relations
пообіцяти помститися / обіцяти помсту / поклястися помститися / пообіцяти відповідь / пригрозити відповіддю / погрожувати помстою / обіцяти відповісти / пообіцяти жорстку відповідь   recipient=dat,за,проти cameo=138 mode=violence
брязкати зброєю                           recipient=dat,проти cameo=138 mode=violence

[event kind=THREATEN cameo=138 context=military speech=yes pos=verb recipient=dat,по,obj,проти mode=violence]
погрожувати ударом / погрожувати ударами / пригрозити ударом / погрожувати атакувати / пригрозити атакувати / пригрозити знищити / погрожувати знищити / погрожувати війною / пригрозити війною / погрожувати вбити / пригрозити застосувати силу
погрожувати силою / погрожувати збивати / пригрозити збивати / погрожувати ескалацією / пригрозити ударами / погрожувати вторгненням

[event kind=THREATEN cameo=1385 context=cbrn speech=yes pos=verb recipient=dat,проти mode=violence]
погрожувати ядерною зброєю / пригрозити ядерною зброєю / погрожувати ядерним ударом / погрожувати застосувати ядерну зброю / пригрозити ядерним ударом

[event kind=THREATEN cameo=1312 context=economic speech=yes pos=verb recipient=dat,проти,для mode=restrict]
погрожувати санкціями / пригрозити санкціями / погрожувати митами / пригрозити митами / пригрозити запровадити санкції / погрожувати запровадити санкції / пригрозити новими санкціями / пригрозити митом / погрожувати бойкотом
пригрозити закрити кордон / погрожувати блокадою

[event kind=THREATEN cameo=1313 context=diplomatic speech=yes pos=verb recipient=dat,з,із mode=relations]
пригрозити розірвати / погрожувати розірвати / пригрозити припинити / погрожувати припинити / пригрозити вийти / погрожувати вийти / пригрозити зупинити / пригрозити скоротити

[event kind=THREATEN cameo=133 context=diplomatic speech=yes pos=verb recipient=dat mode=""]
погрожувати страйком / пригрозити страйком / погрожувати протестами / пригрозити протестами

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=noun actor=gen,з,від recipient=dat,проти,на support="висловити,висловлювати,висунути,озвучити,повторити,виконати"]
погроза / погрози / погроз / залякування / шантаж   needs=actor,force,weapon,clause
загроза                                   needs=weapon recipient=для,dat
ультиматум                                cameo=139 mode=relations
ядерний шантаж / ядерна загроза / ядерні погрози / погроза ударом / брязкання зброєю / погроза війною / воєнна загроза   cameo=138 mode=violence
погроза санкціями / загроза санкцій / погроза митами / загроза мит   cameo=1312 mode=restrict context=economic

# PROTEST

[event kind=PROTEST cameo=141 mode=demo pos=verb figure-subj=participants]
протестувати / запротестувати / протестують / протестували / протестувала   recipient=проти,через,біля,під
мітингувати / мітингували / мітингують / маніфестувати / демонструвати проти / помітингувати   recipient=проти,біля,під
вийти на протест / вийти на вулиці / виходити на вулиці / вийшли на вулиці / вийти на мітинг / вийти на протести / вийшли на протест / вийшли на мітинг / вийти на акцію / вийти на площу / виходити на протести / вийшли на акцію   recipient=проти,через,біля
провести мітинг / провести акцію протесту / влаштувати мітинг / влаштувати акцію протесту / влаштувати протест / провести акцію / провести демонстрацію / провести пікет / провести марш / організувати протест / провести акції   recipient=проти,біля,під
пройти маршем / маршувати / скандувати / скандували / розгорнути банери   recipient=проти,до needs=person,place,actor
пікетувати / запікетувати                 recipient=obj
приєднатися до протесту / долучитися до протесту / приєднатися до мітингу   recipient=проти
бойкотувати / оголосити бойкот / збойкотувати   recipient=obj,dat cameo=143 mode=boycott needs=actor,goods,clause
повстати / збунтуватися / бунтувати / підняти заколот / здійняти повстання   recipient=проти cameo=145 mode=riot needs=actor,force,person,place
заворушитися / влаштувати заворушення / влаштувати безлади / громити магазини / перевертати машини / вчинити погром   recipient=з,в,у cameo=145 mode=riot
спалити опудало / спалити прапор / палити шини / запалити шини / спалити портрет   recipient=gen cameo=145 mode=riot
зіткнутися з поліцією / штурмувати парламент / прорвати кордон поліції / кидати каміння в поліцію   recipient=з,в,у cameo=145 mode=riot
здійснити самоспалення / підпалити себе / оголосити громадянську непокору   recipient=none cameo=140

[event kind=PROTEST cameo=143 mode=strike pos=verb figure-subj=participants recipient=проти,через]
страйкувати / застрайкувати / оголосити страйк / розпочати страйк / почати страйк / провести страйк / вийти на страйк / припинити роботу на знак протесту / страйкують / страйкували / влаштувати страйк / виходити на страйк / вийшли на страйк

[event kind=PROTEST cameo=142 mode=hunger pos=verb figure-subj=participants recipient=проти,через]
оголосити голодування / розпочати голодування / почати голодування / голодувати на знак протесту / оголосила голодування / оголосив голодування / голодувати

[event kind=PROTEST cameo=144 mode=obstruct pos=verb figure-subj=participants recipient=в,у,біля,на,obj]
перекрити дорогу / перекрити рух / перекрити трасу / заблокувати дорогу / заблокувати рух / блокувати дорогу / заблокувати кордон / перекрити вулицю / перекрити вулиці / зводити барикади / звести барикади / заблокувати проїзд / перекрили дорогу / перекрили рух
заблокувати пункт пропуску / блокувати кордон / блокувати рух / перекривати дороги / перекрити міст / захопити будівлю мерії / заблокували дорогу

[event kind=PROTEST cameo=141 mode=demo pos=noun actor=gen recipient=проти,через,біля,під support="провести,проводити,влаштувати,організувати,оголосити,розпочати,продовжити,відбутися,тривати,зібрати,пройти,анонсувати" figure=participants]
протест / протестів / акція протесту / мітинг / мітингів / демонстрація протесту / антиурядовий протест / антиурядова акція / масовий протест / масові протести / вуличний протест / протестна акція / акції протесту / антивоєнний протест / мирний протест
демонстрація / маніфестація / пікет / марш / хода / акція / акція солідарності / флешмоб   needs=person,place,force,actor
протестний рух / студентський протест / хвиля протестів / мітинг опозиції / сидячий протест / марш протесту / акція непокори / антиурядовий мітинг / віче
голодування                               cameo=142 mode=hunger support="оголосити,розпочати,почати,припинити" needs=person,actor,force
бойкот                                    cameo=143 mode=boycott recipient=gen support="оголосити" needs=actor,clause,goods
блокада дороги / блокування кордону / перекриття дороги / блокування доріг / барикада / барикади / живий ланцюг / блокада кордону   cameo=144 mode=obstruct
самоспалення / громадянська непокора      cameo=140

[event kind=PROTEST cameo=143 mode=strike pos=noun actor=gen recipient=проти,через support="провести,оголосити,розпочати,почати,продовжити,влаштувати,тривати,завершити,анонсувати" figure=participants]
страйк / страйків / загальнонаціональний страйк / загальний страйк / попереджувальний страйк / безстроковий страйк / страйк залізничників / страйк шахтарів / страйк лікарів

[event kind=PROTEST cameo=145 mode=riot pos=noun actor=gen recipient=проти,в,у support="влаштувати,організувати,підняти,спровокувати" figure=participants]
заворушення / заворушень / безлади / безладів / масові заворушення / погром / погроми / повстання / бунт / заколот / вуличні сутички / сутички з поліцією / тюремний бунт / масові безлади

# SANCTION

[event kind=SANCTION cameo=160 context=diplomatic pos=verb]
вислати / висилати / вислано / видворити / видворяти / оголосити персоною нон ґрата / оголосити персонами нон ґрата / оголосити персоною нон грата / вигнати   recipient=obj mode=expel cameo=166 needs=person,actor,force figure=displaced
вислати дипломатів / вислати посла / вислати дипломата / видворити дипломатів / вислати співробітників посольства   recipient=gen mode=expel cameo=166 figure=displaced
вийти з / виходити з / вийти з договору / вийти з угоди / вийти з організації / розірвати договір / денонсувати договір / денонсувати угоду / розірвати угоду / денонсувати / призупинити дію договору / призупинити дію угоди / вийти зі складу   recipient=з,із mode=withdraw needs=actor,clause
призупинити / призупиняти / зупинити / припинити   recipient=dat,для mode=discontinue cameo=162 needs=goods,money,weapon
виключити / виключати / виключити з організації / призупинити членство / позбавити членства   recipient=obj,gen,з mode=expel cameo=166 needs=actor

[event kind=SANCTION cameo=161 context=diplomatic pos=verb recipient=з,із,зі mode=withdraw]
розірвати відносини / розірвати дипломатичні відносини / розірвати дипвідносини / розривати відносини / знизити рівень дипвідносин / призупинити відносини / заморозити відносини / понизити рівень відносин / припинити дипвідносини
знизити рівень дипломатичних відносин / розірвати зв'язки / обірвати зв'язки

[event kind=SANCTION cameo=161 context=diplomatic pos=verb recipient=з,із,в,у mode=withdraw]
відкликати посла / відкликати свого посла / відкликати дипломатів / закрити посольство / закрити консульство / відкликала посла / евакуювати посольство / закрити генконсульство

[event kind=SANCTION cameo=164 context=diplomatic pos=verb recipient=з,із,зі mode=withdraw]
зірвати переговори / призупинити переговори / припинити переговори / перервати переговори / скасувати зустріч / скасувати візит / вийти з переговорів / скасувати саміт / відкласти візит / скасувати переговори / призупинити участь
покинути переговори / відмінити зустріч / відкласти зустріч / покинути засідання

[event kind=SANCTION cameo=162 context=diplomatic pos=verb recipient=dat,для,до mode=discontinue]
призупинити допомогу / припинити допомогу / зупинити допомогу / заморозити допомогу / скоротити допомогу / призупинити постачання / зупинити поставки / припинити постачання / припинити фінансування / скоротити фінансування / зупинити постачання
призупинити фінансування / призупинити поставки / припинити поставки / призупинити поставки зброї / зупинити поставки зброї / заморозити фінансування / призупинити військову допомогу / припинити постачання газу / перекрити газ / заморозити кошти
призупинити обмін розвідданими / припинити транзит / зупинити транзит

[event kind=SANCTION cameo=116 mode=convict context=legal pos=verb figure=detained]
засудити до / засуджено до / засудив до / засудили до / засудити заочно / визнати винним / визнати винною / визнано винним / визнано винною / винести вирок / виносити вирок / ухвалити вирок / приговорити / присудити / отримати вирок   recipient=obj,dat,щодо
засуджений / засуджено                    recipient=obj needs=person
оштрафувати / оштрафовано / накласти штраф / штрафувати   recipient=obj,на context=economic needs=actor,money,person
отримати довічне / довічно ув'язнити / засудити до страти / залишити вирок без змін   recipient=obj,dat

[event kind=COERCE cameo=170 context=executive pos=verb recipient=obj needs=person,actor]
усунути / усувати / відсторонити / відсторонити від посади / звільнити з посади / зняти з посади / повалити / скинути / позбавити посади / звільнено з посади / відправити у відставку / звільнити міністра / усунути від влади / знято з посади

[event kind=SANCTION cameo=160 context=diplomatic pos=noun actor=ins,gen recipient=gen,з,із,dat support="оголосити,здійснити,винести,ухвалити"]
висилка / вислання / висилка дипломатів / видворення / вислання дипломатів   cameo=166 mode=expel needs=person,actor
вирок / засудження до / тюремний термін / довічне ув'язнення / смертний вирок / обвинувальний вирок / умовний термін   cameo=116 mode=convict context=legal recipient=dat,щодо support="винести,ухвалити,оголосити,отримати" needs=person,actor
штраф                                     cameo=116 context=economic mode=convict recipient=для,на,dat,щодо support="накласти,призначити" needs=money,actor
розрив відносин / розрив дипломатичних відносин / відкликання посла / закриття посольства / розрив дипвідносин / відкликання дипломатів / закриття консульства   cameo=161 mode=withdraw recipient=з,із,в,у
припинення допомоги / призупинення допомоги / замороження допомоги / скорочення допомоги / зупинка поставок / припинення постачання / призупинення постачання / призупинення поставок / скорочення фінансування   cameo=162 mode=discontinue recipient=dat,для
скасування візиту / скасування зустрічі / зрив переговорів / вихід з договору / вихід з угоди / скасування переговорів / скасування саміту / вихід із договору / денонсація договору / вихід із організації   cameo=164 mode=withdraw recipient=з,із,gen

# MOBILIZE

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=до,в,у,на,біля,поблизу,вздовж,проти figure=deployed]
мобілізувати / мобілізовано / мобілізує    needs=force,person,actor,vehicle
розгорнути / розгортати / розгорнула / розгорнув / розгорнуто / розмістити / розміщувати / розміщено / дислокувати   needs=force
розгорнути / розгортати / розгорнула / розгорнув / розгорнуто / розмістити / розміщувати / розміщено / дислокувати   needs=weapon,vehicle mode=weapons
стягнути / стягувати / зосередити / зосереджувати / накопичити / накопичувати / перекинути / перекидати / передислокувати / ввести / вводити / підтягнути / підтягувати / сконцентрувати / нарощувати / наростити   needs=force
стягнути / стягувати / зосередити / перекинути / перекидати / передислокувати / підтягнути / ввести / вводити / накопичити   needs=weapon,vehicle mode=weapons
відправити / направити / надіслати / послати / відрядити / спрямувати / відправляти / відправила / відправив / посилати / направляти / кинути   needs=force
відправити / направити / послати          needs=vehicle mode=weapons
посилити / зміцнити / підсилити / посилювати / укріпити   recipient=в,у,на,біля,вздовж needs=force figure=deployed
призвати / призивати / рекрутувати / завербувати / вербувати / мобілізувати резервістів   recipient=none needs=force,person figure=deployed
поповнити                                 recipient=none needs=force figure=deployed
підняти / піднімати / підняти в повітря / підняти в небо / підняти по тривозі / підняв / підняла   recipient=none needs=vehicle,force figure=deployed
оточити / оточувати / взяти в оточення / взяти в кільце   recipient=obj cameo=191 kind=COERCE mode=restrict needs=place,force

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=до,в,у,на,біля]
ввести війська / вводити війська / перекинути війська / розгорнути війська / стягнути війська / стягувати війська / відправити війська / направити війська / надіслати війська / оголосити мобілізацію / оголосити часткову мобілізацію / провести мобілізацію
оголосити загальну мобілізацію / нарощувати угруповання / відправити підкріплення / перекинути підкріплення / призвати резервістів / накопичувати сили / нарощувати сили / проводити мобілізацію / продовжити мобілізацію / послати війська

[event kind=MOBILIZE cameo=152 mode=troops context=military pos=verb recipient=в,у figure=deployed]
привести в бойову готовність / привести у бойову готовність / підвищити рівень бойової готовності / привести в стан підвищеної бойової готовності / перевести на посилений режим / привести в підвищену готовність / підвищити боєготовність / підняти рівень тривоги
перейти в режим підвищеної готовності / перевести в режим підвищеної готовності / перебувати в повній бойовій готовності

[event kind=MOBILIZE cameo=150 mode=troops context=military pos=verb recipient=біля,поблизу,в,у,на,з needs=force,actor,weapon,place]
провести навчання / проводити навчання / розпочати навчання / почати навчання / провести військові навчання / розпочати військові навчання / провести маневри / проводити маневри / проводити військові навчання / розпочати маневри / провести парад / провести військовий парад
відпрацювати / відпрацьовувати / тренуватися / провести стрільби / провести бойові стрільби / провести тренування / влаштувати військовий парад

[event kind=MOBILIZE cameo=150 mode=weapons context=military pos=verb recipient=none figure=launched needs=weapon]
випробувати / випробовувати / випробувала / випробував / випробувано / протестувати / провести випробування / здійснити випробування / провести пуск / здійснити випробувальний пуск / провести випробувальний запуск / випробували / здійснити пробний пуск

[event kind=MOBILIZE cameo=150 mode=weapons context=military pos=verb recipient=none needs=weapon,actor]
провести ядерне випробування / здійснити ядерне випробування / провести випробування ракети / провести ядерні випробування / відновити ядерні випробування

[event kind=MOBILIZE cameo=150 mode=weapons context=military pos=verb recipient=none needs=weapon]
продемонструвати / показати / представити / поставити на бойове чергування / прийняти на озброєння / взяти на озброєння / виготовити / виробляти / виробити / розробити / розробляти / серійно виробляти

[event kind=MOBILIZE cameo=150 context=military pos=verb recipient=obj,в,у,над,біля figure=involved figure-subj=involved needs=vehicle,force,weapon]
патрулювати / облетіти / облітати / порушити повітряний простір / порушувати повітряний простір / увійти в повітряний простір / увійти у повітряний простір / залетіти / залітати / вторгнутися в повітряний простір / зайти у води
увійти в територіальні води / залетів / залетіла / залетіли / заходити у води / пройти через протоку / порушив повітряний простір

[event kind=MOBILIZE cameo=153 mode=police context=military pos=verb recipient=до,в,у,на,біля]
посилити безпеку / посилити охорону / посилити заходи безпеки / посилити патрулювання / ввести Нацгвардію / ввести нацгвардію / розгорнути Нацгвардію / стягнути поліцію / залучити поліцію / перевести поліцію на посилений режим

[event kind=MOBILIZE cameo=150 context=military pos=verb recipient=вздовж,на,в,у]
будувати фортифікації / збудувати фортифікації / зводити укріплення / звести укріплення / побудувати укріплення / будувати укріплення / рити окопи / копати окопи / облаштувати оборонні рубежі / зміцнити кордон

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=на,проти,до]
готувати наступ / готуватися до наступу / готуватися до війни / підготувати наступ / готувати вторгнення / готуватися до вторгнення / готувати атаку / готуватися до нападу / готувати новий наступ / готувати удар

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=noun actor=gen,ins recipient=до,в,у,на,біля,вздовж support="розпочати,почати,оголосити,провести,здійснити,продовжити,завершити,проводити"]
мобілізація / загальна мобілізація / часткова мобілізація / призов   needs=force,person,actor
розгортання / розміщення / перекидання / передислокація / нарощування / зосередження / стягування / концентрація   needs=force figure=deployed actor=ins recipient=в,у,на,біля,до
розгортання / розміщення / перекидання    needs=weapon,vehicle mode=weapons figure=deployed actor=ins recipient=в,у,на,біля,до
розгортання військ / введення військ / перекидання військ / нарощування сил / скупчення військ / переміщення військ / накопичення сил / розміщення військ / накопичення військ / відправлення військ / відправка військ
бойова готовність / підвищена бойова готовність / бойова тривога / повна бойова готовність   cameo=152 support="привести,підвищити" needs=actor,force
посилення безпеки / поліцейська операція / спецоперація поліції / посилене патрулювання   cameo=153 mode=police

[event kind=MOBILIZE cameo=150 mode=troops context=military pos=noun actor=gen,ins recipient=біля,поблизу,в,у,на,з,із support="провести,проводити,розпочати,почати,завершити,оголосити,відбутися,тривати,здійснити,влаштувати"]
військові навчання / військових навчань / маневри / військові маневри / військово-морські навчання / стрільби / бойові стрільби / військовий парад / демонстрація сили / тактичні навчання / командно-штабні навчання / ядерні навчання / стратегічні навчання
навчання / навчань                        needs=force,weapon
патрулювання / бойове чергування          needs=force,vehicle,weapon

[event kind=MOBILIZE cameo=150 mode=weapons context=military pos=noun actor=gen,ins recipient=none support="провести,проводити,здійснити,здійснювати,завершити,оголосити" figure=launched]
ядерне випробування / ядерні випробування / випробувальний пуск / випробування ракети / ракетне випробування / випробувальний запуск / пуск балістичної ракети / запуск балістичної ракети / ядерних випробувань / пробний пуск / навчальний пуск / запуск супутника
випробування / тестування                 needs=weapon
пуск / запуск                             needs=weapon actor=ins,gen
порушення повітряного простору / вторгнення в повітряний простір / порушення державного кордону   mode="" cameo=150 actor=ins,gen figure=involved recipient=gen

# COERCE

[event kind=COERCE cameo=173 mode=arrest context=legal pos=verb figure=detained recipient=obj]
заарештувати / арештувати / затримати / затримувати / затримано / заарештовано / заарештовувати / взяти під варту / взято під варту / ув'язнити / ув'язнено / взяти під арешт / тримати під вартою / посадити за ґрати / кинути за ґрати / кинути до в'язниці / відправити під домашній арешт
помістити під варту / заґратувати / взяти під стражу / посадити у в'язницю / утримувати під вартою / інтернувати / залишити під вартою / затримали / затримав / затримала / арештовано
упіймати / спіймати / зловити / схопити / викрити   needs=person
тримати / утримувати                      needs=person
взяти в полон / захопити в полон / брати в полон / полонити / взято в полон / захоплено в полон / взяли в полон / узяти в полон / потрапити в полон   figure=captured figure-subj=captured

[event kind=COERCE cameo=173 mode=arrest context=legal pos=verb recipient=на,щодо,gen,для]
видати ордер на арешт / видати ордер / оголосити в розшук / оголосити у розшук / обрати запобіжний захід / видати міжнародний ордер / вручити повістку / оголошено в розшук   needs=person,actor

[event kind=COERCE cameo=174 mode=deport context=legal pos=verb figure=displaced recipient=obj needs=person,actor]
депортувати / депортовано / примусово вивезти / примусово вивозити / насильно вивезти / виселити / виселяти / примусово виселити / примусово перемістити / незаконно вивезти / насильницьки депортувати
оголосити примусову евакуацію / оголосити обов'язкову евакуацію / наказати евакуюватися   recipient=gen,з,dat

[event kind=COERCE cameo=192 mode=seize context=military pos=verb]
окупувати / окуповувати / анексувати / окуповано / анексовано / окупували   recipient=obj figure=captured needs=place,actor
захопити / захоплювати / захоплено / захопив / захопила / захопили   recipient=obj figure=captured needs=place,vehicle,weapon,force,actor
звільнити / визволити / відвоювати / деокупувати / відбити / звільнено / визволено / зайняти / взяти / займати / узяти   recipient=obj figure=captured needs=place
взяти під контроль / брати під контроль / встановити контроль / установити контроль / взято під контроль / відновити контроль / повернути контроль / отримати контроль / захопити контроль   recipient=obj,над,gen figure=captured

[event kind=COERCE cameo=1711 mode=seize pos=verb recipient=obj,у,в figure=captured needs=goods,vehicle,weapon,money,place]
конфіскувати / вилучити / вилучати / націоналізувати / експропріювати / реквізувати / конфісковано / вилучено / вилучили / конфіскувала / затримати судно / затримати танкер / відібрати / захопити судно / захопити танкер / привласнити

[event kind=COERCE cameo=1711 mode=seize pos=verb recipient=gen,на needs=actor,money,person,goods]
заморозити активи / заморожувати активи / заблокувати активи / арештувати майно / накласти арешт / арештувати рахунки / заблокувати рахунки / конфіскувати активи / заарештувати майно / конфіскувати майно

[event kind=COERCE cameo=170 mode=seize pos=verb recipient=в,у,проти,gen context=executive]
захопити владу / здійснити переворот / здійснити державний переворот / вчинити переворот / повалити уряд / повалити президента / скинути уряд / узурпувати владу / розпустити уряд / повалити режим / влаштувати переворот

[event kind=COERCE cameo=171 mode=seize pos=verb]
красти / вкрасти / украсти / викрасти зерно / викрасти / вивозити зерно / грабувати   recipient=у,в,obj,з needs=money,goods,vehicle,weapon
обшукувати / провести обшук / провести обшуки / проводити обшуки / проводити обшук / обшукати   recipient=obj,у,в needs=person,place,actor

[event kind=COERCE cameo=172 mode=restrict pos=verb]
заборонити / забороняти / заборонено / заборонив / заборонила / заборонили   recipient=dat,obj needs=actor,person,goods,clause
обмежити / обмежувати / обмежено          recipient=obj,для needs=actor,person,goods
блокувати / заблокувати / заблоковано     recipient=obj needs=actor,person,goods,place
не пустити / не впустити / не допустити до / заборонити в'їзд / відмовити у в'їзді / заборонити в'їжджати   recipient=obj,dat,до needs=person,actor
примусити / змусити / примушувати / змушувати   recipient=obj cameo=170 mode="" needs=clause
стежити за / шпигувати / прослуховувати / шпигувати за   recipient=ins,за,obj,проти cameo=170 mode="" context=intelligence needs=actor,person
закрити в'їзд / позбавити громадянства / анулювати візи / скасувати візи / позбавити акредитації / заборонити діяльність / визнати іноагентом / визнати небажаною організацією   recipient=obj,gen,dat,для cameo=1721 needs=actor,person

[event kind=COERCE cameo=163 mode=restrict pos=verb recipient=проти,щодо,на,для,dat context=economic]
запровадити санкції / запроваджувати санкції / ввести санкції / вводити санкції / накласти санкції / накладати санкції / застосувати санкції / посилити санкції / розширити санкції / продовжити санкції / запровадити ембарго / ввести ембарго / ухвалити пакет санкцій
запровадити мита / ввести мита / запровадити мито / підвищити мита / ввести мито / затвердити санкції / схвалити санкції / ухвалити санкції / внести до санкційного списку / внести до чорного списку / оголосити санкції / запровадити нові санкції / ввести нові санкції
запровадити обмеження / ввести обмеження / заборонити імпорт / заборонити експорт / обмежити експорт / обмежити імпорт / запровадити візові обмеження / підвищити мито / оголосити про санкції / запровадив санкції / запровадила санкції / ввела санкції / запровадили санкції
підписати санкції / підписати указ про санкції / додати до санкційного списку / запровадити експортні обмеження / ввести нові мита / оголосити мита / запровадити економічні санкції
[event kind=COERCE cameo=163 mode=restrict pos=verb recipient=obj context=economic needs=actor,person,goods,vehicle]
підсанкціонувати / санкціонувати

[event kind=COERCE cameo=191 mode=restrict pos=verb recipient=obj,gen,з,із,для,в,у context=military]
блокувати порт / заблокувати порт / заблокувати порти / блокувати порти / взяти в облогу / оголосити блокаду / запровадити блокаду / закрити кордон / закрити кордони / закрити повітряний простір / закрити протоку / перекрити протоку / закрити пункт пропуску / перекрити кордон / тримати в облозі
обложити / тримати в блокаді / заблокувати гуманітарну допомогу / блокувати гуманітарну допомогу / закрити небо / закрив кордон / закрила кордон / закрили кордон

[event kind=COERCE cameo=1721 mode=restrict pos=verb recipient=в,у,для,gen context=rights_freedoms]
заборонити протести / заборонити мітинги / скасувати вибори / перенести вибори / заборонити партію / розпустити партію / заборонити акції / обмежити свободу / заборонити масові зібрання / призупинити діяльність партії / скасувати результати виборів

[event kind=COERCE cameo=1721 mode=censor pos=verb recipient=gen,в,у,до,для,obj context=rights_freedoms]
заблокувати сайт / заблокувати сайти / закрити телеканал / заблокувати телеканал / відключити інтернет / вимкнути інтернет / обмежити інтернет / позбавити ліцензії / закрити газету / заблокувати Telegram / обмежити доступ / заблокувати доступ / заборонити мовлення / цензурувати
заблокувати соцмережі / заблокувати інтернет / обмежити мобільний інтернет

[event kind=COERCE cameo=1723 mode=curfew pos=verb recipient=в,у,на context=pro_autocracy]
запровадити комендантську годину / ввести комендантську годину / оголосити комендантську годину / продовжити комендантську годину / посилити комендантську годину / запровадили комендантську годину / ввели комендантську годину

[event kind=COERCE cameo=1724 mode=martial-law pos=verb recipient=в,у,на context=pro_autocracy]
запровадити воєнний стан / ввести воєнний стан / оголосити воєнний стан / продовжити воєнний стан / ввести надзвичайний стан / запровадити надзвичайний стан / оголосити надзвичайний стан / ввести режим надзвичайної ситуації / оголосити режим надзвичайної ситуації / оголосити надзвичайну ситуацію

[event kind=COERCE cameo=176 mode=cyber pos=verb recipient=obj,на,проти,gen context=cyber]
зламати / зламувати / хакнути   needs=actor,goods,place
здійснити кібератаку / провести кібератаку / атакувати сайт / зламати сайт / атакувати сервери / здійснити хакерську атаку / покласти сайт / зламати сервери / викрасти дані / провести DDoS-атаку

[event kind=COERCE cameo=170 mode=misinformation pos=verb recipient=про,проти,в,у context=misinformation]
поширювати дезінформацію / поширювати фейки / поширювати пропаганду / втручатися у вибори / втрутитися у вибори / фальсифікувати вибори / сфальсифікувати вибори / поширювати фейк / розганяти фейки / втручатися в вибори / поширювати неправдиву інформацію

[event kind=COERCE cameo=175 pos=verb recipient=obj context=repression needs=person,actor,force]
переслідувати / репресувати / гнобити / утискати / пригноблювати / цькувати / дискримінувати / тероризувати

[event kind=COERCE cameo=173 mode=arrest context=legal pos=noun actor=ins recipient=gen support="провести,здійснити,проводити,здійснювати,наказати" figure=detained]
арешт / затримання / арештів / затримань / масові арешти / домашній арешт / ув'язнення / взяття під варту / тримання під вартою / полон / полонення / масові затримання   needs=person,actor,force
захоплення / окупація / анексія / взяття / узяття   mode=seize cameo=192 context=military recipient=gen figure=captured needs=place,vehicle,weapon
звільнення / визволення / деокупація      mode=seize cameo=192 context=military recipient=gen figure=captured needs=place
ордер на арешт / міжнародний ордер на арешт / санкція на арешт / ордери на арешт   actor=gen recipient=на,щодо,gen support="видати,виписати" figure=

[event kind=COERCE cameo=174 mode=deport context=legal pos=noun actor=ins,gen recipient=gen,з support="здійснити,розпочати,оголосити,почати" figure=displaced]
депортація / примусова депортація / примусове виселення / виселення / примусове переміщення / примусова евакуація / насильницьке переміщення / примусове вивезення / незаконна депортація / обов'язкова евакуація   needs=person,actor,place

[event kind=COERCE cameo=1711 mode=seize context=legal pos=noun actor=ins recipient=gen,у,в support="провести,здійснити" figure=captured]
конфіскація / націоналізація / експропріація / замороження активів / вилучення / конфіскація активів / арешт майна / арешт активів   needs=actor,goods,money,vehicle,weapon,place

[event kind=COERCE cameo=170 context=executive pos=noun actor=gen,ins recipient=в,у,проти support="здійснити,вчинити,влаштувати,організувати,очолити,підготувати"]
державний переворот / переворот / військовий переворот / спроба перевороту / путч / спроба державного перевороту / узурпація влади / змова проти

[event kind=COERCE cameo=171 mode=arrest context=legal pos=noun actor=gen,ins recipient=у,в,на support="провести,проводити,здійснити,тривати"]
обшук / обшуки / обшуків / облава / рейд поліції   needs=person,place,actor

[event kind=COERCE cameo=163 mode=restrict context=economic pos=noun actor=gen,ins,з recipient=проти,щодо,на,для support="запровадити,запроваджувати,ввести,вводити,накласти,застосувати,посилити,розширити,продовжити,ухвалити,схвалити,оголосити,підписати,готувати,затвердити,анонсувати"]
санкція / санкції / санкцій / ембарго / пакет санкцій / санкційний пакет / економічні санкції / вторинні санкції / нові санкції / персональні санкції / нафтове ембарго / секторальні санкції / фінансові санкції / контрсанкції / торговельне ембарго
обмежувальні заходи / візові обмеження / торговельні обмеження / експортні обмеження / експортний контроль / імпортні мита / імпортне мито / санкційний список / обмеження цін на нафту / торговельна блокада / вторинних санкцій / взаємні мита / ембарго на зброю
мито / мита / мит                         needs=actor,goods
заборона / обмеження                      cameo=172 context=rights_freedoms recipient=на,для,щодо needs=actor,person,goods

[event kind=COERCE cameo=191 mode=restrict context=military pos=noun actor=gen,ins recipient=gen,для support="запровадити,оголосити,встановити,посилити,ввести"]
блокада / облога / морська блокада / закриття кордону / оточення / закриття повітряного простору / закриття протоки / закриття кордонів / блокування портів / енергетична блокада / економічна блокада   needs=actor,place,force

[event kind=COERCE cameo=1721 mode=censor context=rights_freedoms pos=noun actor=gen,ins recipient=gen,в,у support="запровадити,ввести"]
цензура / блокування сайтів / вимкнення інтернету / відключення інтернету / блокування інтернету / блокування Telegram / блокування соцмереж / закриття телеканалу   needs=actor,place,clause

[event kind=COERCE cameo=1723 mode=curfew context=pro_autocracy pos=noun actor=gen,ins recipient=в,у,на support="запровадити,ввести,оголосити,продовжити,посилити,встановити"]
комендантська година / комендантську годину / нічна комендантська година

[event kind=COERCE cameo=1724 mode=martial-law context=pro_autocracy pos=noun actor=gen,ins recipient=в,у,на support="запровадити,ввести,оголосити,продовжити"]
воєнний стан / надзвичайний стан / режим надзвичайного стану / стан війни / надзвичайна ситуація

[event kind=COERCE cameo=176 mode=cyber context=cyber pos=noun actor=gen,ins recipient=на,проти,gen support="здійснити,провести,проводити,здійснювати,вчинити,організувати"]
кібератака / кібератак / хакерська атака / DDoS-атака / кібернапад / кібероперація / злам сайту / хакерський злам / витік даних / атака хакерів / кібершпигунство

[event kind=COERCE cameo=170 mode=misinformation context=misinformation pos=noun actor=gen,ins,з recipient=проти,в,у,про support="проводити,вести,провести,розгорнути,поширювати,запустити"]
дезінформаційна кампанія / інформаційна атака / втручання у вибори / фальсифікація виборів / інформаційно-психологічна операція / ІПСО / пропагандистська кампанія / втручання в вибори / кампанія дезінформації
дезінформація                             needs=actor

[event kind=COERCE cameo=175 context=repression pos=noun actor=gen,ins,з recipient=gen,проти,щодо support="проводити,здійснювати,розгорнути,посилити,розпочати"]
переслідування / політичне переслідування / політичні репресії / утиски / шпигунство / чистка / гоніння / дискримінація / терор   needs=actor,person
