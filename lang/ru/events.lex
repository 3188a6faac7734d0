# What happens. Words with common other senses carry needs=; a false event is worse than a missed one.
# Every word of a form is a lemma, so an adjective stands in the masculine: "ракетный атака" is every case of "ракетная атака".
# Both aspects of a verb are listed. In frames gen, dat, ins are bare cases: "обстрел Харькова" has its recipient in gen.

# ASSAULT

[event kind=ASSAULT cameo=190 context=military pos=verb]
атаковать / контратаковать   recipient=obj,в needs=weapon,place,force,actor,vehicle,person
напасть / нападать   recipient=на needs=force,actor,place,person,weapon,vehicle
вторгнуться / вторгаться   recipient=в,на
обрушиться / обрушиваться   recipient=на,по needs=weapon
наброситься / набрасываться   recipient=на needs=person,force,actor
ударить / бить   recipient=по,на needs=weapon,place,force,actor
поразить / поражать   recipient=obj needs=weapon,place,force,vehicle figure=hit figure-subj=hit
накрыть / накрывать   recipient=obj needs=weapon,force figure=hit
штурмовать   recipient=obj needs=place,force,actor
взять штурмом / брать штурмом   recipient=obj figure=captured
наступать / продвигаться / продвинуться   recipient=на,в needs=force,place
прорваться / прорываться   recipient=в,на,через needs=force,weapon figure-subj=hit
прорвать оборону / прорвать фронт   recipient=в,на
перейти в наступление / начать наступление / вести наступление / перейти в контрнаступление   recipient=на,в
начать контрнаступление   recipient=на,в
отбить / отбивать / отразить / отражать   recipient=obj needs=force,weapon figure=intercepted
отразить атаку / отбить атаку / отразить нападение / отбить нападение / отбить штурм / отразить атака / отбить атака   actor=none recipient=subj
разгромить / громить / разбить   recipient=obj needs=force figure=destroyed
нейтрализовать / обезвредить / нейтрализовывать   recipient=obj needs=force,weapon,person figure=killed
ликвидировать   recipient=obj needs=force,person,weapon,vehicle figure=killed
воевать   recipient=с,со,против needs=force,actor,place
сражаться / биться / драться   recipient=с,со,против needs=force,actor,place mutual=yes
столкнуться   recipient=с,со mutual=yes needs=force
вступить в бой / вступать в бой / вести бой / вести бои / вступить в столкновение   recipient=с,со,против mutual=yes
обменяться удар / обменяться удары / обмениваться удар / обмениваться удары / обменяться ударами / обмениваться ударами   recipient=с,со mutual=yes
обменяться выстрелами / вести перестрелку / устроить перестрелку   recipient=с,со mutual=yes mode=firearms cameo=193
попасть под обстрел / подвергнуться обстрелу / подвергаться обстрелу / оказаться под обстрелом / находиться под обстрелом   actor=none recipient=subj mode=heavy-weapons cameo=194
попасть под удар / подвергнуться атаке / подвергнуться нападению / подвергнуться удару / подвергаться атаке   actor=none recipient=subj
подвергаться нападению / подвергаться ударам / попасть под атаку / попасть под обстрелы / подвергнуться атака   actor=none recipient=subj
подвергнуть обстрелу / подвергать обстрелу   recipient=obj mode=heavy-weapons cameo=194
подвергнуть бомбардировке / подвергать бомбардировке   recipient=obj mode=aerial cameo=195
подвергнуть атаке / подвергать атаке   recipient=obj
развязать война / развязать войну / вести войну / начать войну / вести война / начать война   recipient=против,с
дать отпор / нанести поражение / наносить поражение   recipient=dat needs=force
применить силу / применять силу   recipient=против,к
отомстить / мстить   recipient=dat needs=force
нанести урон / наносить урон / нанести потери   recipient=dat
уничтожать / уничтожить   recipient=obj needs=weapon,vehicle,place,force,goods figure=destroyed mode=destroy
истребить / истреблять   recipient=obj needs=person,force figure=killed cameo=202
прилететь   actor=none recipient=по,в needs=weapon figure-subj=hit

[event kind=ASSAULT cameo=196 context=military pos=verb recipient=с]
нарушить перемирие / нарушать перемирие / нарушить режим прекращения огня / нарушать режим прекращения огня
нарушить режим тишины / нарушать режим тишины / сорвать перемирие

# Weapons sent: the count in the object is what was launched.
[event kind=ASSAULT cameo=190 context=military pos=verb figure=launched recipient=по,на,в,против needs=weapon]
запустить / запускать / выпустить / выпускать / пустить / направить / направлять / метнуть / послать / отправить
применить / применять / использовать / задействовать / бросить / бросать / швырнуть

[event kind=ASSAULT cameo=190 context=military pos=verb]
сбросить / сбрасывать   recipient=на,по mode=aerial cameo=195 needs=weapon figure=launched
открыть огонь / открывать огонь / вести огонь / открыть стрельбу / устроить стрельбу   recipient=по,на cameo=193 mode=firearms
стрелять / пострелять / выстрелить / палить / расстреливать   recipient=по,в,obj cameo=193 mode=firearms needs=person,force,actor,weapon,place
расстрелять   recipient=obj cameo=193 mode=firearms figure=killed
застрелить / пристрелить   recipient=obj cameo=193 mode=firearms figure=killed
отстреливаться   recipient=от cameo=193 mode=firearms
подстрелить / ранить выстрелом   recipient=obj cameo=193 mode=firearms figure=wounded

# Shot down, jammed, lost, got through.
[event kind=ASSAULT cameo=190 context=military pos=verb figure=intercepted needs=weapon,vehicle]
сбить / сбивать / перехватить / перехватывать / посбивать / минусовать / заминусовать

[event kind=ASSAULT cameo=190 context=military pos=verb figure=suppressed needs=weapon]
подавить / подавлять / заглушить / глушить / ослепить / обезвредить средствами РЭБ
подавить средствами РЭБ / подавлять средствами РЭБ / увести / дезориентировать

[event kind=ASSAULT cameo=190 context=military pos=verb figure=suppressed needs=weapon actor=none recipient=none figure-subj=suppressed]
локационно потерять / потерять локационно / исчезнуть с радаров / пропасть с радаров / исчезнуть с радар / пропасть с радар
не достичь цели / не достигнуть цели / не достичь цель / не достигнуть цель / не долететь до цели / не долететь
локационно утратить / утратить локационно / потеряться локационно / локационно потеряться / потеряться / пропасть

# The weapon is the subject of these, so they have no actor.
[event kind=ASSAULT cameo=190 context=military pos=verb needs=weapon actor=none recipient=в,на,по,obj]
попасть / попадать   recipient=в,по figure-subj=hit
влететь / залететь / врезаться / врезался / угодить / угодить в / протаранить / таранить   figure-subj=hit
долететь / достичь цели / достигнуть цели / достичь своей цели / поразить цель / поразить цели   figure-subj=hit
упасть / падать / рухнуть / обрушиться на   figure-subj=involved recipient=на,в
взорваться / сдетонировать / детонировать / рвануть / разорваться   recipient=в,над,у,возле mode=explosives cameo=183
прогреметь / раздаться / прозвучать   recipient=в,над needs=weapon

[event kind=ASSAULT cameo=195 mode=aerial context=military pos=verb]
бомбить / разбомбить / пробомбить / отбомбиться / отбомбить   recipient=obj,по
нанести авиаудар / наносить авиаудары / нанести авиаудары / наносить авиаудар   recipient=по

[event kind=ASSAULT cameo=194 mode=heavy-weapons context=military pos=verb]
обстрелять / обстреливать   recipient=obj
потопить / топить / затопить   recipient=obj needs=vehicle figure=destroyed
утюжить / кошмарить   recipient=obj needs=place,actor
отработать / отработать по / накрыть огнём / накрыть огнем   recipient=по needs=weapon,force

[event kind=ASSAULT cameo=190 mode=destroy pos=verb figure=destroyed figure-subj=hit]
разрушить / разрушать   recipient=obj needs=weapon,place,force,vehicle
повредить / повреждать   recipient=obj needs=weapon,force
снести / сносить / сровнять с землёй / сровнять с землей / стереть с лица земли   recipient=obj needs=place cameo=1712
поджечь / поджигать / сжечь / сжигать / спалить   recipient=obj needs=place,vehicle,weapon cameo=1712
разграбить / грабить / ограбить / мародёрствовать / мародерствовать   recipient=obj,в needs=place,actor cameo=171
вывести из строя / выводить из строя / подбить / подбивать / сжечь технику   recipient=obj needs=weapon,vehicle,place,force
разнести / раздолбать / размотать   recipient=obj needs=weapon,vehicle,force
осквернить / вандализировать   recipient=obj needs=place cameo=171
обесточить / обесточивать   recipient=obj needs=weapon,force

[event kind=ASSAULT cameo=183 mode=explosives pos=verb]
взорвать / взрывать / подорвать / подрывать   recipient=obj needs=place,vehicle,person,force,actor,weapon
подорваться   actor=none recipient=на needs=weapon figure-subj=killed
подорвать себя / взорвать себя / привести в действие взрывное устройство / привести в действие бомбу   recipient=в,на,у cameo=1831 mode=suicide-attack
заложить бомбу / заложить взрывчатку / заложить взрывное устройство / установить взрывное устройство   recipient=в,под
заминировать / минировать   recipient=obj needs=place,vehicle

# People killed and hurt.
[event kind=ASSAULT cameo=190 pos=verb figure=killed]
убить / убивать / умертвить / перебить / прикончить / вырезать / зарезать   recipient=obj needs=person,force,actor,weapon,place
казнить   recipient=obj cameo=1823
обезглавить / повесить / задушить / линчевать / зарубить / забить до смерти / утопить   recipient=obj cameo=1823 needs=person,actor,force
уничтожить физически / унести жизни / унести жизнь / уносить жизни / забрать жизни / забрать жизнь / отнять жизнь   recipient=gen

# Deaths without a doer: only where the clause names a weapon, an attack or a force.
[event kind=ASSAULT cameo=190 pos=verb actor=none recipient=subj figure-subj=killed needs=weapon,force]
погибнуть / погибать / гибнуть / лишиться жизни / пасть в бою / пасть жертвой
стать жертвой / стать жертвами

[event kind=ASSAULT cameo=190 pos=verb]
скончаться / умереть   actor=none recipient=subj figure-subj=killed needs=weapon
ранить / ранил / поранить / изувечить / искалечить / травмировать / контузить   recipient=obj figure=wounded needs=person,force,weapon
получить ранения / получить ранение / получать ранения / быть ранен / быть раненым / получить осколочные ранения   actor=none recipient=subj figure-subj=wounded needs=weapon,force
пострадать / получить травмы / получить контузию / получить ожоги / получить осколочное ранение / быть госпитализирован   actor=none recipient=subj figure-subj=wounded needs=weapon,force
получить ранение различной степени тяжести / получить ранения различной степени тяжести   actor=none recipient=subj figure-subj=wounded
потерять / терять   actor=none recipient=subj figure=lost needs=force,weapon,vehicle
понести потери / нести потери / понести большие потери / понести тяжёлые потери / понести ущерб   actor=none recipient=subj

[event kind=ASSAULT cameo=182 mode=beat pos=verb recipient=obj needs=person,force,actor]
избить / избивать / побить / поколотить / отпинать / пинать / ударить дубинкой / бить дубинками / выпороть / высечь

[event kind=ASSAULT cameo=182 mode=primitive pos=verb recipient=obj]
забросать / забрасывать / закидать / закидывать   about="камень,камни,бутылка,яйцо,петарда,фаер,файер,краска"

[event kind=ASSAULT cameo=182 mode=primitive pos=verb recipient=obj,на needs=person,force,actor]
ранить ножом / пырнуть ножом / ударить ножом / напасть с ножом / зарезать ножом / наехать / забросать камнями
закидать камнями / забросать бутылками / въехать в толпу / протаранить толпу / исполосовать

[event kind=ASSAULT cameo=1822 mode=torture pos=verb recipient=obj,над needs=person,force,actor]
пытать / истязать / мучить / издеваться / подвергать пыткам / подвергнуть пыткам / замучить

[event kind=ASSAULT cameo=1821 mode=sexual pos=verb recipient=obj,к]
изнасиловать / насиловать / совершить изнасилование / надругаться / растлить

[event kind=ASSAULT cameo=181 mode=abduct pos=verb recipient=obj figure=captured]
похитить / похищать   needs=person,force,actor
взять в заложники / захватить в заложники / держать в заложниках / удерживать в заложниках / брать в заложники / угнать самолёт
угнать самолет / использовать как живой щит / прикрываться живым щитом

[event kind=ASSAULT cameo=185 mode=targeted pos=verb recipient=на,obj]
покушаться / совершить покушение / устроить покушение / пытаться убить / попытаться убить / подготовить покушение

[event kind=ASSAULT cameo=2041 mode=unconventional context=cbrn pos=verb]
отравить / травить газом / применить химическое оружие / применять химическое оружие / применить ядерное оружие   recipient=obj,против,в needs=person,force,actor,place
вытеснить / изгнать / насильственно выселить   recipient=obj cameo=201 needs=person figure=displaced

[event kind=ASSAULT cameo=175 mode=crowd-control pos=verb]
разогнать / разгонять   recipient=obj needs=person,force
применить слезоточивый газ / применить водомёты / применить водометы / применить спецсредства / применять слезоточивый газ   recipient=против,к
применить резиновые пули / применить светошумовые гранаты / применить дубинки / пустить слезоточивый газ   recipient=против,к
подавить протест / подавить протесты / подавить восстание / подавить мятеж / подавлять протесты / подавить демонстрацию   recipient=obj

# Nouns of violence.
[event kind=ASSAULT cameo=190 context=military pos=noun actor="gen,со стороны,ins" recipient=на,по,против,в support="нанести,наносить,совершить,совершать,провести,проводить,предпринять,предпринимать,осуществить,осуществлять,начать,вести,устроить,организовать,обрушить,продолжить,продолжать"]
нападение   needs=actor,weapon,force,place,person
атака   needs=actor,weapon,force,place
агрессия   needs=actor,force,place recipient=против,в
вторжение / полномасштабный вторжение / военный вторжение / военный агрессия   recipient=в,на
наступление / контрнаступление / штурм / контратака / налёт / налет / рейд / вылазка / засада   recipient=на,в,gen needs=force,place,actor
массированный атака / комбинированный атака / массовый атака / ночной атака / масштабный атака / вооружённый нападение
вооруженный нападение / террористический атака / хакерский нападение
военный операция / специальный военный операция / спецоперация / сухопутный операция / наземный операция / СВО   recipient=в,против needs=actor,place
вооружённый конфликт / вооруженный конфликт   recipient=с,между mutual=yes needs=place,actor
теракт / террористический акт / тройной теракт   recipient=в,на cameo=183 mode=explosives
диверсия / подрыв / диверсионный акт   recipient=gen,на,в mode=destroy

[event kind=ASSAULT cameo=190 context=military pos=noun actor="gen,со стороны,ins" recipient=по,на,в support="нанести,наносить,совершить,совершать,провести,осуществить,обрушить,подвергнуть,продолжить,продолжать,начать" needs=weapon,place,force,actor]
удар
массированный удар / групповой удар / ответный удар / высокоточный удар / точечный удар / превентивный удар / комбинированный удар
огневой поражение / двойной удар

[event kind=ASSAULT cameo=195 mode=aerial context=military pos=noun actor="gen,со стороны,ins" recipient=по,на,gen,в support="нанести,наносить,совершить,совершать,провести,осуществить,начать,продолжить,продолжать"]
авиаудар / авианалёт / авианалет / бомбардировка / бомбёжка / бомбежка / воздушный удар / воздушный атака / воздушный налёт
воздушный налет / авиационный удар / бомбовый удар / авиаобстрел / ракетно-авиационный удар / ковровый бомбардировка

[event kind=ASSAULT cameo=195 mode=aerial context=military pos=noun actor="gen,со стороны,ins" recipient=по,на,gen,в support="нанести,наносить,совершить,совершать,провести,осуществить,начать,продолжить,продолжать"]
ракетный удар / ракетный атака / ракетный обстрел / ракетный нападение / ракетный налёт / ракетный налет / удар ракетами

[event kind=ASSAULT cameo=1952 mode=drone context=military pos=noun actor="gen,со стороны,ins" recipient=по,на,в,gen support="нанести,наносить,совершить,совершать,провести,осуществить,начать,продолжить,продолжать,отразить"]
атака дронов / атака беспилотников / атака БпЛА / атака БПЛА / дроновый атака / беспилотный атака / налёт беспилотников
налет беспилотников / налёт дронов / налет дронов / удар дронов / удар беспилотников / удар дронами / удар беспилотниками   actor="со стороны"
атака дрон / атака беспилотник / налёт беспилотник / налет беспилотник / удар дрон / удар беспилотник / нападение дронов   actor="со стороны"

[event kind=ASSAULT cameo=195 mode=drone context=military pos=noun actor="gen,со стороны,ins" recipient=по,на,в support="нанести,наносить,совершить,провести"]
ракетно-дроновый атака / ракетно-дроновый удар / дроново-ракетный атака / дронно-ракетный атака / ракетно-дронный атака

[event kind=ASSAULT cameo=194 mode=heavy-weapons context=military pos=noun actor="ins,со стороны" recipient=gen,по support="вести,открыть,начать,продолжить,продолжать,устроить"]
обстрел / артобстрел / артиллерийский обстрел / миномётный обстрел / минометный обстрел / артиллерийский удар / артудар
артиллерийский огонь / миномётный огонь / миномётный удар / минометный огонь / канонада / контрбатарейный борьба

[event kind=ASSAULT cameo=193 mode=firearms pos=noun actor="gen,со стороны" recipient=в,по,на support="устроить,открыть,вести,начать"]
стрельба   needs=person,actor,force,place,weapon
перестрелка   recipient=с,между mutual=yes
расстрел   recipient=gen actor=ins figure=killed
массовый убийство   recipient=gen actor=ins figure=killed
вооружённый ограбление / вооруженный ограбление

[event kind=ASSAULT cameo=190 context=military pos=noun actor=gen,между recipient=с,между,в mutual=yes support="вести,начать,продолжить"]
бой / боестолкновение / боевой столкновение / боевой действие / уличный бой / вооружённый столкновение / вооруженный столкновение   needs=force,actor,place
столкновение / стычка / схватка / битва / сражение   needs=force,actor,person
приграничный столкновение

[event kind=ASSAULT cameo=183 mode=explosives pos=noun actor=none recipient=в,на,gen needs=weapon,force]
взрыв / детонация / подрыв автомобиля

[event kind=ASSAULT cameo=183 mode=explosives pos=noun actor=gen recipient=в,на support="совершить,устроить,провести"]
взрыв бомбы / взрыв гранаты / взрыв мины / взрыв заминированного автомобиля / подрыв на мине   actor=none
самоподрыв / взрыв смертника / атака смертника / атака террориста-смертника   mode=suicide-attack cameo=1831

[event kind=ASSAULT cameo=190 pos=noun actor=ins recipient=gen support="совершить,совершать,устроить" figure=killed]
убийство   cameo=1823 needs=person,actor,force
казнь   cameo=1823 needs=person,actor,force
резня / бойня / кровавый расправа / внесудебный казнь / массовый казнь / расправа
покушение   cameo=185 mode=targeted recipient=на figure=
ликвидация   needs=force,person cameo=186 mode=targeted
уничтожение   needs=force,person
геноцид / этнический чистка / военный преступление   cameo=203 mode=unconventional recipient=gen,против figure=
гибель   actor=none recipient=none needs=weapon,force,person

[event kind=ASSAULT cameo=190 context=military pos=noun actor=none recipient=none figure=hit needs=weapon]
попадание / прилёт / прилет   recipient=в,по

[event kind=ASSAULT cameo=190 context=military pos=noun actor=none recipient=none needs=weapon,place]
падение обломков / падение обломков дрона / падение обломков БпЛА / падение обломков беспилотника / падение обломок / падение фрагментов
падение осколков / падение сбитых / падение сбить / падение сбитый / падение дрона / падение беспилотника / падение БпЛА

[event kind=ASSAULT cameo=190 context=military pos=noun actor=none recipient=none figure=intercepted needs=weapon,vehicle]
перехват / сбитие / уничтожение   actor=ins recipient=none
запуск / пуск   actor=gen,ins recipient=по,на figure=launched needs=weapon

[event kind=ASSAULT cameo=190 pos=noun actor=ins,gen recipient=gen,в]
разрушение / повреждение   actor=ins recipient=gen needs=weapon,force mode=destroy figure=destroyed
поджог / мародёрство / мародерство   mode=destroy cameo=1712 recipient=gen
погром   mode=destroy cameo=203

[event kind=ASSAULT cameo=196 pos=noun actor="gen,ins,со стороны" recipient=ins]
нарушение перемирия / нарушение режима прекращения огня / нарушение режима тишины / нарушение прекращения огня

[event kind=ASSAULT cameo=182 mode=beat pos=noun actor=ins recipient=gen]
избиение / рукоприкладство / полицейский насилие
поножовщина / нападение с ножом / наезд на толпу / наезд на людей   mode=primitive recipient=на
пытка / истязание / жестокий обращение   mode=torture cameo=1822 needs=person,actor,force
изнасилование / сексуальный насилие / надругательство   mode=sexual cameo=1821

[event kind=ASSAULT cameo=181 mode=abduct pos=noun actor=ins recipient=gen figure=captured]
похищение / захват заложников / насильственный исчезновение / захват заложник
угон самолёта / угон самолета

[event kind=ASSAULT cameo=2041 mode=unconventional context=cbrn pos=noun actor=gen,ins recipient=на,против,в]
химический атака / газовый атака / применение химического оружия / отравление газом / ядерный удар / применение ядерного оружия
отравление   recipient=gen needs=actor,person

[event kind=ASSAULT cameo=175 mode=crowd-control pos=noun actor=ins recipient=gen]
разгон демонстрации / разгон протеста / разгон протестующих / разгон митинга / разгон акции / подавление протестов / силовой разгон
подавление восстания / применение слезоточивого газа / репрессия

# CONSULT

[event kind=CONSULT cameo=040 context=diplomatic pos=verb mutual=yes]
встретиться / встречаться / повстречаться / увидеться   recipient=с,со needs=actor,person
обсудить / обсуждать   recipient=с,со needs=actor
переговорить / поговорить / побеседовать / беседовать / говорить / пообщаться / общаться   recipient=с,со needs=actor
посоветоваться / проконсультироваться / консультироваться / советоваться   recipient=с,со needs=actor
вести переговоры / провести переговоры / проводить переговоры / начать переговоры / возобновить переговоры / завершить переговоры   recipient=с,со cameo=046
вести переговор / провести переговор / возобновить переговор / начать переговор / вступить в переговоры / сесть за стол переговоров   recipient=с,со cameo=046
провести встречу / проводить встречу / провести встреча / провести консультации / проводить консультации / провести беседу   recipient=с,со
обменяться мнениями / обмениваться мнениями / обменяться мнение / сверить часы / вести диалог / начать диалог / возобновить диалог   recipient=с,со
договариваться / торговаться   recipient=с,со cameo=046 needs=actor
созвониться / созваниваться   recipient=с,со mode=phone cameo=041
поговорить по телефону / переговорить по телефону / побеседовать по телефону / говорить по телефону   recipient=с,со mode=phone cameo=041
провести телефонный разговор / провести телефонные переговоры / провести телефонный переговор / связаться по телефону   recipient=с,со mode=phone cameo=041
посредничать / выступить посредником / выступать посредником / стать посредником   recipient=между cameo=045 mutual=no

[event kind=CONSULT cameo=041 mode=phone context=diplomatic pos=verb]
позвонить / звонить   recipient=dat needs=actor

[event kind=CONSULT cameo=042 mode=visit context=diplomatic pos=verb]
посетить / посещать / навестить   recipient=obj needs=actor,place
прибыть / прибывать / прилететь / прилетать / приехать / приезжать / вылететь / отправиться / направиться / поехать / летать / съездить   recipient=в,на,к needs=actor
наведаться / нанести визит / совершить визит / совершить поездку / совершать визит / нанести официальный визит / совершить рабочую поездку   recipient=в,на,dat
побывать   recipient=в,на needs=actor,place
проинспектировать / инспектировать / осмотреть / объехать   recipient=obj needs=force,weapon,place,actor

[event kind=CONSULT cameo=043 mode=visit context=diplomatic pos=verb]
принять / принимать / встретить / встречать   recipient=obj needs=actor
устроить приём / устроить прием / дать приём / дать банкет / дать обед / устроить банкет   recipient="для,в честь"

[event kind=CONSULT cameo=044 mode=multilateral context=diplomatic pos=verb]
участвовать / принять участие / принимать участие / поучаствовать / участвовать в / принять участие в / принимать участие в   recipient=с,со about="саммит,переговоры,встреча,конференция,форум,заседание,совещание,консультация,церемония,диалог,сессия"

[event kind=CONSULT cameo=040 context=diplomatic pos=noun mutual=yes actor=gen,между recipient=с,со,между support="провести,проводить,вести,начать,возобновить,завершить,состояться,пройти,организовать,продолжить,продолжать,проходить,прийти"]
встреча / беседа / разговор / дискуссия / обсуждение   needs=actor
переговоры / переговор   cameo=046
консультация / диалог   needs=actor
двусторонний встреча / рабочий встреча / личный встреча / двусторонний переговор / двусторонний переговоры / закрытый встреча
мирный переговоры / мирный переговор / прямой переговоры / раунд переговоров / раунд переговор / непрямой переговоры   cameo=046
обмен мнениями
телефонный разговор / телефонный переговоры / телефонный беседа / телефонный звонок / видеоконференция / телефонный переговор   mode=phone cameo=041
звонок   mode=phone cameo=041 needs=actor
посредничество / посреднический усилие / добрый услуга   cameo=045 mutual=no recipient=между,в

[event kind=CONSULT cameo=044 mode=multilateral context=diplomatic pos=noun mutual=yes actor=gen,между recipient=с,между support="провести,проводить,созвать,организовать,состояться,пройти" needs=actor,place]
саммит / конференция / форум / трёхсторонний встреча / трехсторонний встреча / многосторонний встреча / трёхсторонний переговоры
трехсторонний переговоры / пленарный заседание / внеочередной заседание / экстренный заседание / заседание / совещание

[event kind=CONSULT cameo=042 mode=visit context=diplomatic pos=noun actor=gen recipient=в,на,к support="совершить,нанести,начать,завершить,совершать,провести"]
визит / поездка   needs=actor,place
официальный визит / государственный визит / рабочий визит / рабочий поездка / ответный визит / дружественный визит / дружеский визит
приём / прием / банкет / торжественный приём / торжественный прием   cameo=043 needs=actor recipient="в честь,для"

# SUPPORT

[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=verb]
приветствовать / поприветствовать   recipient=obj needs=actor,clause,force
поблагодарить / благодарить / отблагодарить   recipient=obj
похвалить / хвалить / расхвалить / восхвалять / превозносить / воспеть   recipient=obj needs=actor,person,force
поздравить / поздравлять   recipient=obj
высоко оценить / высоко оценивать / положительно оценить / дать высокую оценку / отдать должное   recipient=obj,dat
выразить благодарность / выразить признательность / выражать благодарность / передать благодарность   recipient=dat,за
поддержать / поддерживать   recipient=obj speech=no needs=actor,clause,force
выразить поддержку / выразить поддержка / заявить о поддержке / подтвердить поддержку / выразить солидарность / проявить солидарность   recipient=dat,с
встать на сторону / стать на сторону / принять сторону / солидаризироваться / солидаризоваться   recipient=gen,с
одобрить / одобрять   recipient=obj needs=actor,clause
защищать / заступиться / вступиться   recipient=obj,за cameo=052 needs=actor,clause
признать / признавать   recipient=obj cameo=054 needs=actor,place
выразить соболезнования / выразить соболезнование / принести соболезнования / направить соболезнования / соболезновать   recipient=dat cameo=018
выразить сочувствие / сочувствовать / посочувствовать / скорбеть   recipient=dat,с cameo=018 needs=actor,person
наградить / награждать / удостоить / вручить орден / вручить медаль / присвоить звание   recipient=obj,dat speech=no needs=actor,person,force
ратифицировать / парафировать   recipient=obj,с cameo=057 speech=no needs=clause,actor
присоединиться / примкнуть   recipient=к cameo=057 speech=no needs=actor
простить / прощать   recipient=obj cameo=056 needs=actor,person
направить поздравление / направить приветствие / послать поздравление / направить поздравительную телеграмму / прислать поздравление   recipient=dat
отметить вклад / назвать другом   recipient=gen

[event kind=SUPPORT cameo=055 context=diplomatic speech=yes pos=verb recipient=перед,dat]
извиниться / извиняться / принести извинения / приносить извинения / попросить прощения / просить прощения / принести извинение

[event kind=SUPPORT cameo=050 context=diplomatic speech=no pos=verb recipient=с,со mutual=yes]
установить дипломатические отношения / восстановить дипломатические отношения / возобновить дипломатические отношения
восстановить отношения / нормализовать отношения / наладить отношения / установить дипотношения / восстановить дипотношения
укрепить отношения / укреплять отношения / укрепить связи / развивать отношения / восстановить дипломатический отношение
открыть посольство / открыть консульство / вновь открыть посольство   recipient=в mutual=no
назначить посла / вручить верительные грамоты   recipient=в,dat mutual=no
заключить союз / создать альянс / вступить в союз

[event kind=SUPPORT cameo=057 context=diplomatic speech=no pos=verb recipient=с,со mutual=yes]
подписать соглашение / подписать договор / подписать меморандум / подписать контракт / подписать декларацию / подписать протокол
подписать документ / заключить договор / заключить соглашение / подписать мирный договор / подписать мирное соглашение
заключить контракт / подписать заявление / подписывать соглашение / подписать пакт / подписать меморандум о взаимопонимании
подписать / подписывать   recipient=с,со needs=actor about="соглашение,договор,пакт,конвенция,протокол,меморандум,декларация,контракт,документ,заявление,хартия,коммюнике,сделка"

[event kind=SUPPORT cameo=017 context=diplomatic speech=no pos=verb recipient=к,в,у]
возложить цветы / возложить венок / возложить венки / почтить память / почтить минутой молчания / отдать дань памяти

[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=noun actor="gen,со стороны,от" recipient=dat,за,в support="выразить,выражать,направить,передать,принести,подтвердить,оказать,оказывать" needs=actor]
благодарность / признательность / похвала / поздравление / солидарность / поддержка
полный поддержка / безоговорочный поддержка / дипломатический поддержка / политический поддержка / поздравительный телеграмма
соболезнование / сочувствие / слово поддержки   cameo=018
извинение   cameo=055
признание   cameo=054 recipient=gen

[event kind=SUPPORT cameo=057 context=diplomatic pos=noun mutual=yes actor=ins,между,gen recipient=с,между support="провести,завершить,состояться"]
подписание / ратификация   needs=actor,clause
подписание соглашения / подписание договора / подписание документа / церемония подписания / подписание меморандума

[event kind=SUPPORT cameo=050 context=diplomatic pos=noun mutual=yes actor=gen,между recipient=с,между needs=actor]
сближение / нормализация отношений / восстановление отношений / установление дипломатических отношений / стратегический партнёрство
стратегический партнерство / альянс / восстановление дипломатических отношений

# AGREE

[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=verb]
согласиться / соглашаться   recipient=с,на mutual=no needs=clause,actor
договориться / условиться / сговориться / столковаться   recipient=с,со mutual=yes needs=clause,actor
пообещать / обещать / посулить   recipient=dat,obj needs=actor,clause,money,goods,weapon,force
пообещать помощь / обещать помощь / пообещать военную помощь / обещать военную помощь   recipient=dat cameo=033
обязаться / обязываться / взять обязательство / взять на себя обязательство / дать обязательство   recipient=перед needs=clause,goods,money
дать слово / дать обещание / дать гарантии / поклясться / поручиться   recipient=dat needs=clause
предложить / предлагать   recipient=dat needs=clause,money,goods,weapon
выдвинуть предложение / внести предложение / выступить с инициативой / предложить план / предложить свои услуги   recipient=dat
предложить посредничество / предложить стать посредником / предложить переговоры / предложить встретиться / предложить встречу   recipient=dat,между cameo=036
выразить готовность / выражать готовность / заявить о готовности / подтвердить готовность / изъявить готовность / сообщить о готовности   recipient=к,с
дать согласие / дать добро / дать зелёный свет / дать зеленый свет / санкционировать   recipient=на,dat needs=clause,weapon,money,goods,force
достичь договорённости / достичь договоренности / достичь соглашения / достигнуть соглашения / достигнуть договорённости   recipient=с,со mutual=yes
достигнуть договоренности / прийти к соглашению / прийти к согласию / достичь согласия / найти компромисс / достичь компромисса   recipient=с,со mutual=yes
прийти к договорённости / прийти к договоренности / достичь консенсуса / прийти к консенсусу / ударить по рукам / заключить сделку   recipient=с,со mutual=yes
согласовать   recipient=с,со mutual=yes needs=clause,actor
согласиться на перемирие / согласиться на прекращение огня / договориться о перемирии / договориться о прекращении огня   recipient=с,со mutual=yes cameo=0356
договориться об обмене пленными / договориться об обмене / согласиться на обмен / договориться о встрече   recipient=с,со mutual=yes cameo=0353
договориться о сотрудничестве / договориться сотрудничать / договориться укреплять / договориться расширить   recipient=с,со mutual=yes cameo=031
принять предложение / принять план / принять приглашение / принять условия   recipient=gen
пригласить / приглашать   recipient=obj cameo=036 needs=actor

[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=noun mutual=yes actor=gen,между recipient=с,между support="достичь,достигнуть,заключить,добиться,прийти"]
договорённость / договоренность / соглашение / сделка / договор / консенсус / компромисс / взаимопонимание   needs=actor
мирный соглашение / мирный договор / соглашение о прекращении огня / соглашение о перемирии / торговый сделка
обещание / обязательство / гарантия / заверение   mutual=no actor="gen,со стороны" recipient=dat needs=actor,money,goods,weapon support="дать,давать,выполнить,взять"
предложение / инициатива   mutual=no actor=gen recipient=dat needs=actor support="выдвинуть,внести,сделать,представить"
приглашение   mutual=no actor=gen recipient=dat needs=actor cameo=036 support="направить,принять"

# CONCEDE

[event kind=CONCEDE cameo=080 pos=verb]
уступить / уступать / пойти на уступки / идти на уступки / сделать уступку / пойти навстречу / сдать позиции   recipient=dat needs=actor,clause
удовлетворить требования / выполнить требования / принять требования / удовлетворить требование / выполнить требование   recipient=gen cameo=083
пойти на попятную / отступить от требований / капитулировать / смягчить позицию   recipient=перед needs=actor,clause
помиловать / амнистировать / объявить амнистию / подписать помилование   recipient=obj,dat cameo=081 needs=person,actor
оправдать / снять обвинения / закрыть дело / прекратить дело / прекратить уголовное дело / прекратить преследование / отпустить под залог   recipient=obj,с,против cameo=081 context=legal needs=person,actor
снять запрет / отменить запрет / смягчить ограничения / снять ограничения / ослабить ограничения / отменить ограничения   recipient=на cameo=081
легализовать / декриминализовать / разблокировать   recipient=obj cameo=081 needs=clause,actor,goods,money
назначить выборы / назначить досрочные выборы / распустить парламент / объявить досрочные выборы   recipient=none cameo=083
отозвать законопроект / отменить закон / отменить указ / отменить решение / отозвать закон   recipient=none cameo=0832

[event kind=CONCEDE cameo=081 pos=verb recipient=none]
отменить комендантский час / снять комендантский час / отменить военное положение / снять военное положение / отменить чрезвычайное положение
отменить режим чрезвычайного положения / снять режим ЧС

[event kind=CONCEDE cameo=080 pos=noun actor="gen,со стороны" recipient=dat support="сделать,объявить,пойти,объявлять,анонсировать"]
уступка   needs=actor
амнистия / помилование / смягчение наказания   cameo=081 recipient=gen,для
смягчение ограничений / снятие ограничений / отмена запрета / снятие запрета / легализация   cameo=081 recipient=на,gen

# COOPERATE

[event kind=COOPERATE cameo=060 pos=verb mutual=yes]
сотрудничать / взаимодействовать / координировать действия / работать вместе / объединить усилия / кооперироваться   recipient=с,со needs=actor
торговать   recipient=с,со cameo=061 context=economic needs=actor,goods
купить / покупать / закупить / закупать / приобрести / импортировать / ввозить   recipient=у,из cameo=061 context=economic needs=goods,weapon,vehicle mutual=no
продать / продавать / экспортировать / вывозить   recipient=dat,в cameo=061 context=economic needs=goods,weapon,vehicle mutual=no figure=supplied
инвестировать / вложить   recipient=в cameo=061 context=economic needs=money,actor mutual=no
провести совместные учения / проводить совместные учения / начать совместные учения / провести совместный учения / провести совместное патрулирование   recipient=с,со cameo=062 context=military
экстрадировать / выдать   recipient=в,dat cameo=063 context=legal mutual=no needs=person figure=involved
обменяться разведданными / делиться разведданными / поделиться разведданными / передать разведданные / обмениваться информацией   recipient=с,dat cameo=064 context=intelligence
обменяться информацией / предоставить разведданные / передавать разведданные   recipient=с,dat cameo=064 context=intelligence
открыть границу / возобновить авиасообщение / возобновить поставки / возобновить торговлю / открыть пункт пропуска / возобновить рейсы   recipient=с,со cameo=061 context=economic

[event kind=COOPERATE cameo=060 pos=noun mutual=yes actor=gen,между recipient=с,со,между support="укрепить,укреплять,развивать,расширить,расширять,углубить,углублять,наладить,начать" needs=actor]
сотрудничество / взаимодействие / кооперация / стратегический сотрудничество / двусторонний сотрудничество / совместный проект
экономический сотрудничество / энергетический сотрудничество / товарооборот / торговый сотрудничество   cameo=061 context=economic
военный сотрудничество / военно-технический сотрудничество / оборонный сотрудничество   cameo=062 context=military
обмен разведданными / обмен информацией   cameo=064 context=intelligence
экстрадиция / выдача   cameo=063 context=legal mutual=no actor=ins recipient=dat,в,gen needs=person,actor

[event kind=COOPERATE cameo=062 pos=noun mutual=yes actor=gen,ins,между recipient=с,со,между support="провести,проводить,начать,завершить" context=military]
совместный учения / совместный учение / совместный манёвры / совместный маневры / совместный патрулирование / совместный манёвр

[event kind=COOPERATE cameo=061 pos=noun mutual=no actor=ins,gen recipient=dat,у,в context=economic needs=goods,weapon,vehicle figure=supplied]
закупка / покупка / продажа / экспорт / импорт / приобретение

# AID

[event kind=AID cameo=070 pos=verb figure=supplied]
помочь / помогать / содействовать   recipient=dat needs=actor,force figure=involved
вооружить / вооружать / перевооружить / оснастить / снабдить / снабжать / экипировать   recipient=obj cameo=072 context=military needs=actor,force figure=involved
финансировать / профинансировать / субсидировать / спонсировать   recipient=obj cameo=071 context=economic needs=actor,force,money
обучить / обучать / тренировать / подготовить   recipient=obj cameo=072 context=military needs=force figure=involved
эвакуировать / вывезти / эвакуироваться   recipient=obj cameo=073 context=humanitarian needs=person figure=displaced
спасти / спасать / приютить / разместить / накормить / вакцинировать   recipient=obj cameo=073 context=humanitarian needs=person figure=involved
отстроить   recipient=в cameo=071 context=economic needs=place
сопроводить / сопровождать / охранять   recipient=obj cameo=074 context=peacekeeping needs=vehicle figure=involved
списать долг / простить долг / реструктурировать долг   recipient=dat,gen cameo=071 context=economic

[event kind=AID cameo=070 pos=verb figure=supplied recipient=dat,для,в needs=goods,money,weapon,vehicle]
передать / передавать / поставить / поставлять / предоставить / предоставлять / доставить / доставлять / пожертвовать
выделить / выделять / выдать / выдавать / подарить / дарить / отгрузить / отгружать / дать / направить / отправить / отправлять
перечислить / завезти / раздать / раздавать / прислать / присылать / ассигновать / снабдить / перебросить

[event kind=AID cameo=070 pos=verb recipient=dat figure=supplied]
оказать помощь / оказывать помощь / предоставить помощь / предоставлять помощь / оказать поддержку / оказывать поддержку
оказать военную помощь / оказывать военную помощь / предоставить военную помощь / выделить помощь / направить помощь
отправить гуманитарную помощь / доставить гуманитарную помощь / передать гуманитарную помощь / оказать гуманитарную помощь
прийти на помощь / поставлять оружие / поставить оружие / передать оружие / выделить военную помощь / оказать содействие
предоставить убежище / дать убежище / предоставить политическое убежище   cameo=075 context=asylum
направить миротворцев / отправить миротворцев / ввести миротворцев   recipient=в cameo=074 context=peacekeeping figure=deployed

[event kind=AID cameo=070 pos=noun actor="gen,со стороны,от,из" recipient=dat,для,в support="оказать,оказывать,предоставить,предоставлять,выделить,выделять,направить,отправить,передать,доставить,утвердить,одобрить" figure=supplied]
помощь   needs=actor,goods,money,weapon,person
гуманитарный помощь / гумпомощь / гуманитарка / пакет помощи / гуманитарный груз / гуманитарный конвой   cameo=073 context=humanitarian
военный помощь / пакет военной помощи / поставка оружия / поставка вооружений / поставка вооружения / военный поддержка   cameo=072 context=military
финансовый помощь / экономический помощь / макрофинансовый помощь / кредитный линия / бюджетный поддержка   cameo=071 context=economic
выделение / предоставление   actor=ins,gen recipient=dat,для needs=money,goods,weapon
поставка / отправка / передача   actor=ins,gen,из recipient=dat,в,для needs=goods,weapon,vehicle
кредит / заём / заем / грант / ссуда / транш / субсидия   cameo=071 context=economic needs=actor,money
убежище / политический убежище   cameo=075 context=asylum needs=person,actor
миротворческий миссия / ввод миротворцев   cameo=074 context=peacekeeping recipient=в,на
эвакуация   cameo=073 context=humanitarian actor=ins recipient=none figure=displaced needs=person,place
спасательный операция / поисково-спасательный операция   cameo=073 context=humanitarian recipient=none

# RETREAT

[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb]
вывести / выводить / отвести / отводить / отозвать   recipient=из,с,от figure=deployed needs=force,weapon,vehicle
отступить / отступать / отойти / отходить / покинуть / оставить   recipient=из,с,от,obj needs=force
вывести войска / выводить войска / отвести войска / отводить войска / вывод войск / отвести силы   recipient=из,с,от
оставить позиции / покинуть позиции / сдать город / отойти на новые позиции   recipient=none
отвести вооружение / отвести тяжёлое вооружение   recipient=от,с

[event kind=RETREAT cameo=0873 mode=disarm context=military pos=verb]
сдаться / сдаваться   recipient=dat cameo=0874 needs=force,actor,person figure-subj=captured
сдаться в плен / сдаваться в плен / сложить оружие / сложить оружия / выбросить белый флаг / капитулировать   recipient=dat cameo=0874 figure-subj=captured
разоружить / разоружать / разоружиться / демобилизовать / расформировать   recipient=obj needs=force,weapon,actor
демонтировать / утилизировать   recipient=obj needs=weapon
снизить напряжённость / деэскалировать / приостановить наступление / прекратить боевые действия   recipient=с,в cameo=087
прекратить обстрелы / остановить наступление / прекратить удары / приостановить операцию / прекратить атаки / остановить боевые действия   recipient=gen,по,на cameo=087

[event kind=RETREAT cameo=0871 mode=ceasefire context=military pos=verb recipient=с,в mutual=yes]
прекратить огонь / прекращать огонь / объявить перемирие / объявить прекращение огня / соблюдать перемирие / ввести перемирие
продлить перемирие / заключить перемирие / объявить режим тишины / установить перемирие / соблюдать режим прекращения огня
объявить режим прекращения огня / ввести режим прекращения огня / завершить войну / закончить войну / прекратить войну

[event kind=RETREAT cameo=085 mode=withdraw context=economic pos=verb recipient=с,против,в]
снять санкции / отменить санкции / ослабить санкции / смягчить санкции / приостановить санкции / разморозить активы / снимать санкции
снять эмбарго / отменить эмбарго / отменить пошлины / снизить пошлины / снять блокаду / прорвать блокаду / снять осаду

[event kind=RETREAT cameo=0841 mode=release context=legal pos=verb figure=involved]
освободить / освобождать   recipient=obj needs=person
отпустить / отпускать / выпустить на свободу / выпустить из тюрьмы   recipient=obj needs=person,actor,vehicle
репатриировать / вернуть пленных / вернуть из плена / вернуть на родину / возвратить   recipient=obj,в needs=person,goods
обменять   recipient=obj,на needs=person
обменяться пленными / обменяться пленный / обмениваться пленными / провести обмен пленными / провести обмен / обменяться заключёнными   recipient=с,со mutual=yes
обменяться заключенными / обменяться телами / совершить обмен пленными / произвести обмен   recipient=с,со mutual=yes
передать тела / вернуть тела / возвратить тела / репатриировать тела   recipient=dat

[event kind=RETREAT cameo=0863 mode=access context=humanitarian pos=verb recipient=в,для,dat]
открыть гуманитарный коридор / открыть гуманитарные коридоры / пропустить гуманитарную помощь / допустить / допустить инспекторов / открыть коридор   needs=actor,person,goods
предоставить доступ / обеспечить доступ / пропустить колонну   needs=actor,person,goods

[event kind=RETREAT cameo=0831 mode=resign pos=verb context=executive recipient=none]
подать в отставку / уйти в отставку / сложить полномочия / объявить об отставке / покинуть пост / уйти с поста / оставить пост
отречься от престола / отречься от власти / подать заявление об отставке / подать в отставка / уйти в отставка

[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=noun actor=ins recipient=из,с support="начать,начинать,завершить,завершать,закончить,осуществить,объявить,продолжить,продолжать,ускорить,приостановить,объявлять,анонсировать"]
вывод / отвод / отход / отступление   needs=force,weapon figure=deployed
вывод войск / отвод войск / отвод сил / вывод войско / отвод вооружений / вывод контингента / отвод тяжёлого вооружения
капитуляция / сдача в плен / сдача   mode=disarm recipient=dat needs=force,actor
разоружение / демилитаризация / денуклеаризация / демобилизация   mode=disarm cameo=0873 recipient=gen
деэскалация / разрядка / снижение напряжённости / снижение напряженности / прекращение боевых действий   mode=disarm cameo=087 mutual=yes recipient=с,между,в

[event kind=RETREAT cameo=0871 mode=ceasefire context=military pos=noun actor=gen,между recipient=с,между,в mutual=yes support="объявить,соблюдать,ввести,установить,заключить,продлить,нарушить,объявлять,анонсировать"]
перемирие / прекращение огня / режим тишины / режим прекращения огня / гуманитарный пауза / временный перемирие / пасхальный перемирие

[event kind=RETREAT cameo=0841 mode=release context=military pos=noun actor=gen,между recipient=с,между mutual=yes figure=involved support="провести,проводить,осуществить,произвести,совершить,состояться,объявить,объявлять,анонсировать"]
обмен пленными / обмен военнопленными / обмен заключёнными / обмен заключенными / обмен телами / обмен удерживаемыми лицами / обмен пленный
репатриация / репатриация тел / возвращение пленных / возвращение тел / освобождение пленных / освобождение заложников
освобождение   mutual=no actor=ins recipient=gen needs=person mode=release

[event kind=RETREAT cameo=0831 mode=resign context=executive pos=noun actor=gen recipient=none support="объявить,объявлять,анонсировать"]
отставка / отречение   needs=actor,person

[event kind=RETREAT cameo=085 context=economic pos=noun actor=ins,gen recipient=с,против support="объявить,объявлять,анонсировать"]
снятие санкций / отмена санкций / ослабление санкций / смягчение санкций / разморозка активов / снятие эмбарго / снятие блокады / отмена пошлин

[event kind=RETREAT cameo=0863 mode=access context=humanitarian pos=noun actor=gen recipient=для,в support="объявить,объявлять,анонсировать"]
гуманитарный коридор / гуманитарный доступ / доступ гуманитарной помощи

# REQUEST

[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb]
обратиться / обращаться   recipient=к,в needs=clause
призвать / призывать   recipient=obj,к needs=clause,actor
попросить / просить / запросить / запрашивать / выпросить   recipient=у,dat,obj needs=clause,money,goods,weapon,actor
потребовать / требовать / затребовать   recipient=от,у cameo=100 needs=clause,actor,money,goods
умолять / взывать / воззвать / упрашивать / ходатайствовать   recipient=obj,к needs=clause,actor
настаивать / настоять / добиваться   recipient=gen cameo=100 needs=clause,actor
рекомендовать / порекомендовать / посоветовать / советовать   recipient=dat needs=clause
велеть / приказать / распорядиться / поручить   recipient=dat cameo=100 needs=clause
обратиться с призывом / обратиться с просьбой / выступить с призывом / направить запрос / подать запрос / направить обращение   recipient=к,dat,в
обратиться за помощью / попросить помощи / попросить о помощи / просить о помощи / запросить помощь / просить помощи   recipient=к,у,obj cameo=023 mode=assist
попросить оружие / запросить оружие / запросить военную помощь / попросить военную помощь / запросить поддержку   recipient=у,obj cameo=023 mode=assist
попросить убежища / попросить убежище / запросить убежище / запросить политическое убежище / просить убежища   recipient=у,в cameo=023 mode=assist context=asylum
выдвинуть требования / выдвинуть требование / предъявить требования / поставить условие / выдвинуть условия / поставить условия   recipient=dat,к cameo=100
потребовать извинений / потребовать компенсации / потребовать выкуп / потребовать репараций / потребовать объяснений   recipient=от,у cameo=100
призвать к прекращению огня / призвать к перемирию / призвать к сдержанности / потребовать прекращения огня / призвать к миру   recipient=obj cameo=0256 mode=yield
призывать к прекращению огня / призвать к деэскалации / призвать прекратить огонь / призывать к сдержанности / призвать к спокойствию   recipient=obj cameo=0256 mode=yield
потребовать освобождения / потребовать освободить / призвать освободить / требовать освобождения / призвать к освобождению   recipient=gen,от cameo=0253 mode=yield
потребовать вывода / потребовать вывести / призвать вывести / требовать вывода   recipient=gen,от cameo=025 mode=yield
призвать к переговорам / призвать к диалогу / потребовать переговоров / запросить встречу / потребовать созыва / запросить созыв   recipient=obj,у cameo=026 mode=meet
созвать / запросить экстренное заседание / призвать созвать   recipient=gen cameo=026 mode=meet needs=actor
потребовать отставки / призвать к отставке / требовать отставки / призвать уйти в отставку   recipient=gen cameo=1041 mode=change context=executive
потребовать выборов / потребовать досрочных выборов / призвать к реформам / потребовать реформ   recipient=от cameo=024 mode=change
потребовать расследования / призвать к расследованию / потребовать расследовать / потребовать экстрадиции / запросить экстрадицию   recipient=от,gen cameo=0213 mode=assist context=legal
призвать ввести санкции / потребовать санкций / призвать к санкциям / призвать усилить санкции   recipient=против cameo=021 mode=assist
поторопить / подтолкнуть / склонять / давить / оказать давление   recipient=obj,на needs=actor

[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=noun actor="gen,со стороны,от" recipient="dat,к,в адрес" support="выступить,обратиться,направить,выдвинуть,предъявить,подать,отклонить,поддержать"]
призыв / просьба / запрос / требование / воззвание   needs=clause,actor,money,goods,weapon
запрос об экстрадиции / запрос на экстрадицию / запрос о выдаче   cameo=0213 mode=assist context=legal
призыв к прекращению огня / призыв к миру / призыв к сдержанности / требование прекращения огня   cameo=0256 mode=yield
запрос о помощи / просьба о помощи / призыв о помощи / ходатайство об убежище   cameo=023 mode=assist
призыв к диалогу / призыв к переговорам   cameo=026 mode=meet

# ACCUSE

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb]
осудить / осуждать / заклеймить / порицать / обличать / изобличить / разнести в пух   recipient=obj
раскритиковать / критиковать / покритиковать / обругать / пожурить / отругать / отчитать / упрекнуть / упрекать / укорить / пристыдить   recipient=obj,за needs=clause,actor,person
резко осудить / жёстко раскритиковать / жестко раскритиковать / выступить с критикой / подвергнуть критике / обрушиться с критикой   recipient=obj,на,gen
решительно осудить / выступить с осуждением / выразить осуждение / высказать осуждение   recipient=obj,gen,с
возмутиться / возмущаться / негодовать / сожалеть   recipient=ins cameo=110 needs=clause,actor
выразить обеспокоенность / выразить озабоченность / выразить возмущение / выразить тревогу / выразить разочарование   recipient="ins,в связи с,по" cameo=110
выражать обеспокоенность / выразить недовольство / выразить глубокую обеспокоенность / выразить крайнюю обеспокоенность   recipient=ins cameo=110
выразить протест / заявить протест / направить ноту протеста / вручить ноту протеста / вручить ноту / направить ноту   recipient=dat cameo=114
подать жалобу / подать протест / заявить решительный протест / выразить решительный протест / вручить протест   recipient=на,dat,в cameo=114
вызвать посла / вызвать временного поверенного / вызвать на ковёр / вызвать на ковер / вызвать поверенного / вызвать дипломата   recipient=gen cameo=114
оскорбить / оскорблять / обозвать / высмеять / унизить   recipient=obj cameo=111 needs=actor,person
возложить ответственность / возложить вину / возлагать ответственность / свалить вину / обвинить в провале   recipient=на cameo=112
винить / обвинять во всём / перекладывать вину   recipient=obj,на cameo=112 needs=actor,person,clause

[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb]
обвинить / обвинять   recipient=obj
заподозрить / подозревать / уличить / изобличать / уличать   recipient=obj needs=actor,person
выдвинуть обвинения / выступить с обвинениями / бросить обвинение / выдвинуть обвинение   recipient=dat,против

[event kind=ACCUSE cameo=1121 mode=allege context=legal speech=no pos=verb]
предъявить обвинение / предъявить обвинения / возбудить уголовное дело / возбудить дело / завести уголовное дело / открыть уголовное дело   recipient=dat,против,на
сообщить о подозрении / объявить подозрение / вручить подозрение / заочно сообщить о подозрении / объявить о подозрении   recipient=dat
отдать под суд / привлечь к ответственности / привлечь к уголовной ответственности / судить / объявить импичмент / вынести импичмент   recipient=obj,dat needs=person,actor
подать в суд / подать иск / обратиться в суд / подать судебный иск / засудить / подать заявление в полицию   recipient=на,против,к cameo=115
подать апелляцию   recipient=на cameo=115
возбуждённый / завести дело / начать уголовное производство / возбуждать уголовное дело   recipient=против,на,dat

[event kind=ACCUSE cameo=090 mode=investigate pos=verb]
расследовать / допросить / допрашивать / опросить   recipient=obj needs=person,actor,force,place,clause
начать расследование / провести расследование / открыть расследование / вести расследование / инициировать расследование / возбудить расследование   recipient=gen,против,в
начать проверку / провести проверку / организовать проверку / начать досудебное расследование / назначить расследование   recipient=gen,в
эксгумировать   recipient=obj needs=actor

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=noun actor="gen,со стороны" recipient="gen,в адрес,dat,к,против" support="выразить,высказать,выдвинуть,подвергнуть,заявить,вручить,направить"]
критика / осуждение / порицание   needs=actor,clause actor="со стороны,от" recipient="в адрес,gen"
упрёк / упрек / выпад   needs=actor,clause
обвинение   cameo=112 mode=allege recipient="в адрес,против,dat" needs=actor,clause
протест МИД / нота протеста / нота / демарш / решительный протест   cameo=114 recipient=dat,в needs=actor
обеспокоенность / озабоченность / возмущение   cameo=110 needs=actor recipient=ins

[event kind=ACCUSE cameo=1121 mode=allege context=legal pos=noun actor=gen,ins recipient="против,на,dat,в отношении" support="возбудить,предъявить,подать,вручить,открыть,завести"]
иск / судебный иск / жалоба   cameo=115 needs=actor,person
уголовный дело / уголовный преследование / уголовный производство
импичмент / вотум недоверия / вотум недоверие   recipient="dat,gen,против" actor=ins support="объявить,вынести,выразить,поддержать,одобрить,начать,инициировать"
подозрение   needs=person,actor

[event kind=ACCUSE cameo=090 mode=investigate pos=noun actor=gen,ins recipient="gen,в отношении,против" support="начать,провести,вести,открыть,инициировать,завершить,возобновить"]
расследование   needs=actor,force,place,clause
антидемпинговый расследование / уголовный расследование / журналистский расследование / допрос / досудебный расследование / парламентский расследование
служебный проверка / прокурорский проверка

# REJECT

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb]
отвергнуть / отвергать / отклонить / отклонять   recipient=obj,gen needs=clause,actor
отказать / отказывать   recipient=dat needs=clause,actor
отказаться / отказываться   recipient=от,dat needs=clause,actor
воспротивиться / противиться / возражать / выступить против / выступать против / сопротивляться   recipient=dat,против needs=clause,actor
исключить / исключать   recipient=obj needs=clause,force
наложить вето / ветировать / заблокировать резолюцию / воспользоваться правом вето / применить право вето / накладывать вето   recipient=на cameo=129
заветировать / наложить вето на резолюцию / использовать право вето   recipient=gen,obj,на cameo=129
проголосовать против / голосовать против / провалить голосование   recipient=gen context=legislative needs=clause,actor
игнорировать / проигнорировать / пренебречь / нарушить / нарушать / попрать   recipient=obj,ins cameo=128 mode=yield needs=actor,clause
отказаться от переговоров / отказаться вести переговоры / отвергнуть переговоры / отказаться встречаться / отказаться от встречи   recipient=с,со cameo=125 mode=meet
отклонить предложение / отвергнуть предложение / отвергнуть план / отклонить план / отвергнуть ультиматум / отвергнуть перемирие   recipient=gen cameo=127 mode=meet
отклонить приглашение / отказаться от перемирия / отвергнуть инициативу / отклонить инициативу / отвергнуть условия   recipient=gen,с cameo=127 mode=meet
отказаться вывести / отказаться освободить / отказаться уступить / отказаться сдаться / отказаться от уступок   recipient=dat,gen cameo=124 mode=yield
отказаться уйти в отставку / отвергнуть требования / отклонить требования / отвергнуть призывы / отказаться подать в отставку   recipient=gen cameo=123 mode=change
отказать в помощи / отказать во въезде / отказать в выдаче / отказаться помогать / отказать в экстрадиции / отклонить запрос / отклонить просьбу   recipient=dat,gen cameo=121 mode=assist
отказать в убежище / отказать в визе / отклонить ходатайство / отказать в предоставлении убежища / отказаться поставлять   recipient=dat,gen cameo=121 mode=assist
отвергнуть обвинения / отвергать обвинения / отрицать обвинения / опровергнуть обвинения   recipient=gen cameo=016
отрицать вину / не признать вину / опровергнуть сообщения / не признать свою вину   recipient=none cameo=016

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=noun actor="gen,со стороны" recipient=от,gen,dat]
отказ   needs=clause,actor
вето   cameo=129 recipient=на support="наложить,использовать,применить"
неприятие / отклонение   needs=clause,actor
нарушение резолюции / нарушение международного права / нарушение договора / нарушение суверенитета / нарушение соглашения   cameo=128 mode=yield recipient=gen

# THREATEN

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb]
предупредить / предупреждать / предостеречь / предостерегать   recipient=obj needs=actor
пригрозить / погрозить / пригрозиться   recipient=dat needs=clause,actor,person,force,place
угрожать / грозить   recipient=dat needs=clause,actor,person
запугивать / запугать / шантажировать / припугнуть   recipient=obj needs=actor,person
выступить с угрозами / высказать угрозы / сыпать угрозами / высказать угрозу   recipient="в адрес,dat"
предъявить ультиматум / выдвинуть ультиматум / поставить ультиматум / объявить ультиматум   recipient=dat cameo=139 mode=relations
бряцать оружием   recipient=none
поклясться отомстить / пообещать отомстить / пообещать ответить / пообещать возмездие / пообещать ответный удар / поклясться ответить   recipient=dat,за cameo=138 mode=violence
пригрозить ударом / пригрозить ударами / пригрозить войной / пригрозить уничтожить / пригрозить атаковать / угрожать применением силы   recipient=dat,по cameo=138 mode=violence
угрожать ударом / угрожать войной / пригрозить применением силы / пригрозить нанести удар / пригрозить нанести удары   recipient=dat,по cameo=138 mode=violence
угрожать применением ядерного оружия / пригрозить применением ядерного оружия / угрожать ядерным оружием   recipient=dat cameo=1385 mode=violence
пригрозить вторжением / пригрозить захватить / пригрозить аннексировать   recipient=dat,gen cameo=1382 mode=territory
пригрозить санкциями / пригрозить ввести санкции / угрожать санкциями / пригрозить пошлинами / пригрозить ввести пошлины   recipient=dat,против cameo=1312 mode=restrict
пригрозить новыми санкциями / пригрозить тарифами / угрожать пошлинами / пригрозить новыми пошлинами / грозить санкциями   recipient=dat cameo=1312 mode=restrict
пригрозить прекратить / пригрозить приостановить / пригрозить выйти / пригрозить разорвать / пригрозить остановить / пригрозить сократить   recipient=dat,из cameo=1313 mode=relations
пригрозить арестом / пригрозить арестовать / пригрозить судом / угрожать арестом / пригрозить тюрьмой   recipient=dat,obj cameo=137 mode=arrest
пригрозить забастовкой / пригрозить протестами / пригрозить акциями протеста / угрожать забастовкой   recipient=dat cameo=133
пригрозить выслать / пригрозить высылкой / пригрозить депортацией   recipient=dat,obj cameo=136 mode=expel

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=noun actor="gen,со стороны" recipient="dat,в адрес" support="высказать,выдвинуть,предъявить,озвучить,поставить"]
угроза   needs=actor,force,clause
ультиматум   cameo=139 mode=relations
шантаж / ядерный шантаж / запугивание   needs=actor
угроза применения силы / ядерный угроза / угроза войны / угроза удара   cameo=138 mode=violence
угроза санкций / угроза введения пошлин / угроза пошлин   cameo=1312 mode=restrict

# PROTEST

[event kind=PROTEST cameo=141 mode=demo pos=verb figure-subj=participants]
протестовать / запротестовать   recipient=против needs=actor,person,place,clause
митинговать / выйти на улицы / выйти на митинг / выйти на протест / выйти на площадь / выходить на улицы / выйти на акцию протеста   recipient=против
выйти на протесты / выйти на акцию / выходить на протесты / выйти на демонстрацию / выйти на марш / выйти на улица   recipient=против
провести митинг / провести акцию протеста / провести пикет / провести марш / провести демонстрацию / устроить митинг / устроить акцию протеста   recipient=против
провести шествие / устроить пикет / устроить демонстрацию / устроить протест / провести протест / пикетировать   recipient=против,obj
скандировать / скандировать лозунги / собраться на митинг / собраться на акцию / собраться на протест / держать плакаты   recipient=против
сжечь флаг / сжечь чучело / жечь шины / поджечь шины   recipient=gen cameo=145 mode=riot
восстать / взбунтоваться / бунтовать / поднять восстание / поднять мятеж / поднять бунт   recipient=против cameo=145 mode=riot
устроить беспорядки / устроить погром / устроить погромы / штурмовать парламент / ворваться в парламент / забросать полицию   recipient=в cameo=145 mode=riot
бастовать / забастовать / объявить забастовку / начать забастовку / провести забастовку / устроить забастовку / выйти на забастовку   recipient=против cameo=143 mode=strike
прекратить работу / остановить работу / объявить бессрочную забастовку / проводить забастовку / присоединиться к забастовке   recipient=против cameo=143 mode=strike needs=person
объявить голодовку / начать голодовку / устроить голодовку / держать голодовку   recipient=против cameo=142 mode=hunger
перекрыть дорогу / перекрыть трассу / перекрыть движение / блокировать дорогу / заблокировать дорогу / блокировать границу / перекрывать дороги   recipient=none cameo=144 mode=obstruct
перекрыть дороги / блокировать дороги / заблокировать дороги / заблокировать трассу / возвести баррикады / построить баррикады / перекрыть улицу   recipient=none cameo=144 mode=obstruct
заблокировать границу / заблокировать пункт пропуска / блокировать пункт пропуска / захватить площадь   recipient=none cameo=144 mode=obstruct
бойкотировать / объявить бойкот   recipient=obj,dat cameo=143 mode=boycott needs=actor,goods,clause
снести памятник / облить краской / разрисовать   recipient=dat,obj cameo=145 mode=vandalize needs=place,actor,person

[event kind=PROTEST cameo=141 mode=demo pos=noun actor=gen recipient=против support="провести,проводить,устроить,организовать,начать,продолжить,состояться,пройти,проходить,возглавить" figure=participants]
протест / демонстрация   needs=place,actor,person
митинг / акция протеста / пикет / шествие / манифестация / марш протеста / протестный акция / антиправительственный протест / массовый протест
антивоенный акция / уличный протест / антиправительственный демонстрация / марш несогласных / марш солидарности / одиночный пикет / марш оппозиции
протестный митинг / митинг оппозиции / многотысячный митинг / сидячий забастовка / акция солидарности / акция протест / протестный движение / флешмоб
забастовка / стачка / всеобщий забастовка / бессрочный забастовка / предупредительный забастовка / общенациональный забастовка   cameo=143 mode=strike
голодовка   cameo=142 mode=hunger
беспорядок / массовый беспорядок / погром / бунт / восстание / мятеж / волнение / тюремный бунт / уличный беспорядки   cameo=145 mode=riot
бойкот   cameo=143 mode=boycott recipient=gen
блокада дорог / перекрытие дорог / перекрытие движения / баррикада / живой цепь   cameo=144 mode=obstruct
гражданский неповиновение   cameo=140
вандализм / акт вандализма   mode=vandalize cameo=145

# SANCTION

[event kind=SANCTION cameo=160 context=diplomatic pos=verb]
выслать / высылать / объявить персоной нон грата / объявить персонами нон грата / выдворить дипломата / выдворить дипломатов   recipient=obj,gen mode=expel cameo=166 needs=person,actor figure=involved
выслать дипломатов / выслать посла / выслать дипломата / высылать дипломатов / объявить персона нон грата   recipient=gen mode=expel cameo=166
исключить из / выгнать / приостановить членство / лишить членства   recipient=obj,gen mode=expel cameo=166 needs=actor
разорвать дипломатические отношения / разорвать отношения / разорвать дипотношения / порвать отношения / прекратить отношения   recipient=с,со mode=withdraw cameo=161
понизить уровень отношений / понизить уровень дипотношений / заморозить отношения / приостановить отношения / прервать отношения   recipient=с,со mode=withdraw cameo=161
разорвать связи / свернуть отношения / понизить статус отношений / разрывать отношения / разорвать дипломатический отношение   recipient=с,со mode=withdraw cameo=161
отозвать посла / отозвать своего посла / отозвать дипломатов / закрыть посольство / закрыть консульство / отзывать посла / закрыть генконсульство   recipient=из,в,с mode=withdraw cameo=161
выйти из договора / выйти из соглашения / выходить из договора / денонсировать / расторгнуть / разорвать соглашение / разорвать договор   recipient=с,gen mode=withdraw cameo=160
приостановить участие / приостановить действие договора / выйти из / выйти из состава   recipient=gen,с mode=withdraw cameo=160 needs=actor,clause
прервать переговоры / приостановить переговоры / сорвать переговоры / покинуть переговоры / выйти из переговоров   recipient=с,со,в mode=withdraw cameo=164
отменить встречу / отменить саммит / отменить поездку / прекратить переговоры / бойкотировать саммит / отложить визит / отменить переговоры   recipient=с,со,в mode=withdraw cameo=164
приостановить стратегическое партнёрство / приостановить партнёрство / приостановить стратегическое партнерство / приостановить членство   recipient=с,gen,в mode=discontinue cameo=160
приостановить помощь / прекратить помощь / заморозить помощь / сократить помощь / остановить помощь / прекратить финансирование   recipient=dat mode=discontinue cameo=162
приостановить поставки / прекратить поставки / остановить поставки / заморозить финансирование / урезать помощь / приостановить военную помощь   recipient=dat,в,gen mode=discontinue cameo=162
прекратить поставки газа / отключить / прекратить транзит / приостановить сотрудничество / прекратить сотрудничество   recipient=с,dat,в mode=discontinue cameo=162 needs=actor
приговорить / приговаривать / осудить на / признать виновным / признать виновной / заочно приговорить / заочно осудить / признать виновными   recipient=obj mode=convict cameo=173 context=legal figure=detained
вынести приговор / вынести обвинительный приговор / назначить наказание / отправить в колонию   recipient=dat,obj mode=convict cameo=173 context=legal
оштрафовать / лишить гражданства / лишить свободы   recipient=obj mode=convict cameo=172 needs=person,actor

[event kind=SANCTION cameo=161 mode=withdraw context=diplomatic pos=noun actor=gen,ins,между recipient=с,из,gen support="объявить,объявлять,анонсировать"]
разрыв отношений / разрыв дипломатических отношений / разрыв дипотношений / отзыв посла / закрытие посольства / закрытие консульства
выход из договора / денонсация / выход из соглашения / приостановка участия / отмена визита   cameo=160
высылка / высылка дипломатов / выдворение дипломатов   mode=expel cameo=166 actor=ins recipient=gen figure=involved
приостановка / приостановление / заморозка / прекращение / разрыв   about="партнёрство,партнерство,сотрудничество,диалог,отношение,отношения" mode=discontinue cameo=164
прекращение помощи / приостановка помощи / прекращение поставок / заморозка помощи / приостановка поставок / сокращение помощи   mode=discontinue cameo=162 actor=ins recipient=dat,в
приговор / обвинительный приговор / пожизненный заключение / смертный приговор / осуждение на   mode=convict cameo=173 context=legal actor=gen recipient=dat needs=person,actor

# MOBILIZE

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=в,на,к,под figure=deployed]
мобилизовать / мобилизовывать   needs=force,person,actor
развернуть / разворачивать / перебросить / перебрасывать / стянуть / стягивать / дислоцировать / сосредоточить / сосредотачивать   needs=force,weapon,vehicle
перегруппировать / передислоцировать / разместить / размещать / нарастить / наращивать / подтянуть / ввести / вводить / усилить   needs=force,weapon
направить / направлять / отправить / отправлять / послать / посылать / выслать / выдвинуть / двинуть   needs=force
развернуть войска / ввести войска / вводить войска / стянуть войска / перебросить войска / отправить войска / направить войска / перебросить силы
стягивать войска / сосредоточить войска / нарастить группировку / отправить военных / отправить солдат / усилить группировку / стянуть силы
объявить мобилизацию / начать мобилизацию / проводить мобилизацию / призвать резервистов / провести мобилизацию / объявить частичную мобилизацию
объявить всеобщую мобилизацию / призвать на службу / призвать на военную службу / объявить призыв   recipient=none
привести в боевую готовность / привести в повышенную готовность / привести в полную боевую готовность / объявить боевую готовность   recipient=none cameo=152
перевести в боевую готовность / поднять по тревоге / привести в состояние боевой готовности / усилить бдительность   recipient=none cameo=152
поднять истребители / поднять авиацию / поднять самолёты / поднять самолеты / поднять в воздух / поднять истребитель   recipient=none needs=vehicle
провести учения / проводить учения / начать учения / провести военные учения / начать военные учения / провести манёвры / провести маневры   recipient=с,в cameo=150
проводить военные учения / отработать действия / провести стрельбы / провести парад / провести военный парад / провести учение / проводить учение   recipient=в,с cameo=150
патрулировать   recipient=obj,в cameo=150 needs=vehicle,force,actor
вторгнуться в воздушное пространство / нарушить воздушное пространство / войти в воздушное пространство / нарушить границу   recipient=gen cameo=150
нарушать воздушное пространство / пересечь границу / залететь в воздушное пространство / нарушить госграницу   recipient=gen cameo=150 needs=weapon,vehicle,force,actor
усилить охрану / усилить патрулирование / усилить меры безопасности / стянуть полицию / ввести росгвардию   recipient=none cameo=153 mode=police
строить укрепления / возводить укрепления / строить оборонительные сооружения / рыть окопы / построить укрепления / заминировать границу   recipient=none cameo=150

[event kind=MOBILIZE cameo=150 mode=weapons context=military pos=verb recipient=none figure=launched]
испытать / испытывать / опробовать / провести испытание / провести испытания / провести пуск / провести испытательный пуск / произвести пуск   needs=weapon
провести ядерное испытание / провести ядерные испытания / осуществить испытательный пуск / провести учебный пуск / провести запуск
поставить на боевое дежурство / принять на вооружение / продемонстрировать / произвести / производить / разработать   needs=weapon figure=

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=noun actor=gen,ins recipient=в,на,к support="начать,объявить,провести,проводить,завершить,продолжить,объявлять,анонсировать" figure=deployed]
мобилизация / призыв резервистов / всеобщий мобилизация / частичный мобилизация / ввод войск / развёртывание войск / развертывание войск
переброска войск / стягивание войск / наращивание войск / скопление войск / сосредоточение войск / наращивание сил / концентрация войск
развёртывание / развертывание / переброска / размещение / ввод / отправка   needs=force,weapon,vehicle
боевой готовность / повышенный боевой готовность / полный боевой готовность   cameo=152 figure=
военный учения / военный учение / манёвр / маневр / военный парад / стратегический учения / командно-штабной учения / морской учения   cameo=150 actor=gen,ins recipient=в figure=participants
учения / учение   cameo=150 needs=force,weapon,place,actor figure=participants
испытание ракеты / ядерный испытание / испытательный пуск / пуск ракеты / запуск ракеты / испытание оружия / пуск баллистической ракеты   cameo=150 mode=weapons recipient=none figure=launched
запуск баллистической ракеты / испытание баллистической ракеты / запуск спутника   cameo=150 mode=weapons recipient=none figure=launched
испытание   cameo=150 mode=weapons recipient=none needs=weapon figure=launched
нарушение воздушного пространства / вторжение в воздушное пространство / морской патрулирование / воздушный патрулирование   cameo=150 recipient=gen,ins figure=involved
усиление группировки / усиление войск / наращивание группировки

# COERCE

[event kind=COERCE cameo=173 mode=arrest context=legal pos=verb figure=detained]
арестовать / арестовывать / задержать / задерживать / заключить под стражу / взять под стражу / посадить / бросить в тюрьму   recipient=obj needs=person,actor,force
заточить / интернировать / поместить под домашний арест / отправить под арест / отправить в СИЗО / заключить в тюрьму / упрятать / поместить под стражу   recipient=obj
схватить / поймать / скрутить / удерживать / удержать   recipient=obj needs=person,force
взять в плен / брать в плен / захватить в плен / пленить / взять плен   recipient=obj figure=captured
выдать ордер на арест / выдать ордер / объявить в розыск / объявить в международный розыск / объявить в федеральный розыск   recipient=gen,obj figure=
заочно арестовать / санкционировать арест / избрать меру пресечения   recipient=obj,dat figure=

[event kind=COERCE cameo=174 mode=deport context=legal pos=verb figure=displaced]
депортировать / выдворить / выдворять / изгнать / принудительно вывезти / насильно вывезти / выселить / насильственно переместить   recipient=obj,из needs=person,actor
объявить эвакуацию / объявить принудительную эвакуацию / объявить обязательную эвакуацию / приказать эвакуироваться   recipient=gen,из

[event kind=COERCE cameo=192 mode=seize context=military pos=verb figure=captured]
занять город / занять село / занять посёлок / занять поселок / занять позиции / занять населённый пункт / занять здание / занять деревню   recipient=gen
оккупировать / захватить / захватывать / овладеть   recipient=obj,ins needs=place,actor,vehicle
освободить   recipient=obj needs=place
взять под контроль / установить контроль / брать под контроль / взять под свой контроль / перейти под контроль / получить контроль   recipient=obj,над
отвоевать / аннексировать / зачистить / деоккупировать / отбить город / вернуть под контроль / закрепиться / водрузить флаг   recipient=obj,в,на needs=place,force,actor
захватить власть / совершить переворот / свергнуть / совершить военный переворот   recipient=obj,в

[event kind=COERCE cameo=171 mode=seize pos=verb figure=captured]
конфисковать / изъять / изымать / реквизировать / арестовать имущество / национализировать / экспроприировать / отобрать   recipient=obj,у needs=goods,vehicle,weapon,money
задержать судно / задержать танкер / захватить судно / захватить танкер / арестовать судно / арестовать танкер   recipient=gen figure=
обыскать / провести обыск / провести обыски / проводить обыски / провести рейд   recipient=в,у,obj figure=

[event kind=COERCE cameo=163 mode=restrict context=economic pos=verb]
ввести санкции / вводить санкции / наложить санкции / применить санкции / ужесточить санкции / расширить санкции / ввести новые санкции   recipient="против,в отношении,на"
продлить санкции / ввести персональные санкции / внести в санкционный список / включить в санкционный список / внести в список санкций   recipient=против,obj,на
ввести эмбарго / ввести торговое эмбарго / ввести блокаду / объявить эмбарго   recipient=на,против,gen
ввести пошлины / ввести тарифы / поднять пошлины / повысить пошлины / ввести пошлину / обложить пошлинами / ввести заградительные пошлины   recipient=на,против,для cameo=163
заморозить активы / заморозить счета / заблокировать активы / блокировать активы / арестовать активы   recipient=gen
запретить импорт / запретить экспорт / запретить ввоз / запретить вывоз / запретить поставки / ограничить экспорт / ограничить импорт   recipient=из,в
запретить въезд / закрыть въезд / закрыть воздушное пространство / закрыть границу / ввести визовые ограничения / ввести запрет на въезд   recipient=dat,для,с
подсанкционировать / внести в чёрный список / внести в черный список / включить в чёрный список / включить в черный список   recipient=obj
блокировать / заблокировать   recipient=obj needs=place,vehicle,money,actor

[event kind=COERCE cameo=172 mode=restrict pos=verb]
запретить / запрещать   recipient=obj,dat needs=actor,clause,person
запретить деятельность / признать нежелательной организацией / признать нежелательной / признать экстремистской / признать экстремистской организацией   recipient=gen,obj
признать иноагентом / признать иностранным агентом / внести в реестр иноагентов / внести в перечень террористов / признать террористической организацией   recipient=obj
внести в список террористов и экстремистов / лишить лицензии / отозвать лицензию / распустить партию   recipient=obj,у,gen
окружить / окружать / взять в кольцо / блокировать город / осадить / осаждать / взять в осаду   recipient=obj cameo=191 needs=place,force
ввести комендантский час / объявить комендантский час / продлить комендантский час   recipient=в mode=curfew cameo=1723
ввести военное положение / объявить военное положение / ввести чрезвычайное положение / объявить чрезвычайное положение / продлить военное положение   recipient=в mode=martial-law cameo=1724
заблокировать сайт / запретить вещание / заблокировать доступ / отключить интернет / ввести цензуру / лишить аккредитации / закрыть телеканал   recipient=gen,к,в mode=censor cameo=172
взломать / взламывать / совершить кибератаку / провести кибератаку / атаковать хакерами   recipient=obj,на mode=cyber cameo=176
распространять дезинформацию / вести пропаганду / распространять фейки   recipient=о,против mode=misinformation cameo=172

[event kind=COERCE cameo=173 mode=arrest context=legal pos=noun actor=ins recipient=gen figure=detained support="произвести,провести,избежать,санкционировать,объявить,объявлять,анонсировать"]
арест / задержание   needs=person,actor,force
взятие в плен / массовый задержание / массовый арест / заключение под стражу / домашний арест / ордер на арест / пленение

[event kind=COERCE cameo=163 mode=restrict context=economic pos=noun actor="gen,ins,со стороны" recipient="против,в отношении,на,для,с" support="ввести,вводить,наложить,применить,расширить,ужесточить,продлить,объявить,одобрить,утвердить,согласовать,готовить,объявлять,анонсировать"]
санкция / пакет санкций / экономический санкция / эмбарго / санкционный пакет / вторичный санкция / персональный санкция / секторальный санкция
ограничительный мера / пакет санкция / ограничительные меры / торговый блокада / морской блокада
блокада   cameo=191 recipient=gen actor=ins needs=place,actor
пошлина / тариф / импортный пошлина / заградительный пошлина / таможенный пошлина   needs=actor,goods
заморозка активов / замораживание активов / запрет на въезд / запрет на экспорт / запрет на импорт / запрет на ввоз / блокировка активов   recipient=gen,для,из
запрет   cameo=172 needs=actor,goods,clause recipient=на,для
комендантский час   mode=curfew cameo=1723 recipient=в
военный положение / чрезвычайный положение / режим чрезвычайного положения   mode=martial-law cameo=1724 recipient=в

[event kind=COERCE cameo=192 mode=seize context=military pos=noun actor=ins,gen recipient=gen figure=captured support="объявить,объявлять,анонсировать"]
захват / взятие   needs=place,force,vehicle
оккупация / аннексия   needs=place,actor
захват власти / военный переворот / государственный переворот / попытка переворота / госпереворот   recipient=в figure=
конфискация / изъятие / национализация / экспроприация   cameo=171 needs=goods,money,vehicle,weapon
обыск   cameo=171 recipient=в,у actor=gen needs=place,person,actor figure=
депортация / принудительный эвакуация / выдворение / насильственный перемещение / выселение   mode=deport cameo=174 recipient=gen figure=displaced
кибератака / хакерский атака / DDoS-атака   mode=cyber cameo=176 actor=gen recipient=на figure=
дезинформация / пропагандистский кампания   mode=misinformation cameo=172 recipient=против figure= needs=actor

# ---------------------------------------------------------------- Что говорится о том, что будет сделано

# Готовность — AGREE; готовность ко злу правила делают угрозой.
[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=verb recipient=dat,с,для needs=clause]
готов / готовый / быть готов / быть готовым / выразить готовность / изъявить готовность / заявить о готовности / подтвердить готовность

# Что другой должен сделать, того кто-то требует.
[event kind=REQUEST cameo=100 context=diplomatic speech=yes pos=verb actor=speaker recipient=subj]
должный / должен / обязан / обязанный / вынужден

[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb actor=speaker recipient=subj]
нести ответственность / быть виноват / быть ответственным / быть виновен / стоять за / быть причастен

# ---------------------------------------------------------------- Глаголы, которые суть событие лишь с некоторыми дополнениями

[event kind=RETREAT cameo=085 mode=withdraw context=economic pos=verb recipient=с,против,в]
снять / снимать / отменить / отменять / ослабить / ослаблять / смягчить / смягчать / приостановить / приостанавливать / прекратить   about="санкция,эмбарго,пошлина,бойкот,тариф"

[event kind=RETREAT cameo=0872 mode=withdraw context=military pos=verb recipient=с,gen]
снять / снимать / прекратить / прекращать / ослабить / прорвать / завершить   about="блокада,осада,окружение"

[event kind=CONCEDE cameo=081 context=executive pos=verb recipient=на,для,в,с,против]
снять / снимать / отменить / отменять / ослабить / ослаблять / смягчить / смягчать / отозвать / аннулировать / упразднить   about="запрет,ограничение,час,цензура,мораторий,карантин,локдаун,лимит,закон,указ,решение,положение,вето,режим"

[event kind=CONCEDE cameo=083 context=diplomatic pos=verb recipient=gen]
принять / принимать / выполнить / выполнять / удовлетворить / удовлетворять / согласиться на / уступить   about="требование,условие,претензия"

[event kind=CONCEDE cameo=080 context=labor pos=verb recipient=none]
прекратить / прекращать / приостановить / завершить / закончить / остановить / свернуть / снять   about="забастовка,голодовка,протест,демонстрация,бойкот,пикет,акция,митинг,бунт,стачка"

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=gen,от]
отклонить / отклонять / отвергнуть / отвергать / проигнорировать / игнорировать / отбросить / отвести   about="просьба,требование,предложение,план,призыв,запрос,ходатайство,ультиматум,петиция,инициатива,заявка,жалоба,иск,условие,резолюция,приглашение,апелляция,претензия"
отказать в / отказывать в / запретить / не дать / не давать / лишить   about="разрешение,въезд,доступ,виза,экстрадиция,выдача,залог,убежище,признание,проход,согласие" recipient=dat
отменить / отменять / отложить / перенести / отказаться от / сорвать   about="визит,поездка,встреча,саммит,приглашение,переговоры" recipient=с,в,к mode=meet cameo=125
нарушить / нарушать / игнорировать / проигнорировать / обойти   about="запрет,приказ,резолюция,эмбарго,час,предписание" recipient=gen cameo=128

[event kind=SANCTION cameo=164 context=diplomatic pos=verb recipient=с,в,между mode=discontinue]
приостановить / приостанавливать / прервать / прерывать / прекратить / прекращать / заморозить / свернуть / остановить / покинуть / завершить   about="переговоры,диалог,посредничество,сотрудничество,контакт,консультация,взаимодействие"

[event kind=SANCTION cameo=162 context=diplomatic pos=verb recipient=dat,для,в,из mode=discontinue]
приостановить / приостанавливать / сократить / сокращать / прекратить / прекращать / заморозить / остановить / урезать / заблокировать / отменить / перекрыть   about="помощь,финансирование,поставка,снабжение,субсидия,кредит,поддержка,выплата,грант,транш"
приостановить / прекратить / прекращать / запретить / прервать / остановить   about="сообщение,рейс,авиасообщение,торговля,импорт,экспорт,ввоз,вывоз,полёт,полет" recipient=с,из,в cameo=163

[event kind=SANCTION cameo=161 context=diplomatic pos=verb recipient=из,в,с mode=withdraw]
отозвать / отзывать / вывезти / вывести   about="посол,посланник,дипломат,консул,атташе,представитель"
разорвать / разрывать / порвать / прекратить / приостановить / заморозить / понизить / свернуть   about="отношение,связь" recipient=с
закрыть / закрывать                       about="посольство,консульство,генконсульство" recipient=gen,в

[event kind=SANCTION cameo=166 context=diplomatic pos=verb recipient=obj,gen mode=expel figure=involved]
выслать / высылать / выдворить / выгнать / изгнать   about="посол,дипломат,инспектор,наблюдатель,консул,атташе,журналист,корреспондент,представитель,сотрудник"

[event kind=COERCE cameo=172 mode=restrict context=executive pos=verb recipient=в,на,против,для]
ввести / вводить / объявить / объявлять / наложить / продлить / установить / ужесточить   about="час,запрет,ограничение,карантин,локдаун,цензура,мораторий,режим"
ввести / вводить / объявить / продлить    about="положение,осада" cameo=1724 mode=martial-law
объявить / установить / ввести / усилить   about="блокада" cameo=191
ввести / вводить / наложить / объявить / расширить / продлить / ужесточить / утвердить / одобрить / принять / анонсировать   about="санкция,эмбарго,пошлина,тариф,рестрикция" cameo=163 context=economic

[event kind=COERCE cameo=172 mode=censor context=media pos=verb recipient=gen,obj]
закрыть / закрывать / запретить / заблокировать / блокировать / приостановить / отключить / обыскать   about="газета,издание,сайт,телеканал,канал,радиостанция,журнал,вещание,радио,редакция,книга,фильм,ресурс"

[event kind=COERCE cameo=172 mode=restrict context=rights_freedoms pos=verb recipient=gen,obj]
запретить / запрещать / распустить / приостановить / криминализировать / закрыть / ликвидировать   about="партия,движение,организация,группа,нко,профсоюз,парламент,собрание,ассоциация,секта,церковь,мечеть,митинг,протест,демонстрация,шествие,акция,обрезание,брак,курение,алкоголь,аборт,паранджа,хиджаб"
закрыть / закрывать / перекрыть           about="граница,переход,пропуск,пункт,КПП,пространство" recipient=с,для,из

[event kind=AID cameo=075 context=asylum pos=verb recipient=для,dat]
открыть / открывать                       about="граница,дверь" needs=person
принять / принимать / приютить / разместить / впустить   about="беженец,мигрант,переселенец,эвакуированный" recipient=obj

[event kind=AID cameo=071 context=economic pos=verb recipient=для,на,dat]
собрать / собирать                        about="деньги,средство,пожертвование,фонд"

[event kind=AID cameo=074 context=peacekeeping pos=verb recipient=в,dat figure=deployed]
направить / направлять / отправить / послать / предоставить / выделить / разместить   about="миротворец,наблюдатель,советник,инструктор"

[event kind=AGREE cameo=030 context=diplomatic pos=verb recipient=gen,с speech=yes]
принять / одобрить / поддержать / утвердить   about="формула,предложение,план,компромисс,перемирие,дорожная карта"
согласиться на / соглашаться на / согласиться с / договориться о / условиться о   recipient=с,ins mutual=yes

[event kind=SUPPORT cameo=057 context=diplomatic pos=verb recipient=с,между mutual=yes]
подписать / подписывать / ратифицировать / заключить / заключать / парафировать   about="соглашение,договор,пакт,конвенция,протокол,меморандум,декларация,контракт"

[event kind=SUPPORT cameo=051 context=diplomatic pos=verb recipient=dat]
вручить / присвоить / присудить / наградить   about="медаль,орден,премия,награда,звание"

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=dat,в,по]
выразить / выражать / высказать / заявить   about="осуждение,протест,возмущение,неодобрение,недовольство,озабоченность,обеспокоенность,негодование"
назвать / называть                        about="лжец,убийца,террорист,преступник,диктатор,предатель,трус,враг,агрессор,фашист,расист,идиот" recipient=obj

[event kind=ACCUSE cameo=090 mode=investigate context=legal pos=verb recipient=в,против,gen]
начать / начинать / открыть / провести / проводить / возбудить / инициировать / вести / возглавить / завершить   about="расследование,проверка,следствие,аудит,дознание"

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=dat]
дать / установить / поставить / выдвинуть / предъявить / назначить   about="срок,ультиматум"

[event kind=PROTEST cameo=143 mode=boycott pos=verb recipient=none]
бойкотировать                             about="голосование,выборы,референдум,парламент,сессия,урок,заседание,перепись"

[event kind=PROTEST cameo=144 mode=obstruct pos=verb recipient=против]
заблокировать / блокировать / перекрыть / перекрывать / перегородить   about="дорога,трасса,шоссе,мост,улица,вход,магистраль,площадь,движение,проспект,туннель,тоннель,порт,пути,въезд"

[event kind=PROTEST cameo=141 mode=demo pos=verb figure-subj=participants recipient=none needs=person]
собраться у здания / собраться у парламента / собраться у посольства / собраться у консульства / собраться у стен / собраться у суда / собраться у администрации
собраться у резиденции / собраться у дворца / собраться возле здания / собраться возле парламента / собраться возле посольства / собраться перед зданием / собраться перед парламентом
собраться перед посольством / собраться напротив здания / собраться напротив посольства / собраться около здания / собраться около парламента / собираться у здания / собираться у парламента

[event kind=PROTEST cameo=145 mode=vandalize pos=verb recipient=gen]
сжечь / сжигать / поджечь / порвать / топтать   about="флаг,чучело,портрет,покрышка"

[event kind=ASSAULT cameo=184 pos=verb recipient=obj]
использовать                              about="щит"

[event kind=COERCE cameo=176 mode=cyber context=cyber pos=verb recipient=против,на]
совершить / провести / начать / вести     about="кибератака,кибервойна"

[event kind=CONSULT cameo=045 context=diplomatic pos=verb recipient=между,в]
начать / предпринять / возглавить / возобновить / предложить   about="посредничество"

# ---------------------------------------------------------------- Другие глаголы, по родам

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=obj,на,acc needs=actor,person,force]
пожаловаться на / жаловаться на / обличить / обличать / разоблачить / разоблачать / очернить / опорочить / оклеветать / дискредитировать
высмеять / высмеивать / отчитать / бранить / хулить / поносить / возлагать вину / возложить вину / подвергнуть критике / подвергать критике
обрушиться на / обрушиться с критикой на / напуститься на / одёрнуть / пристыдить / возразить / возражать

[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient=dat,obj,acc needs=clause]
убеждать / уговаривать / повелеть / велеть / предписать / советовать / посоветовать

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=dat,obj needs=clause,actor]
не подчиниться / саботировать / не согласиться / не согласиться с / не признать / отречься от / открещиваться

[event kind=AGREE cameo=030 context=diplomatic speech=yes pos=verb recipient=dat,obj needs=clause]
гарантировать / заверить / заверять / вызваться / посулить / сулить

[event kind=CONSULT cameo=040 context=diplomatic pos=verb mutual=yes recipient=с needs=actor]
совещаться / посовещаться / собраться / собираться / сойтись / провести консультации / провести беседу / обменяться мнениями

[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=verb recipient=obj,dat needs=actor,clause,person]
почтить / отстаивать / отстоять / вступиться за / заступиться за / встать на сторону / превозносить / чествовать / воздать должное

[event kind=COOPERATE cameo=064 context=intelligence pos=verb recipient=с,dat mutual=yes]
поделиться / делиться / обменяться / обмениваться   about="информация,данные,разведданные,технология,опыт,доказательство,сведение"
координировать / согласовывать            recipient=с needs=actor cameo=060

[event kind=AID cameo=070 pos=verb recipient=obj,dat figure=involved needs=actor,person,force,money]
обеспечить / обеспечивать / кредитовать / субсидировать / выручить / выручать / лечить / прокормить / спонсировать

[event kind=RETREAT cameo=0842 context=legal pos=verb recipient=dat figure=involved needs=goods,person,vehicle,weapon,force]
вернуть / возвращать / возвратить / сдать

[event kind=CONCEDE cameo=080 context=economic pos=verb recipient=dat]
компенсировать / возместить / возмещать   needs=person,actor,money
выплатить / выплачивать / заплатить       about="компенсация,репарация,возмещение"

[event kind=CONCEDE cameo=081 context=executive pos=verb recipient=dat needs=clause,person,actor]
разрешить / разрешать / позволить / позволять / реабилитировать / восстановить в должности / оправдать

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=в,на,против needs=force,place]
укрепить / укреплять / подтянуть / подготовить / поднять по тревоге

[event kind=COERCE cameo=170 mode=restrict pos=verb recipient=obj,acc,dat needs=person,actor,force]
ограничить / ограничивать / принудить / принуждать / вынудить / вынуждать / заставить / заставлять / преследовать / помешать / воспрепятствовать
не пустить / не пускать / не допустить

[event kind=COERCE cameo=192 mode=seize context=military pos=verb recipient=obj needs=place]
занять / занимать

[event kind=PROTEST cameo=140 mode=demo pos=verb recipient=против needs=person,actor,force,clause]
демонстрировать / маршировать / голодать / взбунтоваться / восставать / освистать

[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=против]
устроить / провести / проводить / организовать / начать / продолжить / объявить / объявлять / возглавить   about="митинг,демонстрация,протест,шествие,забастовка,голодовка,пикет,акция,марш,стачка"

[event kind=ASSAULT cameo=190 pos=verb recipient=dat,по,на]
нанести / наносить                        about="удар,ущерб,поражение"

[event kind=SANCTION cameo=160 mode=withdraw context=diplomatic pos=verb recipient=gen]
отозвать / отзывать / аннулировать   about="согласие,аккредитация,экзекватура,разрешение,виза"

[event kind=SANCTION cameo=160 mode=withdraw context=diplomatic pos=verb recipient=с,между]
приостановить / расторгнуть / разорвать / денонсировать / аннулировать / отменить / заморозить / прекратить / выйти из / отказаться от   about="соглашение,договор,пакт,меморандум,конвенция,союз,контракт,партнёрство,партнерство,сотрудничество"

[event kind=AID cameo=070 pos=verb actor=от,из recipient=subj figure=supplied]
получить / получать                       about="оружие,вооружение,снаряд,ракета,боеприпас,танк,дрон,помощь,кредит,винтовка,зерно,медикамент,лекарство,вакцина,топливо,пожертвование,грант,транш,продовольствие"

[event kind=ASSAULT cameo=190 context=military pos=verb recipient=с mutual=yes]
обменяться / обмениваться                 about="удар,огонь,выстрел,залп,обстрел"

[event kind=THREATEN cameo=138 context=diplomatic speech=yes pos=verb recipient=dat,на]
пообещать / обещать / анонсировать / пригрозить   about="ответ,месть,возмездие,расплата,наказание,последствие,контрмера"

[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=против figure-subj=participants]
участвовать в / принять участие в / присоединиться к / выйти на   about="марш,митинг,протест,демонстрация,шествие,забастовка,пикет,акция"

[event kind=REJECT cameo=129 context=diplomatic pos=verb recipient=против,gen]
заблокировать / блокировать / ветировать / сорвать / торпедировать   about="резолюция,законопроект,предложение,голосование,вступление,решение,заявление,план,назначение,членство"

[event kind=REJECT cameo=120 context=diplomatic pos=verb recipient=с mutual=yes]
не достичь / не достигнуть / не прийти к / не заключить   about="соглашение,договорённость,договоренность,консенсус,компромисс,согласие"

[event kind=RETREAT cameo=0841 mode=release context=legal pos=verb recipient=gen]
санкционировать / распорядиться о / добиться / объявить о   about="освобождение,залог"

[event kind=CONSULT cameo=046 context=diplomatic mutual=yes pos=verb recipient=с,между]
возобновить / возобновлять / начать / открыть / вести / продолжить / провести   about="переговоры,диалог,консультация,обсуждение" needs=actor

[event kind=SUPPORT cameo=050 context=diplomatic mutual=yes pos=verb recipient=с]
восстановить / нормализовать / укрепить / установить / возобновить / улучшить / повысить   about="отношение,связь" needs=actor

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=dat]
пригрозить / угрожать / грозить           about="действие,мера,санкция,удар,война,сила,ответ,последствие,пошлина,бойкот,вето,забастовка"

[event kind=AGREE cameo=035 context=diplomatic speech=yes pos=verb recipient=dat]
предложить / предлагать                   about="уступка,компромисс,перемирие,амнистия,переговоры,диалог"

# Отнятое возвращают.
[event kind=RETREAT cameo=0842 mode=release context=legal pos=verb recipient=dat figure=involved]
вернуть / возвращать / возвратить / передать   about="скульптура,статуя,картина,портрет,рукопись,книга,экспонат,реликвия,сокровище,останки,череп,тело,земля,территория,остров,имущество,база,судно,самолёт,архив,монета,коллекция"

# Миротворцы.
[event kind=SANCTION cameo=1661 mode=expel context=military pos=verb recipient=из]
вывести / отозвать / выдворить / выводить   about="миротворец"

# Уступки.
[event kind=CONCEDE cameo=083 pos=verb recipient=dat]
предоставить / дать / выдать              about="разрешение,отсрочка,амнистия,уступка"
[event kind=RETREAT cameo=0871 mode=ceasefire context=military pos=verb recipient=в,с]
объявить / объявлять / провозгласить      about="перемирие,прекращение"

[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb recipient=с mutual=yes]
обменяться / обмениваться                 about="обвинение,упрёк,упрек,оскорбление,колкость"

[event kind=ACCUSE cameo=111 mode=disapprove context=diplomatic speech=yes pos=verb recipient=obj]
назвать / называть / считать / счесть / окрестить / расценить / расценивать / охарактеризовать / посчитать   about="террор,преступление,провокация,агрессия,злодеяние,бойня,нарушение,шантаж,вмешательство,фарс,позор,терроризм,варварство,пиратство,эскалация,предательство,саботаж,незаконный,неприемлемый,недопустимый,безответственный,недружественный,враждебный,возмутительный,абсурд,абсурдный,нелепый,жестокий,варварский,трусливый,подлый,преступный,бесчеловечный,аморальный,неоправданный,необоснованный,несправедливый,провокационный,агрессивный,бессмысленный,циничный,лицемерный,лицемерие,отвратительный,чудовищный,дискриминационный,расистский,произвольный,произвол,несоразмерный,непропорциональный,недемократический,антидемократический,неконституционный,антиконституционный,безумие,глупость,оскорбление,геноцид,вымогательство,насмешка,издевательство,непростительный,невыносимый,контрпродуктивный,дестабилизирующий,унижение,унизительный,скандальный,колониализм,империалистический,хамский,хамство,неуместный,зверство,зверский,террористический,подлость,беззаконие,неправомерный,нелегитимный,противоправный,пагубный,непродуманный,авантюра,русофобия,русофобский,неоколониализм,переворотом,вторжением,оккупацией,аннексией,преследованием,терактом,убийством,расправой,катастрофой,скандалом,давлением,запугиванием,цензурой,диктатурой,провалом"
признать / признавать   about="незаконный,неприемлемый,недопустимый,неконституционный,нелегитимный"
[event kind=REJECT cameo=016 context=diplomatic speech=yes pos=verb recipient=obj]
назвать / называть / считать / счесть / окрестить / расценить / расценивать / охарактеризовать / посчитать   about="безосновательный,беспочвенный,голословный,ложь,ложный,фейк,фейковый,вымысел,выдумка,пропаганда,дезинформация,клевета,клеветнический,вброс,неправда,чушь,бред,фальшивка,инсинуация,бездоказательный,надуманный,лживый"
[event kind=SUPPORT cameo=051 context=diplomatic speech=yes pos=verb recipient=obj]
назвать / называть / охарактеризовать   about="исторический,прорыв,смелый,мужественный,триумф,оправданный,достижение,героический"

[event kind=REJECT cameo=1246 mode=yield context=military pos=verb recipient=с]
приостановить / разорвать / прекратить / отменить / расторгнуть / прервать / выйти из   about="перемирие,режим прекращения огня,прекращение огня"

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=в,на,к,под figure=deployed]
приказать / распорядиться о / санкционировать / одобрить / анонсировать / объявить о   about="переброска,развёртывание,развертывание,отправка,размещение"   needs=force

# Отменённый налог или реформа: уступка требованию.
[event kind=CONCEDE cameo=0832 context=executive pos=verb recipient=none]
отменить / отменять / отозвать / приостановить / заморозить / отложить / отказаться от / упразднить   about="налог,сбор,пошлина,повышение,реформа,тариф,акциз,плата,подорожание,сокращение"

[event kind=CONCEDE cameo=083 context=diplomatic pos=verb recipient=dat,gen,для]
разрешить / разрешать / одобрить / позволить   about="пролёт,пролет,транзит,проход,въезд,использование,доступ,посадка"

[event kind=AID cameo=074 context=peacekeeping pos=verb recipient=dat,для,в figure=deployed needs=force]
выделить / предоставить / одолжить

# Предупредительные выстрелы: показ силы.
[event kind=MOBILIZE cameo=150 mode=weapons context=military pos=verb recipient="по,в сторону,против"]
произвести предупредительный выстрел / открыть предупредительный огонь / сделать предупредительный выстрел / дать предупредительный залп

# Осудить на срок: наказание, а не порицание.
[event kind=SANCTION cameo=116 mode=convict context=legal pos=verb recipient=obj]
осудить / приговорить   about="год,лишение,заключение,месяц,казнь,штраф,колония,тюрьма,срок"

# Объект между словами: «привела авиацию в боевую готовность».
[event kind=MOBILIZE cameo=152 mode=troops context=military pos=verb recipient=none]
привести / приводить / перевести / переводить   about="готовность,готовности"

[event kind=CONSULT cameo=045 context=diplomatic pos=verb recipient=между]
посредником выступить / посредниками выступить / посредником выступать / посредниками выступать / посредником стать / посредниками стать / посредники выступить / посредник выступить

# Who beats an attack back is the one attacked.
[event kind=ASSAULT cameo=190 context=military pos=verb actor=gen,ins recipient=subj]
отразить / отражать / отбить / отбивать / сдержать / сдерживать   about="атака,нападение,наступление,штурм,вторжение,прорыв,контратака,натиск,налёт,налет"

# Сданные земли и сёла.
[event kind=RETREAT cameo=0842 context=military pos=verb recipient=dat figure=involved]
сдать / сдавать / уступить / уступать   about="село,сёла,деревня,город,район,территория,земля,остров,база,анклав,область,посёлок,поселок,аэродром,пост"
# «Вернули деньги району», «передали помощь в город»: не уступка.
передать / передавать / вернуть / возвращать / возвратить / отдать / отдавать   about="село,сёла,деревня,территория,земля,остров,анклав,посёлок,поселок,аэродром"

[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb recipient="из,с,от,obj" needs=troops]
уйти из / уйти с / выйти из / выйти с / выходить из / выходить с / отойти / отойти из / отойти от / отойти с / отходить / отступить / отступить из / отступить с / отступать / покинуть / оставить / уходить из / уходить с / отходить из / отходить от / отходить с / отступать из / отступать с / покидать / оставлять / бежать из

[event kind=RETREAT cameo=0863 mode=access context=humanitarian pos=verb recipient=в,на]
разрешить / разрешать / допустить / допускать   about="помощь,грузовик,конвой,колонна,груз,продовольствие,топливо,инспектор,наблюдатель,въезд,проезд,ввоз,доступ"
пропустить / пропускать / впустить / впускать   about="помощь,грузовик,конвой,колонна,груз,продовольствие,топливо,лекарство,инспектор,наблюдатель"

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient="к,в,на,в сторону,в направлении,под" figure=deployed]
# Самолёт или корабль, который отправили, может везти помощь.
направить / направлять / отправить / отправлять / послать / посылать / выслать / высылать   about="истребитель,бомбардировщик,штурмовик,авианосец,эсминец,фрегат,корвет,подлодка,флот,флотилия,эскадра,эскадрилья"
перебросить / перебрасывать / поднять / поднимать / двинуть / выдвинуть / выдвигать   about="истребитель,бомбардировщик,штурмовик,авианосец,эсминец,фрегат,корвет,подлодка,лодка,флот,флотилия,эскадра,эскадрилья,корабль,самолёт,самолет"
призвать / призывать / мобилизовать / мобилизовывать / вызвать   about="резервист,запасник,новобранец,призывник"

[event kind=MOBILIZE cameo=152 mode=troops context=military pos=verb recipient=none]
привести в боевую готовность / привести силы в боевую готовность / привести в повышенную готовность / привести в полную боевую готовность / перевести в боевую готовность

[event kind=MOBILIZE cameo=150 mode=troops context=military pos=verb recipient="вокруг,возле,у,около,вблизи"]
провести / проводить / начать / начинать / завершить / завершать   about="учение,учения,манёвр,манёвры,маневр,маневры,стрельбы"

[event kind=COOPERATE cameo=064 context=intelligence pos=verb recipient="с,со,dat"]
поделиться / делиться / обменяться / обмениваться   about="разведданные,разведданными,разведданный,разведка"
поделиться / делиться / обменяться / обмениваться   about="данные,информация,сведение,сведения" needs=actor

[event kind=COOPERATE cameo=063 context=legal pos=verb recipient="dat,в"]
экстрадировать / выдать властям
# Визы и паспорта тоже выдают.
выдать / выдавать                     about="подозреваемый,обвиняемый,осуждённый,осужденный,преступник,террорист,беглец,хакер,боевик,экстремист"

[event kind=REJECT cameo=129 context=diplomatic pos=verb recipient="с,со,gen,dat"]
заблокировать / блокировать / сорвать / срывать / тормозить / затормозить / воспрепятствовать / препятствовать   about="открытие,начало,переговоры,переговор,помощь,пакет,кредит,транш,санкция,вступление,приём,прием,освобождение,продажа,соглашение,резолюция"

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient="на,dat"]
# «Предупредили, что Россия ударит»: предупреждают о чужом.
предупредить / предупреждать          about="ответить,отвечать,отомстить,отреагировать,отплатить"
пригрозить / грозить / угрожать / поклясться / клясться / заявить о намерении   about="ответить,отвечать,отомстить,наказать,отреагировать,отплатить,ударить"
# «Обещали ответить на вопросы»: не угроза.
пообещать / обещать                   about="ответить,отвечать,отомстить,наказать,отреагировать,отплатить,ударить" needs=actor

[event kind=PROTEST cameo=145 mode=riot pos=verb recipient=в]
ворваться / врываться / вломиться / вламываться   about="посольство,парламент,здание,резиденция,дворец,министерство,офис,консульство,мэрия,ратуша"

[event kind=ASSAULT cameo=190 mode=destroy pos=verb recipient=obj figure=destroyed needs=vehicle,place]
жечь / сжечь / сжигать / поджечь / поджигать / спалить

[event kind=AGREE cameo=036 context=diplomatic speech=yes pos=verb recipient=с,со,dat]
готовый / готов / открытый / открыт   about="переговоры,переговор,диалог,перемирие,мир,компромисс,уступка,посредничество,прекращение"

[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=с,со,dat]
исключить / исключать                 about="выборы,голосование,референдум,переговоры,переговор,диалог,перемирие,уступка,сделка,компромисс,встреча,саммит,отступление,капитуляция,отставка,признание,возвращение,амнистия,возможность,посредничество,пересчёт,пересчет,продление,передача,поставка,предоставление,отправка,введение,ввод,применение,вступление,членство,участие,размещение,пересмотр,отмена,изменение,развёртывание,развертывание,вмешательство"

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient="на,dat"]
предупредить о / предупреждать о / предупредить об / предупреждать об / предупредить / предупреждать   about="ответ,ответе,возмездие,возмездии,контрмера,контрмеры,контрмерах"

[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=против]
двинуться маршем / двинуться маршем на / пойти маршем / пройти маршем / выступить маршем
[event kind=PROTEST cameo=145 mode=riot pos=verb recipient=с,со]
вступить в столкновение с полицией / вступить в столкновения с полицией / вступить в стычку с полицией / устроить столкновения с полицией

[event kind=ACCUSE cameo=112 mode=allege context=legal pos=verb recipient=dat]
предъявить / предъявлять / выдвинуть / выдвигать   about="обвинение,подозрение"

[event kind=COOPERATE cameo=062 mutual=yes pos=verb recipient=с,со]
проводить совместное патрулирование / начать совместное патрулирование / начинать совместное патрулирование / осуществить совместное патрулирование / осуществлять совместное патрулирование

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=против,dat]
принять / принимать / предпринять / предпринимать / подготовить / готовить   about="контрмера,контрмеры"

[event kind=SANCTION cameo=166 mode=expel context=diplomatic pos=verb recipient=dat]
приказать / предписать / велеть       about="дипломат,посол,консул,атташе" needs=clause

[event kind=REJECT cameo=016 context=diplomatic speech=yes pos=verb recipient=none]
опровергнуть / опровергать / отрицать / отвергнуть / отвергать   about="сведение,сведения,информация,данные,сообщение,слух,утверждение,обвинение,обвинения,вину,вина,связь"

[event kind=COERCE cameo=163 mode=restrict context=economic pos=verb recipient="из,в,gen"]
запретить / запрещать / заблокировать / блокировать / ограничить / ограничивать / приостановить / приостанавливать   about="импорт,экспорт,ввоз,вывоз"

[event kind=AID cameo=073 context=humanitarian pos=verb recipient="в,dat" figure=deployed]
направить / направлять / отправить / отправлять / выслать / послать   about="спасатель,пожарный,врач,медик" needs=actor

# Нефть и газ, как правило, покупают.
[event kind=COOPERATE cameo=061 context=economic mutual=yes pos=verb recipient=от,из,у]
получить / получать                   needs=actor about="нефть,газ,бензин,дизель,уголь,электроэнергия"

# Кто участвовал в протесте, о котором уже сказано, и войска, которые оставляют место.
[event kind=PROTEST cameo=141 mode=demo pos=noun figure=participants needs=told]
участник / число участников / количество участников / акция
[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=none figure-subj=participants needs=told]
участвовать в / принять участие в / принимать участие в
участвовать / принять участие / принимать участие
[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb recipient=obj needs=ground]
покинуть / покидать / оставить / оставлять
[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=none figure-subj=deployed needs=troops]
прибыть в / высадиться в

# Что, как говорят, не останется без ответа.
[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb actor=speaker recipient=none]
не остаться без ответ / не остаться без ответа / не остаться безнаказанным / не остаться безнаказанной / не остаться безнаказанными
не остаться безнаказанный / не остаться без последствий / не пройти безнаказанно

# Кому сулят расплату, тому угрожают.
[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb actor=speaker recipient=subj,obj]
поплатиться / поплатиться за / дорого заплатить / дорого заплатить за / понести ответственность / понести наказание
заплатить цену

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb recipient=dat]
пообещать ответный мера / обещать ответный мера / анонсировать ответный мера / пригрозить ответный мера / заявить об ответный мера
пригрозить ответный шаг / пообещать зеркальный ответ / пообещать зеркальный мера / пригрозить зеркальный мера / пообещать жёсткий ответ

[event kind=COOPERATE cameo=063 context=legal pos=verb recipient=dat figure=involved]
выдать / выдавать   needs=actor about="контрабандист,наркоторговец,убийца,мошенник,дезертир,вербовщик,наёмник,браконьер,пират"

[event kind=MOBILIZE cameo=154 mode=troops context=military pos=verb recipient=none needs=troops]
пересечь / пересекать   about="граница,рубеж"

[event kind=COERCE cameo=192 mode=seize context=military pos=verb recipient=obj needs=place]
вернуть контроль над / вернуть контроль / восстановить контроль над / восстановить контроль / вернуть себе контроль / вернуть себе контроль над

[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=против figure-subj=participants]
собраться на митинг / собраться на акцию / собраться на акцию протеста / собраться на протест / собраться на демонстрацию / собираться на митинг
прийти на акцию протеста

[event kind=ACCUSE cameo=114 mode=disapprove context=diplomatic pos=verb recipient=obj,gen]
вызвать / вызывать / пригласить в МИД     about="посол,поверенный,посланник,временный поверенный"

[event kind=REJECT cameo=129 context=diplomatic pos=verb recipient="против,gen"]
заблокировать / блокировать / ветировать  about="помощь,транш"

[event kind=PROTEST cameo=141 mode=demo pos=verb recipient=против figure-subj=participants]
собраться / собираться / стекаться   about="митинг,пикет"

[event kind=THREATEN cameo=130 context=diplomatic speech=yes pos=verb actor=speaker recipient=subj]
заплатить / ответить                  about="это,преступление,злодеяние,агрессия,удар,нападение"

# Кто не ведёт переговоров и не уступает.
[event kind=REJECT cameo=120 context=diplomatic speech=yes pos=verb recipient=none actor=speaker]
не может быть и речи / речи не идёт / речи не идет / это исключено / полностью исключено / абсолютно исключено / совершенно исключено
[event kind=REJECT cameo=124 mode=yield context=diplomatic pos=verb recipient=с,против,от]
не снять санкции / не снимать санкции / не снимет санкции / не снимут санкции / не отменить санкции / не отменят санкции / не отменит санкции
[event kind=REJECT cameo=123 mode=change context=executive pos=verb recipient=dat]
не разрешить / не разрешать / не согласовать / не позволить   about="митинг,шествие,демонстрация,марш,протест,пикет"

# Кого разгоняют.
[event kind=ASSAULT mode=crowd-control cameo=175 context=repression pos=verb recipient=none]
разогнать / разгонять / подавить / подавлять   about="демонстрация,митинг,протест,шествие,марш,пикет,бунт,беспорядки"

[event kind=REQUEST cameo=100 context=legal pos=verb recipient=obj,dat]
обязать / вызвать                     about="явиться,допрос,выплатить,вернуть,передать,сдать,предоставить" needs=person,actor

[event kind=AID cameo=073 context=humanitarian pos=verb recipient=dat,в,на,для figure=supplied needs=actor]
доставить / привезти / отвезти / перебросить / завезти   about="лекарство,медикамент,медикаменты,продовольствие,помощь,палатка,одеяло,вакцина,еда,груз,мука,зерно"
передать / подарить / безвозмездно передать   about="генератор,трактор,медикаменты,лекарство,вакцина,палатка,скорая"

[event kind=SANCTION cameo=1663 mode=expel context=human_security pos=verb recipient=obj]
выдворить / выслать / изгнать         about="агентство,нпо"

[event kind=COOPERATE cameo=062 mutual=yes context=military pos=verb recipient=с]
начать совместные учения / проводить совместные учения / провести совместные учения / начать совместный учение

[event kind=AID cameo=074 context=peacekeeping pos=verb recipient=в,на figure-subj=deployed]
прибыть / прибыть в / прибывать / высадиться / прилететь   about="миротворец"

# Кто берёт нападение на себя, совершил его, по его словам.
[event kind=ASSAULT cameo=190 context=terrorism speech=yes pos=verb recipient=на,против,в,по]
взять на себя ответственность за / взять ответственность за / брать на себя ответственность за / взять на себя ответственность   about="запуск,пуск,налёт,налет,операция,ракетный,атака,нападение,удар,обстрел,убийство,похищение,диверсия,покушение"

# Кто прекращает своё наступление.
[event kind=RETREAT cameo=0871 mode=ceasefire context=military pos=verb recipient=на,против,в needs=actor]
прекратить / приостановить / прекращать / приостанавливать / свернуть   about="наступление,бомбардировка,обстрел,вторжение"

[event kind=ASSAULT cameo=183 mode=explosives context=terrorism speech=yes pos=verb recipient=на,против,в,по]
взять на себя ответственность за / взять ответственность за / брать на себя ответственность за / взять на себя ответственность   about="теракт,взрыв,подрыв"

# Кого возвращают.
[event kind=RETREAT cameo=0841 mode=release context=military pos=verb recipient=dat figure=involved]
передать / передавать / вернуть / возвратить / возвращать / отдать / репатриировать   about="военнослужащий,пленный,военнопленный,солдат,боец,заложник,задержанный,моряк,ребёнок,ребенок,дети,заключённый,осуждённый,гражданин"

[event kind=AID cameo=072 context=military pos=verb]
воевать на стороне / сражаться на стороне / воевать вместе с / сражаться вместе с / воевать плечом к плечу с   recipient=gen,с

# Многие без оружия, кто занимает здание или дорогу, протестуют.
[event kind=PROTEST cameo=144 mode=obstruct pos=verb recipient=none needs=crowd]
занять / занимать / захватить / захватывать   about="ректорат,университет,здание,школа,мэрия,министерство,завод,фабрика,собор,церковь,шоссе,трасса,площадь"
приковать себя / приковать себя к / приковаться / приковаться к / приклеить себя / приклеиться к / образовать живую цепь / выстроить живую цепь

# Требования по тому, чего требуют, что бы ни стояло между.
[event kind=REQUEST cameo=0213 mode=assist context=legal speech=yes pos=verb recipient="от,у,gen,dat,obj"]
потребовать / требовать / просить / попросить / запросить / добиваться / настаивать на / призвать к / призывать к / выступить за / выступать за   about="расследование,следствие,экспертиза,экстрадиция,выдача,проверка,разбирательство"
[event kind=REQUEST cameo=0256 mode=yield context=military speech=yes pos=verb recipient="от,у,gen,dat,obj"]
потребовать / требовать / просить / попросить / запросить / добиваться / настаивать на / призвать к / призывать к / выступить за / выступать за   about="прекращение,перемирие,пауза,сдержанность,деэскалация,спокойствие"
[event kind=REQUEST cameo=0253 mode=yield context=diplomatic speech=yes pos=verb recipient="от,у,gen,dat,obj"]
потребовать / требовать / просить / попросить / запросить / добиваться / настаивать на / призвать к / призывать к / выступить за / выступать за   about="освобождение,вывод,отвод,разоружение,возвращение,возврат,снятие,открытие,капитуляция,сдача,отмена"
[event kind=REQUEST cameo=026 mode=meet context=diplomatic speech=yes pos=verb recipient="от,у,gen,dat,obj"]
потребовать / требовать / просить / попросить / запросить / добиваться / настаивать на / призвать к / призывать к / выступить за / выступать за   about="переговоры,диалог,встреча,саммит,заседание,консультация,посредничество"
[event kind=REQUEST cameo=023 mode=assist context=diplomatic speech=yes pos=verb recipient="от,у,gen,dat,obj"]
потребовать / требовать / просить / попросить / запросить / добиваться / настаивать на / призвать к / призывать к / выступить за / выступать за   about="помощь,поддержка,содействие,финансирование,сотрудничество,защита,вмешательство,доступ,миссия"
[event kind=REQUEST cameo=020 context=diplomatic speech=yes pos=verb recipient="от,у,gen,dat,obj"]
потребовать / требовать / просить / попросить / запросить / добиваться / настаивать на / призвать к / призывать к / выступить за / выступать за   about="объяснение,разъяснение,ответ,уважение,гарантия,мера,единство,санкция,эмбарго,бойкот,извинение,компенсация,репарация,доказательство,наказание"
[event kind=REQUEST cameo=024 mode=change context=executive speech=yes pos=verb recipient="от,у,gen,dat,obj"]
потребовать / требовать / просить / попросить / запросить / добиваться / настаивать на / призвать к / призывать к / выступить за / выступать за   about="отставка,увольнение,отстранение,выборы,реформа,справедливость,прозрачность,пересчет,референдум,свобода,равенство,повышение"

# Что бросают на улицах, что обещает власть.
[event kind=PROTEST cameo=145 mode=riot pos=verb recipient="в"]
бросать / бросить / кидать / кинуть / швырять / забросать / закидать   about="камень,бутылка,яйцо,петарда,файер,кирпич,краска,булыжник"

[event kind=AGREE cameo=030 context=executive speech=yes pos=verb recipient=dat]
пообещать / обещать / гарантировать / анонсировать   about="расследование,реформа,выборы,проверка,референдум,компенсация"

# Кто делает что-то в знак поддержки, поддерживает.
[event kind=SUPPORT cameo=051 context=diplomatic pos=noun actor=subj recipient=gen]
в знак поддержки

# Кого признают виновным, тот осуждён.
[event kind=SANCTION cameo=116 mode=convict context=legal pos=verb recipient=obj]
признать / признавать   about="виновный,виновен,виновна,виновны"
осуждённый / осужденный / осуждённые / осужденные / осуждённых / осужденных / осуждённым / осужденным / осуждён / осужден / осуждена / осуждены   needs=person

# Место, которое освобождают, занимают.
[event kind=COERCE cameo=192 mode=seize context=military pos=verb recipient=obj figure=captured]
освободить / освобождать   about="село,город,посёлок,поселок,деревня,район,территория,пункт"

# A term that is set for somebody.
[event kind=THREATEN cameo=139 mode=relations context=diplomatic speech=yes pos=verb recipient=dat,iobj needs=actor]
дать / поставить / предъявить / выдвинуть / установить   about="час,сутки,день,неделя,месяц,срок,ультиматум"

# Ответственность, названная раньше того, кто её берёт.
[event kind=ASSAULT cameo=190 context=terrorism speech=yes pos=noun actor=subj recipient=на,против,в,по needs=actor support="взять,брать"]
ответственность за удар / ответственность за этот удар / ответственность за атака / ответственность за этот атака / ответственность за нападение
ответственность за этот нападение / ответственность за обстрел / ответственность за ракетный удар / ответственность за ракетный обстрел
ответственность за ракетный атака / ответственность за вооружённый нападение / ответственность за вооруженный нападение
ответственность за убийство / ответственность за это убийство / ответственность за этот убийство / ответственность за похищение
ответственность за диверсия / ответственность за покушение / ответственность за этот покушение / ответственность за налёт
ответственность за налет / ответственность за запуск / ответственность за пуск / ответственность за атака дрон / ответственность за атака беспилотник
ответственность за теракт / ответственность за этот теракт / ответственность за взрыв / ответственность за этот взрыв / ответственность за подрыв
ответственность за двойной теракт / ответственность за террористический акт / ответственность за самоподрыв   cameo=183 mode=explosives

# Кто стоит за нападением, названный после него.
[event kind=ACCUSE cameo=112 mode=allege context=diplomatic speech=yes pos=verb actor=speaker recipient=subj]
за нападение стоять / за этот нападение стоять / за атака стоять / за этот атака стоять / за теракт стоять / за этот теракт стоять / за взрыв стоять
за удар стоять / за этот удар стоять / за убийство стоять / за этот убийство стоять / за покушение стоять / за диверсия стоять / за кибератака стоять
за похищение стоять / за поджог стоять / за это стоять / за этот взрыв стоять / за этот кибератака стоять / за этот диверсия стоять

# Кого снимают с должности.
[event kind=COERCE cameo=170 context=executive pos=verb recipient=obj]
уволить / увольнять / сместить / смещать / отстранить / отстранять   about="министр,глава,премьер,премьер-министр,вице-премьер,губернатор,начальник,командующий,главнокомандующий,генерал,прокурор,генпрокурор,судья,посол,мэр,директор,председатель,замминистра,заместитель,секретарь,правительство,кабинет,чиновник,президент,руководитель,министра,комиссар"
отстранить / отстранять / сместить / смещать / уволить / увольнять   about="должность,пост,власть,обязанность"
снять / снимать / освободить / освобождать   about="должность"
отправить / отправлять / отправить в / отправлять в   about="отставка"
отправить в отставка / отправлять в отставка / отправить в отставку / отправлять в отставку / отрешить от должность / отрешить от власть / снять с пост
отстранить от власть / отстранить от должность / отстранить от должности / отстранить от власти / снять с должность / снять с должности / снять с поста
лишить / лишать                           about="пост,должность,полномочие,мандат"

[event kind=COERCE cameo=170 context=executive pos=noun actor=ins recipient=gen needs=person,actor support="объявить,объявлять"]
отстранение от должность / отстранение от власть / отстранение от пост / смещение с должность / смещение с пост / снятие с должность / отрешение от должность
[event kind=COERCE cameo=192 mode=seize context=military pos=noun actor=ins recipient=gen support="объявить,объявлять"]
свержение                                 needs=person,actor
захват власть / переход власть

# Кого берут под арест, кто сидит под арестом.
[event kind=COERCE cameo=173 mode=arrest context=legal pos=verb figure=detained recipient=obj]
отправить / отправлять / заключить / взять / брать / поместить / помещать / посадить / перевести   about="арест,стража,СИЗО,сизо"
отправить под домашний арест / отправить под арест / отправить под стража / взять под арест / взять под домашний арест / посадить под домашний арест
заключить под домашний арест / заключить под арест / взять под стража / заключить под стража / отправить за решётка / отправить за решетка
[event kind=COERCE cameo=173 mode=arrest context=legal pos=verb actor=none recipient=subj figure-subj=detained needs=person,actor]
находиться под арест / находиться под домашний арест / находиться под стража / содержаться под стража / оказаться под арест / оказаться под стража
сидеть под домашний арест / сидеть под арест / находиться под арестом / находиться под домашним арестом / находиться под стражей / содержаться под стражей

# За что голосует парламент.
[event kind=ACCUSE cameo=1121 mode=allege context=legal pos=verb recipient="gen,dat,против"]
проголосовать за импичмент / голосовать за импичмент / поддержать импичмент / одобрить импичмент / утвердить импичмент
выразить недоверие / высказать недоверие / вынести вотум недоверия / выразить вотум недоверия / объявить вотум недоверия / принять вотум недоверия
вынести вотум недоверие / выразить вотум недоверие / объявить вотум недоверие / принять вотум недоверие / проголосовать за вотум недоверие
проголосовать за недоверие / поддержать вотум недоверие / одобрить вотум недоверие / инициировать импичмент / начать импичмент / начать процедура импичмент
[event kind=CONCEDE cameo=081 context=executive pos=verb recipient=none]
проголосовать за отмена военный положение / проголосовать за снятие военный положение / проголосовать за прекращение военный положение
проголосовать за отмена чрезвычайный положение / проголосовать за отмена режим чрезвычайный положение / проголосовать за отмена комендантский час

# Откуда выходят.
[event kind=SANCTION cameo=160 mode=withdraw context=diplomatic pos=noun actor=gen,ins recipient=из support="объявить,объявлять,анонсировать,начать,завершить"]
выход   about="МУС,мус,ВОЗ,воз,ЮНЕСКО,юнеско,НАТО,нато,ОПЕК,опек,ЕС,ес,Евросоюз,евросоюз,СНГ,снг,ОДКБ,одкб,ЭКОВАС,эковас,ООН,оон,ДНЯО,днян,ДРСМД,ДСНВ,блок,союз,организация,суд,пакт,конвенция,договор,соглашение,альянс,объединение"
[event kind=SANCTION cameo=164 context=intelligence pos=verb recipient=с,dat mode=discontinue]
приостановить обмен разведданные / приостановить обмен разведданными / прекратить обмен разведданные / прекратить обмен разведданными
приостановить обмен информация / прекратить обмен информация / приостановить передача разведданные / прекратить передача разведданные
приостановить передачу разведданных / прекратить передачу разведданных / остановить обмен разведданными / остановить передачу разведданных
приостановить обмен разведывательный информация / прекратить обмен разведывательный информация / перестать делиться разведданными / заморозить обмен разведданными
приостановить обмен разведывательный данные / прекратить обмен разведывательный данные

# Кто пытался ударить, тот бил, сбили ли его дроны или нет.
[event kind=ASSAULT cameo=190 context=military pos=verb recipient="obj,acc,по,на" needs=weapon,place,force,actor,vehicle]
пытаться атаковать / попытаться атаковать / пытаться нанести удар / попытаться нанести удар / пытаться ударить / попытаться ударить
пытаться обстрелять / попытаться обстрелять / пытаться поразить / попытаться поразить / пытаться штурмовать / пытаться наступать
предпринять попытка атаковать / предпринять попытка атака / предпринять попытка нападение / совершить попытка атаковать / предпринять попытка удар

# Жертвы и раненые, названные раньше глагола.
[event kind=ASSAULT cameo=190 pos=verb actor=none recipient=subj figure-subj=killed]
жертва удар стать / жертва этот удар стать / жертва обстрел стать / жертва атака стать / жертва нападение стать / жертва теракт стать
жертва авиаудар стать / жертва ракетный удар стать / жертва бомбардировка стать / жертва стрельба стать / жертва налёт стать / жертва российский удар стать
жертва бомбёжка стать / жертва бомбежка стать / жертва израильский удар стать / жертва взрыв бомба стать / жертва российский атака стать / жертва расстрел стать
стать жертва удар / стать жертва обстрел / стать жертва атака / стать жертва нападение / стать жертва теракт / стать жертва авиаудар / стать жертва ракетный удар
стать жертва стрельба / стать жертва бомбардировка / стать жертва российский удар / стать жертва израильский удар / стать жертва налёт
[event kind=ASSAULT cameo=190 pos=verb actor=none recipient=subj figure-subj=wounded needs=weapon,force]
ранение получить / ранения получить / травма получить / травмы получить / осколочный ранение получить / контузия получить / ожог получить

# Списки.
[event kind=CONCEDE cameo=081 context=executive pos=verb recipient=obj needs=actor]
исключить / исключать / вычеркнуть / вычёркивать   about="террорист,экстремист,спонсор"
исключить из список террорист / исключить из перечень террорист / исключить из список террористический организация / исключить из перечень террористический организация
исключить из список спонсор терроризм / убрать из список террорист / вычеркнуть из список террорист
[event kind=COERCE cameo=172 mode=restrict context=executive pos=verb recipient=obj needs=actor]
внести / вносить / включить / включать / занести   about="террорист,экстремист,спонсор"
внести в список террорист / включить в список террорист / внести в перечень террорист / включить в перечень террорист / внести в список террористический организация
включить в список террористический организация / внести в перечень террористический организация / включить в перечень террористический организация
внести в список спонсор терроризм / включить в список спонсор терроризм / добавить в список террорист
[event kind=CONCEDE cameo=080 context=labor pos=verb recipient=none]
отменить / отменять / отозвать   about="забастовка,стачка,голодовка,бойкот"
[event kind=COERCE cameo=163 mode=restrict context=economic pos=verb recipient=на,против,в,для]
восстановить / восстанавливать / возобновить   about="санкция,эмбарго,пошлина,рестрикция"
вернуть / возвращать   about="санкция,эмбарго"

# Кто попал под огонь, что задержали в море, что арестовали, кроме людей.
[event kind=ASSAULT cameo=190 context=military pos=verb actor=none recipient=subj]
попасть под огонь / попадать под огонь / оказаться под огнём / оказаться под огнем / оказаться под огонь / попасть в засада / попасть в засаду / угодить в засаду
[event kind=COERCE cameo=171 mode=seize pos=verb recipient=gen,obj]
задержать / задерживать / арестовать / захватить / конфисковать   about="корабль,судно,танкер,сухогруз,лодка,катер,яхта,траулер,груз,контейнер,балкер,контейнеровоз"
арестовать / арестовывать / конфисковать / изъять   about="счёт,счет,актив,имущество,недвижимость,яхта,вилла,самолёт,самолет,акция"

[event kind=COERCE cameo=172 mode=restrict context=executive pos=verb recipient="для,с,gen"]
закрыть / закрывать / перекрыть / перекрывать / заблокировать / блокировать   about="пролив,канал,небо,фарватер"
[event kind=COERCE cameo=172 mode=censor context=media pos=verb recipient="в,gen"]
отключить социальный сеть / отключить соцсеть / отключить соцсети / заблокировать социальный сеть / заблокировать соцсеть / заблокировать соцсети
запретить социальный сеть / запретить соцсеть / запретить соцсети / ограничить доступ к интернет / ограничить доступ к соцсеть / отключить мобильный интернет
заблокировать мессенджер / запретить мессенджер / заблокировать интернет / перекрыть интернет / ограничить интернет
отозвать / отзывать / аннулировать        about="лицензия"

[event kind=COERCE cameo=176 mode=cyber context=cyber pos=verb recipient="gen,obj"]
атаковать / взломать / обрушить / положить / вывести из строя / взламывать   about="сайт,сервер,портал,компьютер,аккаунт"

[event kind=PROTEST cameo=143 mode=boycott pos=verb recipient=none]
объявить / объявлять / начать             about="бойкот"
[event kind=PROTEST cameo=145 mode=riot pos=verb recipient=none needs=crowd]
поджечь / поджигать / подожгти / сжечь / сжигать / разгромить / разграбить / громить / спалить   about="здание,парламент,посольство,консульство,министерство,резиденция,офис,участок,дом,банк,магазин,автомобиль,машина,мэрия,суд,дворец,штаб-квартира,полицейский"
разобрать / снести / прорвать             about="ограждение,забор,баррикада,оцепление,кордон"

[event kind=SANCTION cameo=160 mode=withdraw context=diplomatic pos=verb recipient="в,с"]
заморозить участие / заморозить членство / приостановить участие / прекратить участие / прекратить членство

# То же вместе с глаголом: кто берёт её, стоит после него.
[event kind=ASSAULT cameo=190 context=terrorism speech=yes pos=verb actor=obj,subj recipient=на,против,в,по]
ответственность за удар взять на себя / ответственность за этот удар взять на себя / ответственность за атака взять на себя
ответственность за этот атака взять на себя / ответственность за нападение взять на себя / ответственность за этот нападение взять на себя
ответственность за обстрел взять на себя / ответственность за этот обстрел взять на себя / ответственность за убийство взять на себя
ответственность за этот убийство взять на себя / ответственность за похищение взять на себя / ответственность за этот похищение взять на себя
ответственность за диверсия взять на себя / ответственность за этот диверсия взять на себя / ответственность за покушение взять на себя
ответственность за этот покушение взять на себя / ответственность за налёт взять на себя / ответственность за этот налёт взять на себя
ответственность за ракетный удар взять на себя / ответственность за этот ракетный удар взять на себя / ответственность за ракетный обстрел взять на себя
ответственность за этот ракетный обстрел взять на себя / ответственность за вооружённый нападение взять на себя / ответственность за этот вооружённый нападение взять на себя
ответственность за запуск ракета взять на себя / ответственность за этот запуск ракета взять на себя / ответственность за атака беспилотник взять на себя
ответственность за этот атака беспилотник взять на себя / ответственность за атака дрон взять на себя / ответственность за этот атака дрон взять на себя
[event kind=ASSAULT cameo=183 mode=explosives context=terrorism speech=yes pos=verb actor=obj,subj recipient=на,против,в,по]
ответственность за теракт взять на себя / ответственность за этот теракт взять на себя / ответственность за взрыв взять на себя
ответственность за этот взрыв взять на себя / ответственность за подрыв взять на себя / ответственность за этот подрыв взять на себя
ответственность за самоподрыв взять на себя / ответственность за этот самоподрыв взять на себя / ответственность за террористический акт взять на себя
ответственность за этот террористический акт взять на себя

# Подозреваемый, которого размечают причастием.
[event kind=COERCE cameo=173 mode=arrest context=legal pos=verb recipient=none]
задержать подозревать / арестовать подозревать / поймать подозревать / схватить подозревать / задержать подозреваемый / арестовать подозреваемый
поймать подозреваемый / схватить подозреваемый / задержать обвинять / арестовать обвинять / задержать обвиняемый / арестовать обвиняемый
[event kind=COERCE cameo=170 context=executive pos=noun actor=ins recipient=gen support="объявить,объявлять"]
отстранение / смещение / отрешение        about="власть,должность,пост"
[event kind=PROTEST cameo=145 mode=riot pos=verb recipient=none needs=crowd]
подожечь / подожчь / подожгла / подожгли / поджёг / поджег   about="здание,парламент,посольство,консульство,министерство,резиденция,офис,участок,дом,банк,магазин,автомобиль,машина,мэрия,суд,дворец,штаб-квартира"
[event kind=SANCTION cameo=164 context=intelligence pos=verb recipient=с,dat mode=discontinue]
прекратить делиться разведданными / прекратить делиться разведданные / перестать делиться разведданные / прекратить делиться информация / перестать делиться информация

[event kind=RETREAT cameo=0831 mode=resign pos=verb context=executive recipient=none]
в отставка уйти / в отставка подать / в отставку уйти / в отставку подать
[event kind=RETREAT cameo=0874 mode=withdraw context=military pos=verb recipient="в,из" figure=deployed]
сократить / сокращать / уменьшить         about="контингент,группировка"
[event kind=COOPERATE cameo=061 context=economic pos=verb recipient="dat,в,из,с"]
возобновить / возобновлять                about="экспорт,импорт,торговля,авиасообщение"
[event kind=SUPPORT cameo=052 context=diplomatic pos=verb recipient=gen]
перейти на сторона / переходить на сторона / перейти на сторону / переходить на сторону
[event kind=REJECT cameo=120 context=diplomatic pos=verb recipient=gen]
не признать / не признавать               about="результат,итог,независимость,аннексия,выборы,победа"
[event kind=COERCE cameo=172 mode=restrict context=executive pos=verb recipient="dat,для,gen"]
приостановить выдача виза / прекратить выдача виза / остановить выдача виза / ограничить выдача виза / приостановить выдачу виз / прекратить выдачу виз

# What a demand or a refusal asks for, and what a threat is of: by it the mode is known where the word itself does not say.
[asked mode=yield]
прекратить / прекращать / прекращение / остановить / останавливать / воздержаться / воздерживаться / вывести
выводить / вывод / отвести / отводить / отвод / уйти / покинуть / освободить / освобождать / освобождение
отпустить / выдать тела / передать тела / снять / снимать / снятие / смягчить / смягчение / ослабить / открыть
открытие / разблокировать / разморозить / разрешить / допустить / допуск / доступ / пропустить / сдержанность
спокойствие / деэскалация / эскалация / перемирие / прекращение огня / сдаться / сдача / капитуляция
капитулировать / сложить / разоружиться / разоружение / разоружить / распустить / отказаться / отказ / помиловать
помилование / амнистия / амнистировать / соблюдать / соблюдение / выполнить / выполнять / выполнение
приостановить / приостановление / заморозить / демонтировать / эвакуировать / уступка / уступить / уступки
уважать / вернуть / возврат / возвращение / репатриация / репатриировать / принять условия / отступить
деоккупация / не допустить / не допускать / пощадить

[asked mode=meet]
переговоры / диалог / встреча / встретиться / саммит / посредничество / консультация / консультации / конференция
беседа / разговор / обсудить / обсуждение / урегулирование / урегулировать / примирение / примириться
стол переговоров / мирный процесс / дипломатия / договориться / сесть / созвать / созыв / заседание

[asked mode=assist]
помочь / помогать / помощь / содействие / содействовать / поддержка / поддержать / поддерживать / отправить
направить / поставить / поставлять / поставка / поставки / предоставить / предоставление / дать / передать
передача / финансировать / финансирование / выделить / выделение / инвестировать / инвестиции / расследовать
расследование / защитить / защита / поделиться / одолжить / кредит / сотрудничать / сотрудничество / экстрадировать
экстрадиция / выдать / выдача / присоединиться / участвовать / участие / усилить / усиление / вмешаться
вмешательство / компенсировать / компенсация / возместить / возмещение / репарации / заплатить / гарантия
гарантии / объяснить / объяснение / разъяснение / разъяснить / проверить / проверка / объединиться / ускорить
ускорение / спасти / приютить / привлечь к ответственности

[asked mode=change]
реформа / реформы / реформировать / изменить / изменение / изменения / поправка / поправки / пересмотреть
пересмотр / отменить / отмена / аннулировать / аннулирование / упразднить / отставка / уйти в отставку / уволить
увольнение / выборы / голосование / референдум / пересчёт / пересчет / конституция / закон / законодательство
политика / курс / повысить / повышение / зарплата / зарплаты / пенсия / права / демократия / независимость
автономия / самоопределение / признать / признание / ввести / ратифицировать / ратификация / распустить парламент
роспуск / отстранить / отстранение / импичмент / заменить / восстановить / восстановление / прозрачность
равенство / справедливость / легализовать

[asked mode=restrict]
пошлина / пошлины / тариф / тарифы / санкция / санкции / эмбарго / блокада / блокировать / заблокировать / бойкот
ограничение / ограничения / ограничить / запрет / запретить / конфисковать / конфискация / арестовать активы
заморозить / штраф / штрафы / оштрафовать / квота / квоты / закрыть / чрезвычайное положение / военное положение
комендантский час / перекрыть

[asked mode=violence]
удар / удары / ударить / атаковать / атака / нападение / напасть / бомбить / вторгнуться / вторжение / уничтожить
уничтожение / убить / поразить / возмездие / война / сила / ядерное оружие / ракета / ракеты / стрелять / обстрел
обстрелять / казнить / обезглавить / взорвать / месть / отомстить / кровь / сбить / сбивать / потопить / сжечь
раздавить

[asked mode=relations]
разорвать / разрыв / прекратить / приостановить / выслать / высылка / отозвать / отозвать посла / выйти / выход
уйти / бойкотировать / забастовка / бастовать / протест / протесты / акция / акции / урезать / сократить / лишить
свернуть / расторгнуть / прервать / остановить / отменить

# То, что оставило убитых и раненых; без них это не событие.
[event kind=ASSAULT cameo=190 pos=noun actor=gen figure=killed needs=told]
полицейский операция / полицейский рейд / операция полиция / рейд полиция / облава / спецоперация полиция / контртеррористический операция / антитеррористический операция
операция силовик / рейд силовик / операция против наркоторговцев / операция против банд

# Кого держат в заложниках, с ними посередине.
[event kind=ASSAULT cameo=181 mode=abduct pos=verb recipient=obj figure=captured]
удерживать / держать / взять / брать / захватить / захватывать   about="заложник,заложники,заложниках,заложников"

# Многие, кто собирается, чтобы требовать или протестовать.
[event kind=PROTEST cameo=141 mode=demo pos=verb figure-subj=participants recipient=против needs=crowd]
собраться / собираться / выйти / выходить / сойтись / стянуться / прийти   about="потребовать,требовать,протестовать,осудить,поддержать,высказаться,призвать,добиться,добиваться,выразить"

# Помощь, которую прекращают, по слову о прекращении.
[event kind=SANCTION cameo=162 mode=discontinue context=economic pos=noun actor=ins recipient="dat,для" support="объявить,решить,подтвердить"]
прекращение / приостановка / сокращение / урезание / заморозка / отмена / свёртывание / свертывание   about="помощь,поддержка,финансирование,сотрудничество,содействие"
