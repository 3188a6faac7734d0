# Organisations, people and who held which office. Names as the press of each language writes them.

# International bodies.
[organisation kind=organisation sector=IGO]
United Nations / UN / en:U.N. / United Nations Organization / pt:Nações Unidas / pt:ONU / pt:Organização de as Nações Unidas / es:Naciones Unidas / es:ONU / es:Organización de las Naciones Unidas / ru:ООН / ru:Организация Объединённых Наций / ru:Организация Объединенных Наций / uk:ООН / uk:Організація Об'єднаних Націй  id=ORG.un
UN Security Council / United Nations Security Council / UNSC / en:U.N. Security Council / Security Council / pt:Conselho de Segurança de a ONU / pt:Conselho de Segurança de as Nações Unidas / pt:Conselho de Segurança / es:Consejo de Seguridad de la ONU / es:Consejo de Seguridad de las Naciones Unidas / es:Consejo de Seguridad / ru:Совет Безопасности ООН / ru:Совбез ООН / ru:СБ ООН / uk:Рада Безпеки ООН / uk:Радбез ООН / uk:РБ ООН  id=ORG.un_security_council
NATO / North Atlantic Treaty Organization / North Atlantic Alliance / pt:OTAN / pt:Aliança Atlântica / pt:Organização de o Tratado de o Atlântico Norte / es:OTAN / es:Alianza Atlántica / es:Organización de el Tratado de el Atlántico Norte / ru:НАТО / ru:Североатлантический альянс / uk:НАТО / uk:Північноатлантичний альянс  id=ORG.nato
European Union / EU / en:E.U. / pt:União Europeia / pt:UE / es:Unión Europea / es:UE / ru:Европейский союз / ru:Евросоюз / ru:ЕС / uk:Європейський Союз / uk:Євросоюз / uk:ЄС  id=ORG.eu
International Atomic Energy Agency / IAEA / pt:AIEA / pt:Agência Internacional de Energia Atômica / es:OIEA / es:AIEA / es:Organismo Internacional de Energía Atómica / es:Organismo Internacional de la Energía Atómica / ru:МАГАТЭ / ru:Международное агентство по атомной энергии / uk:МАГАТЕ / uk:Міжнародне агентство з атомної енергії  id=ORG.iaea
International Criminal Court / ICC / pt:TPI / pt:Tribunal Penal Internacional / es:CPI / es:Corte Penal Internacional / ru:Международный уголовный суд / ru:МУС / uk:Міжнародний кримінальний суд / uk:МКС  id=ORG.icc
International Committee of the Red Cross / ICRC / pt:CICV / pt:Comitê Internacional de a Cruz Vermelha / es:CICR / es:Comité Internacional de la Cruz Roja / ru:МККК / ru:Международный комитет Красного Креста / uk:МКЧХ / uk:Міжнародний комітет Червоного Хреста  id=ORG.icrc

# Ukraine.
[organisation kind=organisation state=UKR sector=MIL]
Ukrainian Air Force / Air Force of Ukraine / Ukraine 's Air Force / Air Force of the Armed Forces of Ukraine / Air Force Command of Ukraine / pt:Força Aérea Ucraniana / pt:Força Aérea de a Ucrânia / pt:Força Aérea de Ucrânia / es:Fuerza Aérea Ucraniana / es:Fuerza Aérea de Ucrania / es:Fuerzas Aéreas de Ucrania / ru:Воздушные силы Украины / ru:Воздушные силы ВСУ / ru:ВВС Украины / uk:Повітряні сили / uk:Повітряні Сили ЗСУ / uk:Повітряні Сили України / uk:Повітряні Сили Збройних Сил України / uk:ПС ЗСУ  id=UKR.air_force

# News agencies.
[organisation kind=agency sector=MED]
KCNA / Korean Central News Agency / North Korea 's state news agency / pt:Agência Central de Notícias de a Coreia / pt:Agência Central de Notícias Coreana / pt:ACNC / pt:Agência de Notícias de o Estado de a Coreia de o Norte / es:Agencia Central de Noticias de Corea / es:ACNC / ru:ЦТАК / ru:Центральное телеграфное агентство Кореи / uk:ЦТАК / uk:Центральне телеграфне агентство Кореї  id=PRK.kcna state=PRK
TASS / Itar-Tass / ru:ТАСС / ru:ИТАР-ТАСС / uk:ТАРС  id=RUS.tass state=RUS
RIA Novosti / RIA / ru:РИА Новости / ru:РИА «Новости» / uk:РІА Новости / uk:РІА Новості  id=RUS.ria_novosti state=RUS
Interfax / ru:Интерфакс / uk:Інтерфакс  id=RUS.interfax state=RUS
Reuters / Thomson Reuters / ru:Рейтер / ru:Рейтерс / uk:Рейтер / uk:Ройтерс  id=GBR.reuters state=GBR
AFP / Agence France-Presse / France Presse / ru:АФП / ru:Франс Пресс / uk:АФП / uk:Франс Пресс  id=FRA.afp state=FRA
Associated Press / AP / The Associated Press / ru:Ассошиэйтед Пресс / uk:Ассошіейтед Прес  id=USA.ap state=USA
Xinhua / Xinhua News Agency / New China News Agency / ru:Синьхуа / uk:Сіньхуа  id=CHN.xinhua state=CHN
Yonhap / Yonhap News Agency / Yonhap News / ru:Ёнхап / ru:Енхап / ru:Рёнхап / ru:Ренхап / ru:Йонхап / uk:Йонхап / uk:Ренхап  id=KOR.yonhap state=KOR
EFE / Agencia EFE / ru:ЭФЭ / ru:ЭФЕ / uk:ЕФЕ  id=ESP.efe state=ESP
Lusa / pt:Agência Lusa / Lusa News Agency / ru:Луза  id=PRT.lusa state=PRT
Agência Brasil  id=BRA.agencia_brasil state=BRA
Ukrinform / ru:Укринформ / uk:Укрінформ  id=UKR.ukrinform state=UKR
Anadolu Agency / Anadolu / Anadolu Ajansi / pt:Agência Anadolu / es:Agencia Anadolu / ru:Анадолу / uk:Анадолу / uk:Анатолійське агентство  id=TUR.anadolu state=TUR
DPA / Deutsche Presse-Agentur / ru:ДПА / uk:ДПА  id=DEU.dpa state=DEU
Kyodo / Kyodo News / Kyodo News Agency / ru:Киодо / ru:Кёдо / ru:Кедо / uk:Кіодо  id=JPN.kyodo state=JPN

# Institutes and monitors.
[organisation kind=institute sector=NGO]
Institute for the Study of War / ISW / War Study Institute / pt:Instituto para o Estudo de a Guerra / pt:Instituto de Estudos de a Guerra / pt:Instituto de Estudo de a Guerra / pt:Instituto para Estudo de a Guerra / es:Instituto para el Estudio de la Guerra / es:Instituto de Estudios de la Guerra / ru:Институт изучения войны / ru:Институт исследования войны / uk:Інститут вивчення війни / uk:Інститут дослідження війни  id=USA.isw state=USA

# People in the news since 2010. Family names stand alone only where one holder is dominant.

[person gender=masc]
Kim Jong Un / Kim Chong-un / Jong Un / ru:Ким Чен Ын / ru:Ким Чен Ына / ru:Ким Чен Ыном / ru:Ким Чен Ыну / uk:Кім Чен Ин / uk:Кім Чен Ина / uk:Кім Чен Ином / uk:Кім Чен Ину  id=PRK.kim_jong_un state=PRK
Sergey Lavrov / Sergei Lavrov / Serguei Lavrov / Lavrov / Sergey Viktorovich Lavrov / ru:Сергей Лавров / ru:Сергей Викторович Лавров / ru:Лавров / uk:Сергій Лавров / uk:Лавров  id=RUS.lavrov state=RUS
Vladimir Putin / Putin / Vladimir Vladimirovich Putin / Wladimir Putin / ru:Владимир Путин / ru:Владимир Владимирович Путин / ru:Путин / uk:Володимир Путін / uk:Путін / uk:путін  id=RUS.putin state=RUS
Volodymyr Zelenskyy / Volodymyr Zelensky / Volodymyr Zelenskiy / Volodymyr Zelenski / Volodimir Zelenski / Volodimir Zelensky / Volodymir Zelensky / Vladimir Zelensky / Vladimir Zelenski / Zelenskyy / Zelensky / Zelenskiy / Zelenski / Zelenskij / Selenskyj / ru:Владимир Зеленский / ru:Владимир Александрович Зеленский / ru:Зеленский / uk:Володимир Зеленський / uk:Зеленський  id=UKR.zelenskyy state=UKR
Donald Trump / Trump / Donald J. Trump / Donald John Trump / ru:Дональд Трамп / ru:Трамп / uk:Дональд Трамп / uk:Трамп  id=USA.trump state=USA
Joe Biden / Biden / Joseph Biden / Joseph R. Biden / ru:Джо Байден / ru:Байден / uk:Джо Байден / uk:Байден  id=USA.biden state=USA
Xi Jinping / Jinping / ru:Си Цзиньпин / ru:Си Цзиньпином / ru:Си Цзиньпину / uk:Сі Цзіньпін / uk:Сі Цзиньпін / pt:Xi  id=CHN.xi_jinping state=CHN

# Who held which office when. Dates that are not certain are left out.
[holder]
PRK.kim_jong_un  office=head_of_state state=PRK from=2011-12-17
PRK.kim_jong_un  office=leader state=PRK from=2011-12-17
RUS.lavrov  office=foreign_minister state=RUS from=2004-03-09
RUS.putin  office=head_of_government state=RUS from=2008-05-08 to=2012-05-07
RUS.putin  office=head_of_state state=RUS from=2012-05-07
UKR.zelenskyy  office=head_of_state state=UKR from=2019-05-20
USA.trump  office=head_of_state state=USA from=2017-01-20 to=2021-01-20
USA.trump  office=head_of_state state=USA from=2025-01-20
USA.biden  office=head_of_state state=USA from=2021-01-20 to=2025-01-20
CHN.xi_jinping  office=head_of_state state=CHN from=2013-03-14
CHN.xi_jinping  office=leader state=CHN from=2012-11-15
