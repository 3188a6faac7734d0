# Organisations, people and who held which office. Names as the press of each language writes them.

# International bodies.
[organisation kind=organisation sector=IGO]
United Nations / UN / en:U.N. / United Nations Organization / pt:Nações Unidas / pt:ONU / pt:Organização de as Nações Unidas / es:Naciones Unidas / es:ONU / es:Organización de las Naciones Unidas / ru:ООН / ru:Организация Объединённых Наций / ru:Организация Объединенных Наций / uk:ООН / uk:Організація Об'єднаних Націй  id=ORG.un sector=UNO
UN Security Council / United Nations Security Council / UNSC / en:U.N. Security Council / Security Council / pt:Conselho de Segurança de a ONU / pt:Conselho de Segurança de as Nações Unidas / pt:Conselho de Segurança / es:Consejo de Seguridad de la ONU / es:Consejo de Seguridad de las Naciones Unidas / es:Consejo de Seguridad / ru:Совет Безопасности ООН / ru:Совбез ООН / ru:СБ ООН / ru:Совет Безопасности / uk:Рада Безпеки / uk:Радбез / uk:Рада Безпеки ООН / uk:Радбез ООН / uk:РБ ООН / pt:CSNU / es:Consejo de Seguridad de Naciones Unidas / ru:Совет безопасности Организации Объединённых Наций / ru:Совет безопасности Организации Объединенных Наций / uk:Рада Безпеки Організації Об'єднаних Націй  id=ORG.un_security_council sector=UNO
NATO / North Atlantic Treaty Organization / North Atlantic Alliance / pt:OTAN / pt:Aliança Atlântica / pt:Organização de o Tratado de o Atlântico Norte / es:OTAN / es:Alianza Atlántica / es:Organización de el Tratado de el Atlántico Norte / ru:НАТО / ru:Североатлантический альянс / uk:НАТО / uk:Північноатлантичний альянс / North Atlantic Treaty Organisation / pt:Aliança de o Atlântico Norte / es:Alianza de el Atlántico Norte / ru:Организация Североатлантического договора / uk:Організація Північноатлантичного договору  id=ORG.nato
European Union / en:EU / pt:EU / ru:EU / uk:EU / en:E.U. / en:European Community / en:European Economic Community / en:EEC / pt:União Europeia / pt:UE / pt:Comunidade Europeia / es:Unión Europea / es:UE / es:Comunidad Europea / ru:Европейский союз / ru:Евросоюз / ru:ЕС / uk:Європейський Союз / uk:Євросоюз / uk:ЄС / en:Brussels / pt:Bruxelas / es:Bruselas / ru:Брюссель / uk:Брюссель / pt:CEE / pt:Comunidade Econômica Europeia / es:Comunidad Económica Europea / ru:Европейское экономическое сообщество / uk:Європейське економічне співтовариство  id=ORG.eu sector=EUR
International Atomic Energy Agency / IAEA / pt:AIEA / pt:Agência Internacional de Energia Atômica / es:OIEA / es:AIEA / es:Organismo Internacional de Energía Atómica / es:Organismo Internacional de la Energía Atómica / ru:МАГАТЭ / ru:Международное агентство по атомной энергии / uk:МАГАТЕ / uk:Міжнародне агентство з атомної енергії / en:UN nuclear watchdog / en:U.N. nuclear watchdog / en:UN nuclear agency / en:UN atomic agency / pt:Agência Internacional de a Energia Atómica / pt:Agência Internacional para a Energia Atômica / pt:agência nuclear de a ONU / pt:agência atômica de a ONU / es:Agencia Internacional de Energía Atómica / es:Agencia Internacional de la Energía Atómica / es:organismo nuclear de la ONU / es:agencia nuclear de la ONU / es:agencia atómica de la ONU  id=ORG.iaea sector=UNO
International Criminal Court / ICC / pt:TPI / pt:Tribunal Penal Internacional / es:CPI / es:Corte Penal Internacional / ru:Международный уголовный суд / ru:МУС / uk:Міжнародний кримінальний суд / uk:МКС / pt:Corte Penal Internacional / es:Tribunal Penal Internacional  id=ORG.icc

[organisation kind=organisation sector=IGO]
UN General Assembly / United Nations General Assembly / UNGA / General Assembly / pt:Assembleia Geral de a ONU / pt:Assembleia Geral de as Nações Unidas / pt:Assembleia Geral / es:Asamblea General de la ONU / es:Asamblea General de Naciones Unidas / es:Asamblea General / ru:Генассамблея ООН / ru:Генеральная Ассамблея ООН / uk:Генасамблея ООН / uk:Генеральна Асамблея ООН / en:U.N. General Assembly / pt:AGNU / es:AGNU / es:Asamblea General de las Naciones Unidas / ru:ГА ООН / uk:ГА ООН  id=ORG.un_general_assembly sector=UNO
UNHCR / UN refugee agency / United Nations High Commissioner for Refugees / UN High Commissioner for Refugees / pt:ACNUR / pt:Alto Comissariado de as Nações Unidas para os Refugiados / es:ACNUR / ru:УВКБ ООН / ru:УВКБ / uk:УВКБ ООН / en:U.N. refugee agency / en:United Nations refugee agency / en:U.N. High Commissioner for Refugees / pt:Alto Comissariado de a ONU para os Refugiados / pt:Alto Comissariado de a ONU para Refugiados / pt:Alto Comissariado de as Nações Unidas para Refugiados / pt:Agência de a ONU para Refugiados / pt:Agência de a ONU para os Refugiados / pt:Agência de as Nações Unidas para Refugiados / pt:Agência de as Nações Unidas para os Refugiados / es:Alto Comisionado de las Naciones Unidas para los Refugiados / es:Alto Comisionado de Naciones Unidas para los Refugiados / es:Alto Comisionado de la ONU para los Refugiados / es:Agencia de la ONU para los Refugiados / es:agencia de Naciones Unidas para los Refugiados / ru:Управление Верховного комиссара ООН по делам беженцев / ru:Агентство ООН по делам беженцев / uk:Управління Верховного комісара ООН у справах біженців / uk:Агентство ООН у справах біженців / uk:УВКБ  id=ORG.unhcr sector=UNO
OHCHR / UN human rights office / UN rights office / pt:ACNUDH / pt:Escritório de Direitos Humanos de a ONU / es:ACNUDH / es:Oficina de Derechos Humanos de la ONU / es:Oficina de el Alto Comisionado de las Naciones Unidas para los Derechos Humanos / ru:УВКПЧ ООН / ru:УВКПЧ / uk:УВКПЛ ООН / uk:УВКПЛ / en:U.N. human rights office / en:United Nations human rights office / Office of the United Nations High Commissioner for Human Rights / Office of the UN High Commissioner for Human Rights / pt:Alto Comissariado de as Nações Unidas para os Direitos Humanos / pt:Alto Comissariado de a ONU para os Direitos Humanos / pt:Alto Comissariado de a ONU para Direitos Humanos / pt:Escritório de o Alto Comissariado de as Nações Unidas para os Direitos Humanos / pt:Escritório de o Alto Comissariado de a ONU para os Direitos Humanos / pt:Escritório de Direitos Humanos de as Nações Unidas / pt:Gabinete de Direitos Humanos de a ONU / pt:Gabinete de os Direitos Humanos de a ONU / es:Oficina de el Alto Comisionado de Naciones Unidas para los Derechos Humanos / es:Oficina de el Alto Comisionado de la ONU para los Derechos Humanos / es:Oficina de Derechos Humanos de Naciones Unidas / es:Oficina de la ONU para los Derechos Humanos / es:Oficina de Naciones Unidas para los Derechos Humanos / es:OACNUDH / ru:Управление Верховного комиссара ООН по правам человека / ru:Управление ООН по правам человека / uk:Управління Верховного комісара ООН з прав людини / uk:Управління ООН з прав людини  id=ORG.ohchr sector=UNO
UN Human Rights Council / Human Rights Council / UNHRC / pt:Conselho de Direitos Humanos de a ONU / es:Consejo de Derechos Humanos de la ONU / ru:Совет ООН по правам человека / ru:СПЧ ООН / uk:Рада ООН з прав людини / en:U.N. Human Rights Council / United Nations Human Rights Council / pt:Conselho de Direitos Humanos de as Nações Unidas / pt:Conselho de os Direitos Humanos de a ONU / pt:Conselho de os Direitos Humanos de as Nações Unidas / es:Consejo de Derechos Humanos de las Naciones Unidas / es:Consejo de Derechos Humanos de Naciones Unidas / ru:Совет по правам человека ООН / uk:Рада з прав людини ООН  id=ORG.un_human_rights_council sector=UNO
HRMMU / UN Human Rights Monitoring Mission in Ukraine / ru:Мониторинговая миссия ООН по правам человека / uk:Моніторингова місія ООН з прав людини / UN Human Rights Monitoring Mission / pt:Missão de Monitoramento de os Direitos Humanos de a ONU em a Ucrânia / pt:Missão de Monitoramento de Direitos Humanos de a ONU em a Ucrânia / pt:Missão de Monitorização de os Direitos Humanos de a ONU em a Ucrânia / es:Misión de Observación de los Derechos Humanos de la ONU en Ucrania / es:Misión de Observación de Derechos Humanos de la ONU en Ucrania / es:Misión de Vigilancia de los Derechos Humanos de la ONU en Ucrania / uk:ММПЛУ  id=ORG.hrmmu
UNICEF / Unicef / UN Children 's Fund / ru:ЮНИСЕФ / uk:ЮНІСЕФ / United Nations Children 's Fund / United Nations International Children 's Emergency Fund / en:UN children 's agency / pt:Fundo de as Nações Unidas para a Infância / pt:Fundo de a ONU para a Infância / es:Fondo de las Naciones Unidas para la Infancia / es:Fondo de Naciones Unidas para la Infancia / es:Fondo de la ONU para la Infancia / ru:Детский фонд ООН / uk:Дитячий фонд ООН  id=ORG.unicef sector=UNO
UNESCO / Unesco / ru:ЮНЕСКО / uk:ЮНЕСКО / United Nations Educational , Scientific and Cultural Organization / pt:Organização de as Nações Unidas para a Educação , a Ciência e a Cultura / pt:Organização de as Nações Unidas para a Educação , Ciência e Cultura / es:Organización de las Naciones Unidas para la Educación , la Ciencia y la Cultura  id=ORG.unesco sector=UNO
World Health Organization / WHO / World Health Organisation / pt:OMS / pt:Organização Mundial de a Saúde / pt:Organização Mundial de Saúde / es:OMS / es:Organización Mundial de la Salud / ru:ВОЗ / ru:Всемирная организация здравоохранения / uk:ВООЗ / uk:Всесвітня організація охорони здоров'я / en:UN health agency / en:U.N. health agency  id=ORG.who sector=UNO
World Food Programme / WFP / World Food Program / pt:PMA / pt:PAM / pt:Programa Alimentar Mundial / pt:Programa Mundial de Alimentos / pt:Programa Mundial de Alimentação / es:PMA / es:Programa Mundial de Alimentos / ru:ВПП ООН / ru:Всемирная продовольственная программа / uk:ВПП ООН / uk:Всесвітня продовольча програма / en:U.N. World Food Programme / UN food agency / pt:Programa Alimentar Mundial de as Nações Unidas / ru:Всемирная продовольственная программа ООН / uk:Всесвітня продовольча програма ООН  id=ORG.wfp sector=UNO
FAO / Food and Agriculture Organization / pt:Organização de as Nações Unidas para a Alimentação e a Agricultura / es:Organización de las Naciones Unidas para la Alimentación y la Agricultura / ru:ФАО / uk:ФАО / Food and Agriculture Organisation / pt:Organização de as Nações Unidas para Alimentação e Agricultura / pt:Organização de as Nações Unidas para a Alimentação e Agricultura / pt:Organização de as Nações Unidas para Agricultura e Alimentação / pt:Organização de a ONU para a Alimentação e a Agricultura / pt:Organização de a ONU para Alimentação e Agricultura / es:Organización de la ONU para la Alimentación y la Agricultura / es:Organización de Naciones Unidas para la Alimentación y la Agricultura / ru:Продовольственная и сельскохозяйственная организация ООН / uk:Продовольча та сільськогосподарська організація ООН / uk:Продовольча і сільськогосподарська організація ООН  id=ORG.fao sector=UNO
UNRWA / UN agency for Palestinian refugees / pt:agência de a ONU para os refugiados palestinos / es:agencia de la ONU para los refugiados palestinos / ru:БАПОР / ru:БАПОР ООН / uk:БАПОР / uk:БАПОР ООН / United Nations Relief and Works Agency / UN Relief and Works Agency / en:U.N. agency for Palestinian refugees / en:UN Palestinian refugee agency / pt:agência de a ONU para refugiados palestinos / pt:agência de a ONU para os refugiados palestinianos / pt:Agência de as Nações Unidas para os Refugiados Palestinianos / pt:Agência de as Nações Unidas para os Refugiados Palestinos / pt:Agência de as Nações Unidas de Assistência a os Refugiados de a Palestina / pt:Agência de as Nações Unidas de Assistência a os Refugiados Palestinos / es:agencia de la ONU para refugiados palestinos / es:agencia de Naciones Unidas para los refugiados palestinos / es:Agencia de Naciones Unidas para los Refugiados de Palestina / es:Agencia de la ONU para los Refugiados de Palestina / ru:Ближневосточное агентство ООН / ru:Агентство ООН для помощи палестинским беженцам / ru:Агентство ООН по делам палестинских беженцев / uk:Близькосхідне агентство ООН / uk:Агентство ООН у справах палестинських біженців / uk:Агентство ООН для допомоги палестинським біженцям  id=ORG.unrwa sector=UNO
OCHA / UN Office for the Coordination of Humanitarian Affairs / UN humanitarian office / ru:УКГВ ООН / ru:УКГВ / uk:УКГП ООН / en:U.N. Office for the Coordination of Humanitarian Affairs / United Nations Office for the Coordination of Humanitarian Affairs / UN OCHA / UNOCHA / en:U.N. humanitarian office / pt:Escritório de as Nações Unidas para a Coordenação de Assuntos Humanitários / pt:Escritório de a ONU para a Coordenação de Assuntos Humanitários / pt:Escritório de as Nações Unidas para a Coordenação de os Assuntos Humanitários / pt:Escritório de a ONU para Coordenação de Assuntos Humanitários / pt:Escritório de Coordenação de Assuntos Humanitários / pt:Gabinete de as Nações Unidas para a Coordenação de os Assuntos Humanitários / pt:Gabinete de as Nações Unidas de Coordenação de os Assuntos Humanitários / pt:Gabinete de a ONU para a Coordenação de os Assuntos Humanitários / pt:Gabinete de Coordenação de os Assuntos Humanitários / es:Oficina de Coordinación de Asuntos Humanitarios / es:Oficina para la Coordinación de Asuntos Humanitarios / es:Oficina de la ONU para la Coordinación de Asuntos Humanitarios / es:Oficina de las Naciones Unidas para la Coordinación de Asuntos Humanitarios / es:Oficina de Naciones Unidas para la Coordinación de Asuntos Humanitarios / es:Oficina de Coordinación de Asuntos Humanitarios de la ONU / es:OCAH / ru:Управление ООН по координации гуманитарных вопросов / uk:Управління ООН з координації гуманітарних справ / uk:Управління ООН з координації гуманітарних питань / uk:УКГС ООН  id=ORG.ocha sector=UNO
UNIFIL / UN Interim Force in Lebanon / pt:FINUL / es:FINUL / es:FPNUL / ru:ВСООНЛ / ru:ЮНИФИЛ / uk:ЮНІФІЛ / United Nations Interim Force in Lebanon / en:U.N. Interim Force in Lebanon / pt:Força Interina de as Nações Unidas em o Líbano / pt:Força Interina de a ONU em o Líbano / pt:Força Provisória de as Nações Unidas em o Líbano / es:Fuerza Interina de las Naciones Unidas en el Líbano / es:Fuerza Interina de Naciones Unidas en Líbano / es:Fuerza Interina de la ONU en el Líbano / es:Fuerza Provisional de las Naciones Unidas en el Líbano / es:Fuerza Provisional de Naciones Unidas en Líbano / ru:Временные силы ООН в Ливане / uk:Тимчасові сили ООН у Лівані / uk:Тимчасові сили ООН в Лівані  id=ORG.unifil sector=UNO
MONUSCO / Monusco / ru:МООНСДРК / United Nations Organization Stabilization Mission in the Democratic Republic of the Congo / pt:Missão de a ONU em a República Democrática de o Congo / pt:Missão de as Nações Unidas em a República Democrática de o Congo / es:Misión de la ONU en la República Democrática de el Congo / es:Misión de las Naciones Unidas en la República Democrática de el Congo / ru:МОНУСКО / uk:МОНУСКО  id=ORG.monusco sector=UNO
MINUSMA / Minusma / ru:МИНУСМА / pt:Missão de a ONU em o Mali / pt:Missão de as Nações Unidas em o Mali / es:Misión de la ONU en Malí / es:Misión de las Naciones Unidas en Malí / uk:МІНУСМА  id=ORG.minusma sector=UNO
MINUSTAH / Minustah / ru:МООНСГ / United Nations Stabilization Mission in Haiti / UN Stabilization Mission in Haiti / pt:Missão de as Nações Unidas para a Estabilização em o Haiti / pt:Missão de Estabilização de as Nações Unidas em o Haiti / es:Misión de Estabilización de las Naciones Unidas en Haití  id=ORG.minustah
International Court of Justice / ICJ / pt:CIJ / pt:Corte Internacional de Justiça / pt:Tribunal Internacional de Justiça / es:CIJ / es:Corte Internacional de Justicia / ru:Международный суд ООН / uk:Міжнародний суд ООН / en:World Court / en:UN 's top court / pt:TIJ / es:Tribunal Internacional de Justicia / ru:МС ООН / uk:МС ООН  id=ORG.icj sector=UNO
UNDP / United Nations Development Programme / pt:PNUD / es:PNUD / ru:ПРООН / uk:ПРООН / UN Development Programme / United Nations Development Program / UN Development Program / pt:Programa de as Nações Unidas para o Desenvolvimento / pt:Programa de a ONU para o Desenvolvimento / es:Programa de las Naciones Unidas para el Desarrollo / es:Programa de Naciones Unidas para el Desarrollo / es:Programa de la ONU para el Desarrollo / ru:Программа развития ООН / uk:Програма розвитку ООН  id=ORG.undp sector=UNO
UNODC / UN Office on Drugs and Crime / ru:УНП ООН / uk:Управління ООН з наркотиків і злочинності / uk:УНЗ ООН / United Nations Office on Drugs and Crime / en:U.N. Office on Drugs and Crime / pt:Escritório de as Nações Unidas sobre Drogas e Crime / pt:Escritório de a ONU sobre Drogas e Crime / pt:Gabinete de as Nações Unidas contra a Droga e o Crime / pt:Gabinete de a ONU contra a Droga e o Crime / es:Oficina de las Naciones Unidas contra la Droga y el Delito / es:Oficina de Naciones Unidas contra la Droga y el Delito / es:Oficina de la ONU contra la Droga y el Delito / es:ONUDD / es:ONUDC / ru:Управление ООН по наркотикам и преступности  id=ORG.unodc
UNEP / UN Environment Programme / pt:PNUMA / es:PNUMA / ru:ЮНЕП / uk:Програма ООН з довкілля / uk:ЮНЕП / United Nations Environment Programme / United Nations Environment Program / UN Environment Program / pt:Programa de as Nações Unidas para o Meio Ambiente / pt:Programa de a ONU para o Meio Ambiente / pt:Programa de as Nações Unidas para o Ambiente / es:Programa de las Naciones Unidas para el Medio Ambiente / es:Programa de Naciones Unidas para el Medio Ambiente / es:Programa de la ONU para el Medio Ambiente / ru:Программа ООН по окружающей среде / uk:Програма ООН з навколишнього середовища  id=ORG.unep sector=UNO
UNFPA / UN Population Fund / ru:ЮНФПА / uk:ЮНФПА / United Nations Population Fund / pt:Fundo de População de as Nações Unidas / pt:Fundo de População de a ONU / pt:Fundo de as Nações Unidas para a População / es:Fondo de Población de las Naciones Unidas / es:Fondo de Población de Naciones Unidas / es:Fondo de Población de la ONU / es:Fondo de las Naciones Unidas para la Población / ru:Фонд ООН в области народонаселения / uk:Фонд ООН у галузі народонаселення / uk:Фонд народонаселення ООН  id=ORG.unfpa sector=UNO
UN Women / pt:ONU Mulheres / es:ONU Mujeres / ru:ООН-женщины / uk:ООН Жінки  id=ORG.un_women sector=UNO
International Organization for Migration / IOM / pt:OIM / pt:Organização Internacional para as Migrações / es:OIM / es:Organización Internacional para las Migraciones / ru:МОМ / ru:Международная организация по миграции / uk:МОМ / uk:Міжнародна організація з міграції / International Organisation for Migration / en:UN migration agency / en:U.N. migration agency / pt:Organização Internacional de Migrações / pt:Organização Internacional de as Migrações / pt:Organização Internacional para Migrações / ru:Международная организация миграции  id=ORG.iom sector=UNO
International Labour Organization / ILO / pt:OIT / es:OIT / pt:Organização Internacional de o Trabalho / ru:МОТ / uk:МОП / International Labour Organisation / International Labor Organization / es:Organización Internacional de el Trabajo / ru:Международная организация труда / uk:Міжнародна організація праці  id=ORG.ilo sector=UNO
International Maritime Organization / pt:Organização Marítima Internacional / es:Organización Marítima Internacional / ru:Международная морская организация / uk:Міжнародна морська організація / International Maritime Organisation / en:IMO / pt:OMI / es:OMI / ru:ИМО / uk:ІМО  id=ORG.imo sector=UNO
International Civil Aviation Organization / ICAO / pt:OACI / es:OACI / ru:ИКАО / uk:ІКАО / International Civil Aviation Organisation / pt:Organização de a Aviação Civil Internacional / pt:Organização de Aviação Civil Internacional / es:Organización de Aviación Civil Internacional / ru:Международная организация гражданской авиации / uk:Міжнародна організація цивільної авіації  id=ORG.icao sector=UNO
World Bank / pt:Banco Mundial / es:Banco Mundial / ru:Всемирный банк / uk:Світовий банк  id=ORG.world_bank
International Monetary Fund / IMF / pt:FMI / pt:Fundo Monetário Internacional / es:FMI / es:Fondo Monetario Internacional / ru:МВФ / ru:Международный валютный фонд / uk:МВФ / uk:Міжнародний валютний фонд  id=ORG.imf
World Trade Organization / WTO / pt:OMC / pt:Organização Mundial de o Comércio / es:OMC / es:Organización Mundial de el Comercio / ru:ВТО / ru:Всемирная торговая организация / uk:СОТ / uk:Світова організація торгівлі / World Trade Organisation  id=ORG.wto
Organization for the Prohibition of Chemical Weapons / OPCW / Organisation for the Prohibition of Chemical Weapons / pt:OPAQ / es:OPAQ / ru:ОЗХО / uk:ОЗХЗ / pt:Organização para a Proibição de as Armas Químicas / pt:Organização para a Proibição de Armas Químicas / pt:Organização para Proibição de Armas Químicas / es:Organización para la Prohibición de las Armas Químicas / es:Organización para la Prohibición de Armas Químicas / ru:Организация по запрещению химического оружия / uk:Організація із заборони хімічної зброї / uk:Організація з заборони хімічної зброї  id=ORG.opcw
CTBTO / Comprehensive Nuclear-Test-Ban Treaty Organization / ru:ОДВЗЯИ / uk:ОДВЗЯВ / pt:Organização de o Tratado de Proibição Completa de Testes Nucleares / pt:Organização de o Tratado de Proibição Total de Testes Nucleares / pt:Organização de o Tratado de Interdição Completa de Ensaios Nucleares / es:Organización de el Tratado de Prohibición Completa de los Ensayos Nucleares / es:Organización de el Tratado de Prohibición Completa de Ensayos Nucleares / es:OTPCE / ru:Организация по Договору о всеобъемлющем запрещении ядерных испытаний / uk:Організація Договору про всеосяжну заборону ядерних випробувань  id=ORG.ctbto
Intergovernmental Panel on Climate Change / IPCC / ru:МГЭИК / UN climate panel / pt:Painel Intergovernamental sobre Mudanças Climáticas / pt:Painel Intergovernamental sobre Mudança de o Clima / pt:Painel Intergovernamental sobre as Alterações Climáticas / pt:Painel Intergovernamental para as Alterações Climáticas / es:Panel Intergubernamental sobre Cambio Climático / es:Panel Intergubernamental de el Cambio Climático / es:Grupo Intergubernamental de Expertos sobre el Cambio Climático / ru:Межправительственная группа экспертов по изменению климата / uk:МГЕЗК / uk:Міжурядова група експертів зі зміни клімату / uk:Міжурядова група експертів з питань зміни клімату  id=ORG.ipcc

# European and Atlantic bodies.
[organisation kind=organisation sector=IGO]
European Commission / pt:Comissão Europeia / es:Comisión Europea / ru:Еврокомиссия / ru:Европейская комиссия / ru:ЕК / uk:Єврокомісія / uk:Європейська комісія / uk:ЄК / EU Commission  id=ORG.european_commission sector=EUR
European Council / pt:Conselho Europeu / es:Consejo Europeo / ru:Европейский совет / ru:Евросовет / uk:Європейська рада  id=ORG.european_council sector=EUR
Council of the European Union / Council of the EU / EU Council / pt:Conselho de a União Europeia / pt:Conselho de a UE / es:Consejo de la Unión Europea / es:Consejo de la UE / ru:Совет ЕС / ru:Совет Евросоюза / uk:Рада ЄС  id=ORG.council_of_eu sector=EUR
European Parliament / pt:Parlamento Europeu / es:Parlamento Europeo / es:Eurocámara / ru:Европарламент / ru:Европейский парламент / uk:Європарламент / uk:Європейський парламент / EU Parliament / pt:Eurocâmara / es:Parlamento de la UE  id=ORG.european_parliament sector=EUR
European Central Bank / ECB / pt:BCE / pt:Banco Central Europeu / es:BCE / es:Banco Central Europeo / ru:ЕЦБ / ru:Европейский центральный банк / uk:ЄЦБ / uk:Європейський центральний банк  id=ORG.ecb sector=EUR
European External Action Service / EEAS / pt:SEAE / es:SEAE / ru:ЕСВД / ru:Европейская служба внешнеполитической деятельности / uk:ЄСЗД / pt:Serviço Europeu de Ação Externa / pt:Serviço Europeu para a Ação Externa / es:Servicio Europeo de Acción Exterior / uk:Європейська служба зовнішніх справ / uk:Європейська служба зовнішньополітичної діяльності / uk:Європейська служба зовнішньої діяльності  id=ORG.eeas sector=EUR
Court of Justice of the European Union / CJEU / European Court of Justice / pt:Tribunal de Justiça de a União Europeia / pt:TJUE / es:Tribunal de Justicia de la Unión Europea / es:TJUE / ru:Суд ЕС / uk:Суд ЄС / en:ECJ / en:EU Court of Justice / en:EU 's top court / pt:Tribunal de Justiça de a UE / pt:Tribunal de Justiça Europeu / pt:Tribunal Europeu de Justiça / pt:Corte de Justiça de a União Europeia / es:Tribunal de Justicia de la UE / es:Tribunal de Justicia Europeo / es:Tribunal Europeo de Justicia / ru:Суд Евросоюза / ru:Суд Европейского союза / uk:Суд Євросоюзу / uk:Суд Європейського Союзу  id=ORG.cjeu sector=EUR
Eurogroup / pt:Eurogrupo / es:Eurogrupo / ru:Еврогруппа / uk:Єврогрупа  id=ORG.eurogroup sector=EUR
Eurozone / euro zone / Euro zone / pt:zona de o euro / pt:Zona Euro / es:zona euro / es:eurozona / ru:еврозона / uk:єврозона  id=ORG.eurozone
Europol / ru:Европол / uk:Європол / pt:Serviço Europeu de Polícia / European Union Agency for Law Enforcement Cooperation  id=ORG.europol sector=EUR
Eurojust / ru:Евроюст / uk:Євроюст  id=ORG.eurojust sector=EUR
Frontex / ru:Фронтекс / uk:Фронтекс / European Border and Coast Guard Agency / EU border agency / pt:Agência Europeia de a Guarda de Fronteiras e Costeira / es:Agencia Europea de la Guardia de Fronteras y Costas / es:Agencia Europea de Fronteras  id=ORG.frontex sector=EUR
European Investment Bank / EIB / pt:BEI / es:BEI / ru:ЕИБ / uk:ЄІБ / pt:Banco Europeu de Investimento / pt:Banco Europeu de Investimentos / es:Banco Europeo de Inversiones / ru:Европейский инвестиционный банк / uk:Європейський інвестиційний банк  id=ORG.eib sector=EUR
European Bank for Reconstruction and Development / EBRD / ru:ЕБРР / uk:ЄБРР / pt:BERD / es:BERD / pt:Banco Europeu para a Reconstrução e o Desenvolvimento / pt:Banco Europeu de Reconstrução e Desenvolvimento / pt:Banco Europeu para Reconstrução e Desenvolvimento / es:Banco Europeo para la Reconstrucción y el Desarrollo / es:Banco Europeo de Reconstrucción y Desarrollo / ru:Европейский банк реконструкции и развития / uk:Європейський банк реконструкції та розвитку  id=ORG.ebrd
Council of Europe / pt:Conselho de a Europa / es:Consejo de Europa / ru:Совет Европы / uk:Рада Європи  id=ORG.council_of_europe
PACE / Parliamentary Assembly of the Council of Europe / ru:ПАСЕ / uk:ПАРЄ / pt:APCE / es:APCE / pt:Assembleia Parlamentar de o Conselho de a Europa / es:Asamblea Parlamentaria de el Consejo de Europa / ru:Парламентская ассамблея Совета Европы / uk:Парламентська асамблея Ради Європи  id=ORG.pace
European Court of Human Rights / ECHR / ECtHR / pt:Tribunal Europeu de os Direitos Humanos / pt:TEDH / es:Tribunal Europeo de Derechos Humanos / es:TEDH / ru:ЕСПЧ / ru:Европейский суд по правам человека / uk:ЄСПЛ / uk:Європейський суд з прав людини / pt:Corte Europeia de Direitos Humanos / pt:Corte Europeia de os Direitos Humanos / pt:Tribunal Europeu de Direitos Humanos / pt:Tribunal Europeu de os Direitos de o Homem / pt:CEDH / es:Corte Europea de Derechos Humanos  id=ORG.echr
OSCE / Organization for Security and Co-operation in Europe / Organisation for Security and Cooperation in Europe / ru:ОБСЕ / ru:Организация по безопасности и сотрудничеству в Европе / uk:ОБСЄ / uk:Організація з безпеки і співробітництва в Європі / Organization for Security and Cooperation in Europe / Organisation for Security and Co-operation in Europe / pt:Organização para a Segurança e Cooperação em a Europa / pt:Organização para a Segurança e a Cooperação em a Europa / pt:Organização para Segurança e Cooperação em a Europa / es:Organización para la Seguridad y la Cooperación en Europa / es:Organización para la Seguridad y Cooperación en Europa / uk:Організація з безпеки та співробітництва в Європі / uk:Організація з безпеки та співробітництва у Європі  id=ORG.osce
EUMAM Ukraine / EUMAM / pt:Missão de Assistência Militar de a UE / uk:EUMAM / EU Military Assistance Mission / European Union Military Assistance Mission / pt:Missão de Assistência Militar de a União Europeia / es:Misión de Asistencia Militar de la UE / es:Misión de Asistencia Militar de la Unión Europea  id=ORG.eumam sector=EUR
SHAPE / Supreme Headquarters Allied Powers Europe / ru:ВГК НАТО  id=ORG.shape
Weimar Triangle / Weimar Plus / pt:Triângulo de Weimar / es:Triángulo de Weimar / ru:Веймарский треугольник / uk:Веймарський трикутник  id=ORG.weimar_triangle
Coalition of the Willing / coalition of the willing / pt:Coalizão de os Dispostos / pt:Coligação de os Dispostos / pt:Coligação de Vontades / es:Coalición de Voluntarios / es:coalición de los dispuestos / ru:коалиция желающих / uk:Коаліція охочих / uk:коаліція охочих / pt:Coligação de os Países Dispostos / pt:Coalizão de Voluntários / pt:Coligação de Voluntários / es:Coalición de Dispuestos  id=ORG.coalition_of_the_willing
Ramstein Group / Ukraine Defense Contact Group / UDCG / Ramstein format / pt:Grupo de Contato para a Defesa de a Ucrânia / es:Grupo de Contacto para la Defensa de Ucrania / ru:Рамштайн / ru:контактная группа по обороне Украины / uk:Рамштайн / uk:Контактна група з питань оборони України / Ukraine Defence Contact Group / pt:Grupo de Contacto para a Defesa de a Ucrânia / pt:Grupo de Ramstein / es:Grupo de Ramstein / es:Grupo de Contacto de Defensa de Ucrania / ru:Контактная группа по вопросам обороны Украины / uk:Контактна група з оборони України  id=ORG.ramstein_group
Visegrad Group / V4 / ru:Вишеградская группа / uk:Вишеградська група / pt:Grupo de Visegrado / es:Grupo de Visegrado / Visegrad Four / pt:Grupo de Visegrad / es:Grupo de Visegrad / ru:Вишеградская четвёрка / ru:Вишеградская четверка / uk:Вишеградська четвірка  id=ORG.visegrad_group
EFTA / European Free Trade Association / pt:AELC / ru:ЕАСТ / uk:ЄАВТ / uk:Європейська асоціація вільної торгівлі / pt:Associação Europeia de Comércio Livre / pt:Associação Europeia de Livre Comércio / es:Asociación Europea de Libre Comercio / es:AELC / ru:Европейская ассоциация свободной торговли  id=ORG.efta

# Other groupings of states, courts and world bodies.
[organisation kind=organisation sector=IGO]
Group of Seven / G7 / G-7 / ru:Большая семёрка / ru:Большая семерка / uk:Велика сімка / uk:Великий сімка / pt:Grupo de os Sete / es:Grupo de los Siete / ru:Группа семи / uk:Група семи  id=ORG.g7
Group of Twenty / G20 / G-20 / ru:Большая двадцатка / uk:Велика двадцятка / uk:Великий двадцятка / pt:Grupo de os Vinte / pt:Grupo de os 20 / es:Grupo de los Veinte / es:Grupo de los 20 / ru:Группа двадцати / uk:Група двадцяти  id=ORG.g20
Group of Eight / G8 / G-8 / ru:Большая восьмёрка / ru:Большая восьмерка / uk:Велика вісімка / pt:Grupo de os Oito / es:Grupo de los Ocho / ru:Группа восьми / uk:Група восьми  id=ORG.g8
BRICS / Brics / ru:БРИКС / uk:БРІКС  id=ORG.brics
Shanghai Cooperation Organisation / SCO / Shanghai Cooperation Organization / pt:OCX / pt:Organização para Cooperação de Xangai / es:OCS / es:Organización de Cooperación de Shanghái / ru:ШОС / ru:Шанхайская организация сотрудничества / uk:ШОС / uk:Шанхайська організація співробітництва / pt:Organização de Cooperação de Xangai / pt:Organização para a Cooperação de Xangai / pt:Organização de a Cooperação de Xangai / es:Organización para la Cooperación de Shanghái  id=ORG.sco
Collective Security Treaty Organization / CSTO / pt:OTSC / es:OTSC / ru:ОДКБ / ru:Организация Договора о коллективной безопасности / uk:ОДКБ / Collective Security Treaty Organisation / pt:Organização de o Tratado de Segurança Coletiva / pt:Organização de o Tratado de Segurança Colectiva / es:Organización de el Tratado de Seguridad Colectiva / uk:Організація Договору про колективну безпеку  id=ORG.csto
Commonwealth of Independent States / CIS / pt:CEI / pt:Comunidade de os Estados Independentes / es:CEI / es:Comunidad de Estados Independientes / ru:СНГ / ru:Содружество Независимых Государств / uk:СНД / pt:Comunidade de Estados Independentes / es:Comunidad de los Estados Independientes / uk:Співдружність Незалежних Держав  id=ORG.cis
Eurasian Economic Union / EAEU / EEU / pt:União Econômica Eurasiática / es:Unión Económica Euroasiática / ru:ЕАЭС / ru:Евразийский экономический союз / uk:ЄАЕС / pt:UEE / pt:UEEA / es:UEE / es:UEEA / pt:União Econômica Euroasiática / es:Unión Económica Eurasiática / uk:Євразійський економічний союз  id=ORG.eaeu
Union State / Union State of Russia and Belarus / pt:Estado de a União / es:Estado de la Unión de Rusia y Bielorrusia / ru:Союзное государство / uk:Союзна держава / pt:Estado de a União de a Rússia e Bielorrússia / pt:Estado de a União Rússia-Bielorrússia / ru:Союзное государство России и Белоруссии / uk:Союзна держава Росії та Білорусі  id=ORG.union_state
African Union / AU / pt:União Africana / es:Unión Africana / ru:Африканский союз / ru:АС / uk:Африканський союз / pt:UA / es:UA  id=ORG.african_union
ECOWAS / Ecowas / Economic Community of West African States / pt:CEDEAO / es:CEDEAO / es:Cedeao / ru:ЭКОВАС / uk:ЕКОВАС / pt:Comunidade Econômica de os Estados de a África Ocidental / pt:Comunidade Econômica de Estados de a África Ocidental / es:Comunidad Económica de Estados de África Occidental / es:Comunidad Económica de los Estados de África Occidental / es:Comunidad Económica de Estados de el África Occidental / ru:Экономическое сообщество стран Западной Африки / ru:Экономическое сообщество западноафриканских государств / ru:Экономическое сообщество государств Западной Африки / uk:Економічне співтовариство країн Західної Африки / uk:Економічна спільнота західноафриканських держав  id=ORG.ecowas sector=IGO
Alliance of Sahel States / AES / pt:Aliança de os Estados de o Sahel / es:Alianza de Estados de el Sahel / ru:Альянс государств Сахеля / Confederation of Sahel States / pt:Confederação de os Estados de o Sahel / pt:Aliança de Estados de o Sahel / es:Confederación de Estados de el Sahel / es:Alianza de los Estados de el Sahel / ru:Конфедерация государств Сахеля / uk:Альянс держав Сахелю / uk:Конфедерація держав Сахелю  id=ORG.aes
SADC / Southern African Development Community / ru:САДК / pt:Comunidade para o Desenvolvimento de a África Austral / pt:Comunidade de Desenvolvimento de a África Austral / es:Comunidad de Desarrollo de África Austral / es:Comunidad para el Desarrollo de África Austral / es:Comunidad de Desarrollo de el África Austral / es:Comunidad para el Desarrollo de el África Austral / ru:Сообщество развития Юга Африки / uk:САДК  id=ORG.sadc
IGAD / Intergovernmental Authority on Development / ru:ИГАД / pt:Autoridade Intergovernamental para o Desenvolvimento / es:Autoridad Intergubernamental para el Desarrollo / ru:Межправительственная организация по развитию / uk:ІГАД  id=ORG.igad
East African Community / EAC / ru:Восточноафриканское сообщество / pt:Comunidade de a África Oriental / pt:Comunidade de a África de o Leste / es:Comunidad de África Oriental / es:Comunidad de el África Oriental / uk:Східноафриканське співтовариство  id=ORG.eac
Arab League / League of Arab States / pt:Liga Árabe / es:Liga Árabe / ru:Лига арабских государств / ru:ЛАГ / uk:Ліга арабських держав / uk:ЛАД / pt:Liga de os Estados Árabes / es:Liga de los Estados Árabes / es:Liga de Estados Árabes  id=ORG.arab_league
Gulf Cooperation Council / GCC / pt:CCG / pt:Conselho de Cooperação de o Golfo / es:CCG / es:Consejo de Cooperación de el Golfo / ru:ССАГПЗ / uk:ССАГПЗ / Cooperation Council for the Arab States of the Gulf / es:Consejo de Cooperación para los Estados Árabes de el Golfo / pt:Conselho de Cooperação para os Estados Árabes de o Golfo / ru:Совет сотрудничества арабских государств Персидского залива / ru:Совет сотрудничества стран Персидского залива / uk:Рада співробітництва арабських держав Перської затоки / uk:Рада співробітництва країн Перської затоки  id=ORG.gcc
Organisation of Islamic Cooperation / Organization of Islamic Cooperation / OIC / pt:OCI / pt:Organização para a Cooperação Islâmica / es:OCI / es:Organización de Cooperación Islámica / ru:ОИС / ru:Организация исламского сотрудничества / uk:ОІС / Organization of the Islamic Conference / Organisation of the Islamic Conference / pt:Organização de Cooperação Islâmica / pt:Organização de a Cooperação Islâmica / pt:Organização de a Conferência Islâmica / es:Organización para la Cooperación Islámica / es:Organización de la Conferencia Islámica / es:Organización de la Cooperación Islámica / uk:Організація ісламського співробітництва  id=ORG.oic
ASEAN / Asean / Association of Southeast Asian Nations / pt:Associação de as Nações de o Sudeste Asiático / es:Asociación de Naciones de el Sudeste Asiático / ru:АСЕАН / uk:АСЕАН / pt:Associação de Nações de o Sudeste Asiático / es:Asociación de Naciones de el Sureste Asiático / es:Asociación de las Naciones de el Sudeste Asiático / ru:Ассоциация государств Юго-Восточной Азии / ru:Ассоциация стран Юго-Восточной Азии / uk:Асоціація держав Південно-Східної Азії / uk:Асоціація країн Південно-Східної Азії  id=ORG.asean
APEC / Apec / Asia-Pacific Economic Cooperation / ru:АТЭС / uk:АТЕС / pt:Cooperação Econômica Ásia-Pacífico / pt:Fórum de Cooperação Econômica Ásia-Pacífico / pt:Cooperação Econômica de a Ásia e de o Pacífico / es:Foro de Cooperación Económica Asia-Pacífico / es:Cooperación Económica Asia-Pacífico / es:Foro de Cooperación Económica de Asia-Pacífico / ru:Азиатско-Тихоокеанское экономическое сотрудничество / uk:Азійсько-Тихоокеанське економічне співробітництво  id=ORG.apec
Quad / Quadrilateral Security Dialogue / uk:Чотиристоронній діалог з безпеки / pt:Diálogo de Segurança Quadrilateral / pt:Diálogo Quadrilateral de Segurança / es:Diálogo de Seguridad Cuadrilateral / es:Diálogo Cuadrilateral de Seguridad / ru:Четырёхсторонний диалог по безопасности / ru:Четырехсторонний диалог по безопасности  id=ORG.quad
AUKUS / Aukus / ru:АУКУС / uk:АУКУС  id=ORG.aukus
OPEC / Opec / Organization of the Petroleum Exporting Countries / pt:OPEP / pt:Opep / es:OPEP / ru:ОПЕК / uk:ОПЕК / pt:Organização de os Países Exportadores de Petróleo / es:Organización de Países Exportadores de Petróleo / es:Organización de los Países Exportadores de Petróleo / ru:Организация стран-экспортёров нефти / ru:Организация стран-экспортеров нефти / uk:Організація країн-експортерів нафти  id=ORG.opec
OPEC+ / Opec+ / pt:OPEP+ / pt:Opep+ / es:OPEP+ / ru:ОПЕК+ / uk:ОПЕК+  id=ORG.opec_plus
International Energy Agency / IEA / pt:AIE / pt:Agência Internacional de Energia / es:AIE / es:Agencia Internacional de la Energía / ru:МЭА / ru:Международное энергетическое агентство / uk:МЕА / pt:Agência Internacional de a Energia / es:Agencia Internacional de Energía / uk:Міжнародне енергетичне агентство  id=ORG.iea
OECD / Organisation for Economic Co-operation and Development / pt:OCDE / es:OCDE / ru:ОЭСР / uk:ОЕСР / Organization for Economic Co-operation and Development / Organisation for Economic Cooperation and Development / Organization for Economic Cooperation and Development / pt:Organização para a Cooperação e Desenvolvimento Econômico / pt:Organização para a Cooperação e o Desenvolvimento Econômico / pt:Organização para Cooperação e Desenvolvimento Econômico / pt:Organização de Cooperação e Desenvolvimento Económico / es:Organización para la Cooperación y el Desarrollo Económicos / es:Organización para la Cooperación y el Desarrollo Económico / es:Organización para la Cooperación y Desarrollo Económico / ru:Организация экономического сотрудничества и развития / uk:Організація економічного співробітництва та розвитку / uk:Організація економічного співробітництва і розвитку  id=ORG.oecd
Mercosur / Mercosul / ru:МЕРКОСУР / uk:МЕРКОСУР / Southern Common Market / pt:Mercado Comum de o Sul / es:Mercado Común de el Sur  id=ORG.mercosur
Organization of American States / OAS / pt:OEA / pt:Organização de os Estados Americanos / es:OEA / es:Organización de los Estados Americanos / es:Organización de Estados Americanos / ru:ОАГ / ru:Организация американских государств / uk:ОАД / Organisation of American States / pt:Organização de Estados Americanos / uk:Організація американських держав  id=ORG.oas
CELAC / Celac / Community of Latin American and Caribbean States / ru:СЕЛАК / pt:Comunidade de Estados Latino-Americanos e Caribenhos / pt:Comunidade de os Estados Latino-Americanos e Caribenhos / pt:Comunidade de Estados de a América Latina e de o Caribe / pt:Comunidade de Estados Latino-Americanos e de as Caraíbas / es:Comunidad de Estados Latinoamericanos y Caribeños / ru:Сообщество стран Латинской Америки и Карибского бассейна / ru:Сообщество государств Латинской Америки и Карибского бассейна / uk:СЕЛАК  id=ORG.celac
UNASUR / Unasur / pt:UNASUL / pt:Unasul / ru:УНАСУР / Union of South American Nations / pt:União de Nações Sul-Americanas / pt:União de as Nações Sul-Americanas / es:Unión de Naciones Suramericanas / es:Unión de Naciones Sudamericanas / ru:Союз южноамериканских наций / uk:УНАСУР  id=ORG.unasur
ALBA / Bolivarian Alliance / es:ALBA-TCP / ru:АЛБА / Bolivarian Alliance for the Peoples of Our America / pt:Aliança Bolivariana para os Povos de a Nossa América / pt:Aliança Bolivariana / pt:Alba-TCP / es:Alianza Bolivariana para los Pueblos de Nuestra América / es:Alianza Bolivariana para las Américas / es:Alianza Bolivariana / ru:Боливарианский альянс  id=ORG.alba
CARICOM / Caricom / Caribbean Community / ru:КАРИКОМ / pt:Comunidade de o Caribe / pt:Comunidade de as Caraíbas / pt:Comunidade Caribenha / es:Comunidad de el Caribe / ru:Карибское сообщество / uk:КАРІКОМ  id=ORG.caricom
CPLP / Community of Portuguese Language Countries / pt:Comunidade de os Países de Língua Portuguesa / Community of Portuguese-Speaking Countries / es:Comunidad de Países de Lengua Portuguesa / ru:Содружество португалоязычных стран / ru:Содружество португалоязычных государств  id=ORG.cplp
Pacific Islands Forum / ru:Форум тихоокеанских островов / pt:Fórum de as Ilhas de o Pacífico / es:Foro de las Islas de el Pacífico / uk:Форум тихоокеанських островів  id=ORG.pif
Commonwealth of Nations / en:the Commonwealth / pt:Commonwealth / es:Commonwealth / ru:Содружество наций / uk:Співдружність націй / uk:Британська Співдружність / pt:Comunidade de as Nações / pt:Comunidade Britânica de Nações / pt:Comunidade Britânica / es:Mancomunidad de Naciones / es:Comunidad Británica de Naciones / es:Mancomunidad Británica de Naciones / ru:Британское содружество  id=ORG.commonwealth
Organization of Turkic States / ru:Организация тюркских государств / ru:ОТГ / uk:Організація тюркських держав / Organisation of Turkic States / pt:Organização de os Estados Turcos / pt:Organização de Estados Túrquicos / es:Organización de Estados Turcos / es:Organización de los Estados Túrquicos  id=ORG.turkic_states
Non-Aligned Movement / pt:Movimento de os Não Alinhados / es:Movimiento de Países No Alineados / ru:Движение неприсоединения / uk:Рух неприєднання / pt:Movimento de os Países Não Alinhados / pt:Movimento de Países Não Alinhados / es:Movimiento de los No Alineados / es:Movimiento de los Países No Alineados / es:Movimiento No Alineado  id=ORG.nam
Interpol / INTERPOL / ru:Интерпол / uk:Інтерпол / International Criminal Police Organization / pt:Organização Internacional de Polícia Criminal / es:Organización Internacional de Policía Criminal  id=ORG.interpol
FIFA / Fifa / ru:ФИФА / uk:ФІФА  id=ORG.fifa
UEFA / Uefa / ru:УЕФА / uk:УЄФА  id=ORG.uefa
International Olympic Committee / IOC / pt:COI / pt:Comitê Olímpico Internacional / es:COI / es:Comité Olímpico Internacional / ru:МОК / ru:Международный олимпийский комитет / uk:МОК / uk:Міжнародний олімпійський комітет  id=ORG.ioc
WADA / World Anti-Doping Agency / pt:AMA-WADA / ru:ВАДА / uk:ВАДА / pt:Agência Mundial Antidoping / pt:Agência Mundial Antidopagem / es:Agencia Mundial Antidopaje / es:Agencia Mundial Antidoping / es:AMA / ru:Всемирное антидопинговое агентство / uk:Всесвітнє антидопінгове агентство  id=ORG.wada
FATF / Financial Action Task Force / pt:GAFI / es:GAFI / ru:ФАТФ / uk:ФАТФ / uk:Група з розробки фінансових заходів / pt:Grupo de Ação Financeira Internacional / pt:Grupo de Ação Financeira / es:Grupo de Acción Financiera Internacional / es:Grupo de Acción Financiera / ru:Группа разработки финансовых мер борьбы с отмыванием денег  id=ORG.fatf
SWIFT / ru:СВИФТ  id=ORG.swift
Permanent Court of Arbitration / ru:Постоянная палата третейского суда / es:Corte Permanente de Arbitraje / uk:Постійна палата третейського суду / pt:Tribunal Permanente de Arbitragem / pt:Corte Permanente de Arbitragem / es:Tribunal Permanente de Arbitraje  id=ORG.pca
Board of Peace / pt:Conselho de a Paz / es:Junta de Paz / ru:Совет мира / uk:Рада миру  id=ORG.board_of_peace
International Stabilization Force / pt:Força Internacional de Estabilização / es:Fuerza Internacional de Estabilización / ru:Международные силы стабилизации / International Stabilisation Force / ru:Международные стабилизационные силы / uk:Міжнародні стабілізаційні сили / uk:Міжнародні сили стабілізації  id=ORG.isf_gaza
African Development Bank / AfDB / pt:BAD / pt:Banco Africano de Desenvolvimento / es:BAfD / es:Banco Africano de Desarrollo / ru:Африканский банк развития / uk:Африканський банк розвитку  id=ORG.afdb
Asian Development Bank / pt:Banco Asiático de Desenvolvimento / es:Banco Asiático de Desarrollo / ru:Азиатский банк развития / ru:АБР / uk:Азійський банк розвитку  id=ORG.adb
Asian Infrastructure Investment Bank / AIIB / pt:Banco Asiático de Investimento em Infraestrutura / pt:Banco Asiático de Investimento em Infraestruturas / es:Banco Asiático de Inversión en Infraestructura / es:Banco Asiático de Inversiones en Infraestructura / ru:АБИИ / ru:Азиатский банк инфраструктурных инвестиций / uk:Азійський банк інфраструктурних інвестицій  id=ORG.aiib
Inter-American Development Bank / pt:Banco Interamericano de Desenvolvimento / pt:BID / es:Banco Interamericano de Desarrollo / es:BID / ru:Межамериканский банк развития / ru:МАБР / uk:Міжамериканський банк розвитку  id=ORG.iadb
New Development Bank / BRICS bank / pt:Novo Banco de Desenvolvimento / pt:Banco de os BRICS / es:Nuevo Banco de Desarrollo / es:Banco de los BRICS / ru:Новый банк развития / uk:Новий банк розвитку  id=ORG.ndb
Bank for International Settlements / pt:Banco de Compensações Internacionais / pt:Banco de Pagamentos Internacionais / es:Banco de Pagos Internacionales / ru:Банк международных расчётов / ru:Банк международных расчетов / uk:Банк міжнародних розрахунків  id=ORG.bis
Economic Community of Central African States / ECCAS / pt:CEEAC / pt:Comunidade Econômica de os Estados de a África Central / es:CEEAC / es:Comunidad Económica de Estados de África Central / ru:ЭСЦАГ  id=ORG.eccas
West African Economic and Monetary Union / WAEMU / UEMOA / pt:União Econômica e Monetária de a África Ocidental / es:Unión Económica y Monetaria de África Occidental / es:Unión Económica y Monetaria de el África Occidental / ru:ЮЭМОА  id=ORG.uemoa
G5 Sahel / pt:G5 de o Sahel / es:G5 de el Sahel / ru:Сахельская пятёрка / ru:Сахельская пятерка  id=ORG.g5_sahel
Multinational Joint Task Force / MNJTF / pt:Força Multinacional Conjunta / pt:Força-Tarefa Conjunta Multinacional / es:Fuerza Multinacional Conjunta / ru:Многонациональные объединённые силы / ru:Многонациональные объединенные силы  id=ORG.mnjtf
AMISOM / ATMIS / African Union Mission in Somalia / AUSSOM / African Union Transition Mission in Somalia / pt:Missão de a União Africana em a Somália / es:Misión de la Unión Africana en Somalia / ru:АМИСОМ / ru:Миссия Африканского союза в Сомали / uk:Місія Африканського союзу в Сомалі  id=ORG.amisom
African Court on Human and Peoples ' Rights / pt:Tribunal Africano de os Direitos de o Homem e de os Povos / pt:Tribunal Africano de os Direitos Humanos e de os Povos / es:Tribunal Africano de Derechos Humanos y de los Pueblos / es:Corte Africana de Derechos Humanos y de los Pueblos / ru:Африканский суд по правам человека и народов  id=ORG.african_court
Africa Centres for Disease Control and Prevention / Africa CDC / pt:CDC África / pt:Centros Africanos de Controlo e Prevenção de Doenças / es:CDC África / es:CDC de África  id=ORG.africa_cdc
Inter-American Court of Human Rights / pt:Corte Interamericana de Direitos Humanos / pt:Tribunal Interamericano de Direitos Humanos / pt:Corte IDH / es:Corte Interamericana de Derechos Humanos / es:Corte IDH / ru:Межамериканский суд по правам человека / uk:Міжамериканський суд з прав людини  id=ORG.iachr_court
Inter-American Commission on Human Rights / IACHR / pt:Comissão Interamericana de Direitos Humanos / pt:CIDH / es:Comisión Interamericana de Derechos Humanos / es:CIDH / ru:Межамериканская комиссия по правам человека / uk:Міжамериканська комісія з прав людини  id=ORG.iachr
Andean Community / pt:Comunidade Andina / es:Comunidad Andina / ru:Андское сообщество / uk:Андське співтовариство  id=ORG.andean_community
Central American Integration System / pt:Sistema de Integração Centro-Americana / es:Sistema de la Integración Centroamericana / es:Sistema de Integración Centroamericana / ru:Система центральноамериканской интеграции  id=ORG.sica
Pacific Alliance / pt:Aliança de o Pacífico / es:Alianza de el Pacífico / ru:Тихоокеанский альянс / uk:Тихоокеанський альянс  id=ORG.pacific_alliance
Lima Group / pt:Grupo de Lima / es:Grupo de Lima / ru:Группа Лимы / ru:Лимская группа / uk:Лімська група  id=ORG.lima_group
Group of 77 / G77 / G-77 / pt:Grupo de os 77 / es:Grupo de los 77 / ru:Группа 77 / uk:Група 77  id=ORG.g77
SAARC / South Asian Association for Regional Cooperation / es:Asociación Sudasiática para la Cooperación Regional / pt:Associação Sul-Asiática para a Cooperação Regional / ru:СААРК  id=ORG.saarc
Five Eyes / pt:Cinco Olhos / es:Cinco Ojos / ru:Пять глаз / uk:П'ять очей  id=ORG.five_eyes
OSCE Minsk Group / Minsk Group / pt:Grupo de Minsk / es:Grupo de Minsk / ru:Минская группа / ru:Минская группа ОБСЕ / uk:Мінська група / uk:Мінська група ОБСЄ  id=ORG.minsk_group
Normandy Format / Normandy Four / pt:Formato de a Normandia / pt:Quarteto de a Normandia / es:Formato de Normandía / es:Cuarteto de Normandía / ru:Нормандская четвёрка / ru:Нормандская четверка / uk:Нормандська четвірка  id=ORG.normandy_format
OSCE Special Monitoring Mission to Ukraine / OSCE Special Monitoring Mission / pt:Missão Especial de Monitorização de a OSCE / pt:Missão de Observação de a OSCE em a Ucrânia / es:Misión Especial de Observación de la OSCE / es:Misión Especial de Supervisión de la OSCE / ru:СММ ОБСЕ / ru:Специальная мониторинговая миссия ОБСЕ / uk:СММ ОБСЄ / uk:Спеціальна моніторингова місія ОБСЄ  id=ORG.osce_smm
ODIHR / OSCE Office for Democratic Institutions and Human Rights / es:OIDDH / ru:БДИПЧ / ru:БДИПЧ ОБСЕ / uk:БДІПЛ / uk:БДІПЛ ОБСЄ  id=ORG.odihr
Trilateral Contact Group / pt:Grupo de Contato Trilateral / es:Grupo de Contacto Trilateral / ru:Трёхсторонняя контактная группа / ru:Трехсторонняя контактная группа / uk:ТКГ / uk:Тристороння контактна група  id=ORG.trilateral_contact_group
Three Seas Initiative / pt:Iniciativa de os Três Mares / es:Iniciativa de los Tres Mares / ru:Инициатива трёх морей / ru:Инициатива трех морей / uk:Ініціатива трьох морів  id=ORG.three_seas
Bucharest Nine / pt:Nove de Bucareste / es:Nueve de Bucarest / ru:Бухарестская девятка / uk:Бухарестська дев'ятка  id=ORG.bucharest_nine
Joint Expeditionary Force / pt:Força Expedicionária Conjunta / es:Fuerza Expedicionaria Conjunta / ru:Объединённые экспедиционные силы / ru:Объединенные экспедиционные силы / uk:Об'єднані експедиційні сили  id=ORG.jef
European Political Community / pt:Comunidade Política Europeia / es:Comunidad Política Europea / ru:Европейское политическое сообщество / uk:Європейська політична спільнота  id=ORG.european_political_community
Nordic Council / pt:Conselho Nórdico / es:Consejo Nórdico / ru:Северный совет / uk:Північна рада  id=ORG.nordic_council
Arctic Council / pt:Conselho de o Ártico / es:Consejo Ártico / ru:Арктический совет / uk:Арктична рада  id=ORG.arctic_council
Venice Commission / pt:Comissão de Veneza / es:Comisión de Venecia / ru:Венецианская комиссия / uk:Венеційська комісія / uk:Венеціанська комісія  id=ORG.venice_commission
European Public Prosecutor 's Office / EPPO / pt:Procuradoria Europeia / pt:Ministério Público Europeu / es:Fiscalía Europea / ru:Европейская прокуратура / uk:Європейська прокуратура  id=ORG.eppo sector=EUR
European Medicines Agency / pt:Agência Europeia de Medicamentos / pt:Agência Europeia de o Medicamento / es:Agencia Europea de Medicamentos / es:Agencia Europea de el Medicamento / ru:Европейское агентство по лекарственным средствам / ru:Европейское агентство лекарственных средств / uk:Європейське агентство з лікарських засобів  id=ORG.ema sector=EUR
European Union Aviation Safety Agency / EASA / pt:Agência de a União Europeia para a Segurança de a Aviação / es:Agencia Europea de Seguridad Aérea / ru:Европейское агентство авиационной безопасности / ru:ЕАСА / uk:ЄАСА  id=ORG.easa sector=EUR
Eurostat / ru:Евростат / uk:Євростат  id=ORG.eurostat sector=EUR
European Court of Auditors / pt:Tribunal de Contas Europeu / es:Tribunal de Cuentas Europeo / ru:Европейская счётная палата / uk:Європейський суд аудиторів  id=ORG.european_court_of_auditors sector=EUR
European Defence Agency / pt:Agência Europeia de Defesa / es:Agencia Europea de Defensa / ru:Европейское оборонное агентство / uk:Європейське оборонне агентство  id=ORG.european_defence_agency sector=EUR
European Anti-Fraud Office / pt:Organismo Europeu de Luta Antifraude / es:Oficina Europea de Lucha contra el Fraude / ru:Европейское бюро по борьбе с мошенничеством  id=ORG.olaf sector=EUR
European Space Agency / pt:Agência Espacial Europeia / es:Agencia Espacial Europea / ru:Европейское космическое агентство / uk:Європейське космічне агентство / ru:ЕКА / uk:ЄКА  id=ORG.esa
CERN / European Organization for Nuclear Research / pt:Organização Europeia para a Pesquisa Nuclear / es:Organización Europea para la Investigación Nuclear / ru:ЦЕРН / uk:ЦЕРН  id=ORG.cern
Eurocontrol / ru:Евроконтроль / uk:Євроконтроль  id=ORG.eurocontrol
KFOR / Kosovo Force / pt:Força de o Kosovo / es:Fuerza de Kosovo / ru:КФОР / uk:КФОР / uk:КСФОР  id=ORG.kfor
ISAF / International Security Assistance Force / pt:Força Internacional de Assistência para Segurança / pt:Força Internacional de Assistência a a Segurança / es:Fuerza Internacional de Asistencia para la Seguridad / es:Fuerza Internacional de Asistencia a la Seguridad / ru:Международные силы содействия безопасности / ru:МССБ  id=ORG.isaf
EULEX / pt:Missão de a União Europeia para o Estado de Direito em o Kosovo / ru:ЕВЛЕКС  id=ORG.eulex sector=EUR
EUNAVFOR Aspides / EU Naval Force / EUNAVFOR  id=ORG.eunavfor sector=EUR
World Economic Forum / WEF / pt:Fórum Econômico Mundial / es:Foro Económico Mundial / ru:Всемирный экономический форум / uk:Всесвітній економічний форум / uk:Світовий економічний форум  id=ORG.wef
Munich Security Conference / pt:Conferência de Segurança de Munique / es:Conferencia de Seguridad de Múnich / ru:Мюнхенская конференция по безопасности / uk:Мюнхенська безпекова конференція / uk:Мюнхенська конференція з безпеки  id=ORG.munich_security_conference
Inter-Parliamentary Union / pt:União Interparlamentar / es:Unión Interparlamentaria / ru:Межпарламентский союз / uk:Міжпарламентський союз  id=ORG.ipu
International Renewable Energy Agency / pt:Agência Internacional para as Energias Renováveis / es:Agencia Internacional de Energías Renovables / ru:ИРЕНА / ru:Международное агентство по возобновляемым источникам энергии  id=ORG.irena
IATA / International Air Transport Association / pt:Associação Internacional de Transporte Aéreo / es:Asociación Internacional de Transporte Aéreo / ru:ИАТА / uk:ІАТА / ru:Международная ассоциация воздушного транспорта  id=ORG.iata
Court of Arbitration for Sport / pt:Tribunal Arbitral de o Esporte / pt:Tribunal Arbitral de o Desporto / es:Tribunal de Arbitraje Deportivo / es:Tribunal Arbitral de el Deporte / ru:Спортивный арбитражный суд / uk:Спортивний арбітражний суд  id=ORG.cas
International Paralympic Committee / pt:Comitê Paralímpico Internacional / es:Comité Paralímpico Internacional / ru:Международный паралимпийский комитет / uk:Міжнародний паралімпійський комітет  id=ORG.paralympic_committee
Warsaw Pact / pt:Pacto de Varsóvia / es:Pacto de Varsovia / ru:Варшавский договор / uk:Варшавський договір  id=ORG.warsaw_pact
League of Nations / pt:Liga de as Nações / pt:Sociedade de as Nações / es:Sociedad de las Naciones / es:Sociedad de Naciones / ru:Лига Наций / uk:Ліга Націй  id=ORG.league_of_nations
United Nations Command / UN Command / pt:Comando de as Nações Unidas / pt:Comando de a ONU / es:Comando de las Naciones Unidas / es:Comando de la ONU / es:Mando de las Naciones Unidas / ru:Командование ООН / ru:Командование ООН в Корее / uk:Командування ООН  id=ORG.un_command sector=MIL
Multinational Security Support Mission / Multinational Security Support / Gang Suppression Force / pt:Missão Multinacional de Apoio a a Segurança / pt:Força de Repressão a Gangues / es:Misión Multinacional de Apoyo a la Seguridad / es:Misión Multinacional de Apoyo a la Seguridad en Haití / es:Fuerza de Supresión de Pandillas / ru:Многонациональная миссия по поддержке безопасности  id=ORG.mss_haiti
International coalition against Islamic State / US-led coalition / US-led international coalition / Global Coalition against Daesh / pt:coalizão internacional liderada por os EUA / pt:coligação internacional liderada por os EUA / es:coalición internacional liderada por EE.UU. / es:coalición internacional liderada por Estados Unidos / ru:международная коалиция во главе с США / uk:міжнародна коаліція на чолі зі США  id=ORG.coalition_against_is sector=MIL
[organisation kind=organisation sector=NGO]
International Committee of the Red Cross / ICRC / pt:CICV / pt:Comitê Internacional de a Cruz Vermelha / es:CICR / es:Comité Internacional de la Cruz Roja / ru:МККК / ru:Международный комитет Красного Креста / uk:МКЧХ / uk:Міжнародний комітет Червоного Хреста  id=ORG.icrc
Red Cross / pt:Cruz Vermelha / es:Cruz Roja / ru:Красный Крест / uk:Червоний Хрест  id=ORG.red_cross
Red Crescent / pt:Crescente Vermelho / es:Media Luna Roja / ru:Красный Полумесяц / uk:Червоний Півмісяць  id=ORG.red_crescent
IFRC / International Federation of Red Cross and Red Crescent Societies / uk:Міжнародна федерація товариств Червоного Хреста / International Federation of the Red Cross / pt:Federação Internacional de as Sociedades de a Cruz Vermelha e de o Crescente Vermelho / pt:Federação Internacional de a Cruz Vermelha / pt:Federação Internacional de as Sociedades de a Cruz Vermelha / es:Federación Internacional de Sociedades de la Cruz Roja y de la Media Luna Roja / es:Federación Internacional de Sociedades de la Cruz Roja / es:Federación Internacional de la Cruz Roja / es:FICR / pt:FICV / ru:Международная федерация обществ Красного Креста  id=ORG.ifrc
Palestine Red Crescent Society / PRCS / Palestinian Red Crescent / pt:Crescente Vermelho Palestino / es:Media Luna Roja Palestina / ru:Палестинский Красный Полумесяц / pt:Crescente Vermelho Palestiniano / pt:Crescente Vermelho de a Palestina / pt:Sociedade de o Crescente Vermelho Palestino / es:Sociedad de la Media Luna Roja Palestina / ru:Палестинское общество Красного Полумесяца / ru:Общество Красного Полумесяца Палестины / uk:Палестинський Червоний Півмісяць / uk:Палестинське товариство Червоного Півмісяця  id=PSE.red_crescent state=PSE
Doctors Without Borders / Médecins Sans Frontières / MSF / pt:Médicos Sem Fronteiras / es:Médicos Sin Fronteras / ru:Врачи без границ / uk:Лікарі без кордонів  id=ORG.msf
Save the Children / ru:Спасите детей / uk:Врятуймо дітей  id=ORG.save_the_children
Oxfam / ru:Оксфам / uk:Оксфам  id=ORG.oxfam
Norwegian Refugee Council / pt:Conselho Norueguês para os Refugiados / es:Consejo Noruego para los Refugiados / uk:Норвезька рада у справах біженців / pt:Conselho Norueguês para Refugiados / pt:Conselho Norueguês de Refugiados / pt:Conselho Norueguês de os Refugiados / es:Consejo Noruego de Refugiados / es:Consejo Noruego para Refugiados / ru:Норвежский совет по делам беженцев  id=ORG.nrc
World Central Kitchen / en:WCK / es:WCK / pt:WCK  id=ORG.world_central_kitchen
International Rescue Committee / pt:Comitê Internacional de Resgate / es:Comité Internacional de Rescate / en:IRC / ru:Международный комитет спасения / uk:Міжнародний комітет порятунку  id=ORG.irc
Greenpeace / ru:Гринпис / uk:Грінпіс  id=ORG.greenpeace
Médicos del Mundo / Doctors of the World / pt:Médicos de o Mundo / uk:Лікарі світу / es:Médicos de el Mundo / ru:Врачи мира  id=ORG.doctors_of_the_world
Gaza Humanitarian Foundation / GHF / pt:Fundação Humanitária de Gaza / es:Fundación Humanitaria de Gaza / ru:Гуманитарный фонд Газы / uk:Гуманітарний фонд Гази / uk:Гуманітарний фонд Газа  id=ORG.ghf
White Helmets / Syria Civil Defence / pt:Capacetes Brancos / es:Cascos Blancos / ru:Белые каски / uk:Білі шоломи / Syrian Civil Defence / Syrian Civil Defense / Syria Civil Defense / pt:Defesa Civil Síria / es:Defensa Civil Siria / ru:Сирийская гражданская оборона  id=SYR.white_helmets state=SYR
Caritas / Caritas Internationalis / ru:Каритас / uk:Карітас  id=ORG.caritas
Action Against Hunger / Action contre la Faim / pt:Ação contra a Fome / es:Acción contra el Hambre / ru:Действия против голода  id=ORG.action_against_hunger
Danish Refugee Council / pt:Conselho Dinamarquês para os Refugiados / es:Consejo Danés para los Refugiados / ru:Датский совет по делам беженцев / uk:Данська рада у справах біженців  id=ORG.drc
World Wide Fund for Nature / World Wildlife Fund / WWF / pt:Fundo Mundial para a Natureza / es:Fondo Mundial para la Naturaleza / ru:Всемирный фонд дикой природы / uk:Всесвітній фонд природи  id=ORG.wwf
Open Society Foundations / pt:Fundação Open Society / es:Open Society / ru:Фонд Сороса / ru:Открытое общество / uk:Фонд Сороса  id=ORG.open_society
Bill & Melinda Gates Foundation / Bill and Melinda Gates Foundation / Gates Foundation / pt:Fundação Bill e Melinda Gates / pt:Fundação Gates / es:Fundación Bill y Melinda Gates / es:Fundación Gates / ru:Фонд Билла и Мелинды Гейтс / uk:Фонд Білла і Мелінди Гейтс  id=ORG.gates_foundation
International Federation of Journalists / pt:Federação Internacional de Jornalistas / pt:Federação Internacional de os Jornalistas / es:Federación Internacional de Periodistas / ru:Международная федерация журналистов / uk:Міжнародна федерація журналістів  id=ORG.ifj
American Civil Liberties Union / ACLU / pt:União Americana por as Liberdades Civis / es:Unión Estadounidense por las Libertades Civiles / es:Unión Americana de Libertades Civiles / ru:Американский союз защиты гражданских свобод  id=USA.aclu state=USA
National Rifle Association / pt:Associação Nacional de o Rifle / es:Asociación Nacional de el Rifle / ru:Национальная стрелковая ассоциация  id=USA.nra state=USA
World Council of Churches / pt:Conselho Mundial de Igrejas / es:Consejo Mundial de Iglesias / ru:Всемирный совет церквей / uk:Всесвітня рада церков  id=ORG.world_council_of_churches sector=REL
Come Back Alive Foundation / Come Back Alive / ru:Вернись живым / uk:Повернись живим  id=UKR.come_back_alive state=UKR
Ukrainian Red Cross / pt:Cruz Vermelha ucraniana / es:Cruz Roja ucraniana / ru:Украинский Красный Крест / uk:Український Червоний Хрест / uk:Товариство Червоного Хреста України  id=UKR.red_cross state=UKR
Syrian Arab Red Crescent / SARC / pt:Crescente Vermelho Sírio / es:Media Luna Roja Siria / ru:Сирийский Красный Полумесяц  id=SYR.red_crescent state=SYR
Iranian Red Crescent / Iranian Red Crescent Society / pt:Crescente Vermelho iraniano / es:Media Luna Roja iraní / ru:Иранский Красный Полумесяц / ru:Красный Полумесяц Ирана / uk:Іранський Червоний Півмісяць  id=IRN.red_crescent state=IRN
Hostages and Missing Families Forum / Hostage and Missing Families Forum / Hostages Families Forum / pt:Fórum de as Famílias de Reféns / es:Foro de Familias de Rehenes / es:Foro de las Familias de Rehenes y Desaparecidos  id=ISR.hostages_families_forum state=ISR
Landless Workers ' Movement / pt:Movimento de os Trabalhadores Rurais Sem Terra / pt:Movimento de os Trabalhadores Sem Terra / pt:MST / es:Movimiento de los Trabajadores Rurales sin Tierra / es:Movimiento de los Sin Tierra  id=BRA.mst state=BRA sector=LAB
CONAIE / Confederation of Indigenous Nationalities of Ecuador / pt:Confederação de Nacionalidades Indígenas de o Equador / es:Confederación de Nacionalidades Indígenas de el Ecuador / es:Confederación de Nacionalidades Indígenas de Ecuador / ru:КОНАИЕ  id=ECU.conaie state=ECU

# Governments, ministries and armed services of the states most in the news.

[organisation kind=organisation state=RUS]
Russian government / government of Russia / pt:governo russo / pt:governo de a Rússia / es:gobierno ruso / es:gobierno de Rusia / es:ejecutivo ruso / ru:правительство России / ru:российское правительство / uk:уряд Росії / uk:російський уряд  id=RUS.government sector=GOV
Russian Foreign Ministry / Russian Ministry of Foreign Affairs / Ministry of Foreign Affairs of Russia / Foreign Ministry of Russia / Russia 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Rússia / pt:Ministério de os Negócios Estrangeiros de a Rússia / pt:Ministério de as Relações Exteriores russo / pt:Ministério de os Negócios Estrangeiros russo / pt:Ministério de o Exterior de a Rússia / pt:chancelaria russa / es:Ministerio de Exteriores de Rusia / es:Ministerio de Asuntos Exteriores de Rusia / es:Ministerio de Relaciones Exteriores de Rusia / es:Ministerio de Exteriores ruso / es:Ministerio de Asuntos Exteriores ruso / es:Cancillería de Rusia / es:cancillería rusa / ru:МИД России / ru:Министерство иностранных дел России / ru:российский МИД / uk:МЗС Росії / uk:Міністерство закордонних справ Росії / ru:МИД РФ / uk:МЗС РФ / uk:російське МЗС / MFA Russia  id=RUS.foreign_ministry sector=GOV
Russian MoD / en:MoD of Russia / ru:Минобороны РФ / ru:МО РФ / ru:Министерство обороны РФ / uk:Міноборони РФ / uk:МО РФ / uk:міноборони РФ / uk:Міністерство оборони РФ / Russian Defence Ministry / Russian Defense Ministry / Russian Ministry of Defence / Russian Ministry of Defense / Defence Ministry of Russia / Ministry of Defence of Russia / Ministry of Defense of Russia / Russia 's Defence Ministry / Russia 's Defense Ministry / pt:Ministério de a Defesa de a Rússia / pt:Ministério de a Defesa russo / pt:Ministério de Defesa de a Rússia / es:Ministerio de Defensa de Rusia / es:Ministerio de Defensa ruso / ru:Минобороны России / ru:Министерство обороны России / uk:Міноборони Росії / uk:Міністерство оборони Росії  id=RUS.defence_ministry sector=MIL
Russian Interior Ministry / Russian Ministry of Interior / Russian Ministry of Internal Affairs / Interior Ministry of Russia / pt:Ministério de o Interior de a Rússia / pt:Ministério de o Interior russo / es:Ministerio de el Interior de Rusia / es:Ministerio de Interior de Rusia / ru:МВД России / ru:Министерство внутренних дел России / uk:МВС Росії / uk:Міністерство внутрішніх справ Росії / ru:МВД РФ / uk:МВС РФ  id=RUS.interior_ministry sector=GOV
Russian Armed Forces / Armed Forces of Russia / Russian military / pt:Forças Armadas de a Rússia / pt:Forças Armadas russas / es:Fuerzas Armadas de Rusia / es:Fuerzas Armadas rusas / ru:Вооружённые силы России / ru:Вооруженные силы России / ru:вооружённый сила России / ru:вооруженный сила России / ru:ВС России / uk:Збройні сили Росії / uk:збройний сила Росії / uk:ЗС Росії / ru:ВС РФ / uk:ЗС РФ / ru:армия РФ / uk:армія РФ  id=RUS.armed_forces sector=MIL
Russian Army / Army of Russia / pt:Exército russo / pt:Exército de a Rússia / es:Ejército ruso / es:Ejército de Rusia / ru:российская армия / ru:российский армия / ru:армия России / uk:російська армія / uk:російський армія / uk:армія Росії  id=RUS.army sector=MIL
Russian Aerospace Forces / VKS / pt:Forças Aeroespaciais de a Rússia / pt:Forças Aeroespaciais Russas / es:Fuerzas Aeroespaciales de Rusia / es:Fuerzas Aeroespaciales rusas / ru:ВКС РФ / ru:ВКС / ru:ВКС России / ru:Воздушно-космические силы / ru:Воздушно-космических сил / uk:ПКС РФ / uk:ВКС РФ / uk:Повітряно-космічні сили / Russian Air Force / Air Force of Russia / Russia 's Air Force / pt:Força Aérea russa / pt:Força Aérea de a Rússia / pt:Aeronáutica russa / es:Fuerza Aérea rusa / es:Fuerza Aérea de Rusia / ru:ВВС России / ru:Военно-воздушные силы России / ru:Военно-воздушных сил России / uk:ВПС Росії / uk:Військово-повітряні сили Росії / uk:Повітряні сили Росії  id=RUS.air_force sector=MIL
Russian Navy / Navy of Russia / pt:Marinha russa / pt:Marinha de a Rússia / es:Armada rusa / es:Armada de Rusia / es:Marina de Rusia / ru:ВМС России / ru:Военно-морские силы России / ru:Военно-морских сил России / uk:ВМС Росії / uk:Військово-морські сили Росії / uk:Військово-морських сил Росії / ru:ВМФ РФ / ru:ВМФ России / ru:ВМФ / uk:ВМФ РФ / uk:ВМФ Росії  id=RUS.navy sector=MIL
Russian General Staff / General Staff of Russia / pt:Estado-Maior de a Rússia / pt:Estado-Maior russo / pt:Estado-Maior-General de a Rússia / es:Estado Mayor de Rusia / es:Estado Mayor ruso / ru:Генштаб России / ru:Генеральный штаб России / uk:Генштаб Росії / uk:Генеральний штаб Росії / ru:Генштаб РФ / ru:Генштаб ВС РФ / uk:Генштаб РФ / uk:Генштаб ЗС РФ  id=RUS.general_staff sector=MIL
Federal Assembly of Russia / ru:Федеральное собрание / uk:Федеральні збори / Russian parliament / parliament of Russia / pt:parlamento russo / pt:parlamento de a Rússia / es:parlamento ruso / es:parlamento de Rusia / ru:парламент России / ru:российский парламент / uk:парламент Росії / uk:російський парламент  id=RUS.parliament sector=LEG
Russian police / police of Russia / pt:polícia russa / pt:polícia de a Rússia / es:policía rusa / es:policía de Rusia / ru:полиция России / ru:российская полиция / ru:российский полиция / uk:поліція Росії / uk:російська поліція / uk:російський поліція  id=RUS.police sector=COP

[organisation kind=organisation state=UKR]
Ukrainian government / government of Ukraine / pt:governo ucraniano / pt:governo de a Ucrânia / es:gobierno ucraniano / es:gobierno de Ucrania / es:ejecutivo ucraniano / ru:правительство Украины / ru:украинское правительство / uk:уряд України / uk:український уряд  id=UKR.government sector=GOV
Ukrainian Foreign Ministry / Ukrainian Ministry of Foreign Affairs / Ministry of Foreign Affairs of Ukraine / Foreign Ministry of Ukraine / Ukraine 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Ucrânia / pt:Ministério de os Negócios Estrangeiros de a Ucrânia / pt:Ministério de as Relações Exteriores ucraniano / pt:Ministério de os Negócios Estrangeiros ucraniano / pt:Ministério de o Exterior de a Ucrânia / pt:chancelaria ucraniana / es:Ministerio de Exteriores de Ucrania / es:Ministerio de Asuntos Exteriores de Ucrania / es:Ministerio de Relaciones Exteriores de Ucrania / es:Ministerio de Exteriores ucraniano / es:Ministerio de Asuntos Exteriores ucraniano / es:Cancillería de Ucrania / es:cancillería ucraniana / ru:МИД Украины / ru:Министерство иностранных дел Украины / ru:украинский МИД / uk:МЗС України / uk:Міністерство закордонних справ України / uk:МЗС / uk:українське МЗС  id=UKR.foreign_ministry sector=GOV
Ukrainian Defence Ministry / Ukrainian Defense Ministry / Ukrainian Ministry of Defence / Ukrainian Ministry of Defense / Defence Ministry of Ukraine / Ministry of Defence of Ukraine / Ministry of Defense of Ukraine / Ukraine 's Defence Ministry / Ukraine 's Defense Ministry / pt:Ministério de a Defesa de a Ucrânia / pt:Ministério de a Defesa ucraniano / pt:Ministério de Defesa de a Ucrânia / es:Ministerio de Defensa de Ucrania / es:Ministerio de Defensa ucraniano / ru:Минобороны Украины / ru:Министерство обороны Украины / uk:Міноборони України / uk:Міністерство оборони України / uk:Міноборони  id=UKR.defence_ministry sector=MIL
Ukrainian Interior Ministry / Ukrainian Ministry of Interior / Ukrainian Ministry of Internal Affairs / Interior Ministry of Ukraine / pt:Ministério de o Interior de a Ucrânia / pt:Ministério de o Interior ucraniano / es:Ministerio de el Interior de Ucrania / es:Ministerio de Interior de Ucrania / ru:МВД Украины / ru:Министерство внутренних дел Украины / uk:МВС України / uk:Міністерство внутрішніх справ України  id=UKR.interior_ministry sector=GOV
Ukrainian Armed Forces / Armed Forces of Ukraine / Ukrainian military / pt:Forças Armadas de a Ucrânia / pt:Forças Armadas ucranianas / es:Fuerzas Armadas de Ucrania / es:Fuerzas Armadas ucranianas / ru:Вооружённые силы Украины / ru:Вооруженные силы Украины / ru:вооружённый сила Украины / ru:вооруженный сила Украины / ru:ВС Украины / uk:Збройні сили України / uk:збройний сила України / uk:ЗС України / AFU / ZSU / pt:FAU / ru:ВСУ / uk:ЗСУ / uk:Сили оборони / uk:Сили оборони України / ru:Силы обороны Украины / uk:сила оборони / en:Ukrainian Defense Forces / en:Defense Forces of Ukraine / pt:Forças de Defesa de a Ucrânia / es:Fuerzas de Defensa de Ucrania  id=UKR.armed_forces sector=MIL
Ukrainian Army / Army of Ukraine / pt:Exército ucraniano / pt:Exército de a Ucrânia / es:Ejército ucraniano / es:Ejército de Ucrania / ru:украинская армия / ru:украинский армия / ru:армия Украины / uk:українська армія / uk:український армія / uk:армія України  id=UKR.army sector=MIL
Air Force of Ukraine / Air Force Command of Ukraine / es:Fuerzas Aéreas de Ucrania / es:Fuerzas Aéreas ucranianas / ru:Воздушные силы Украины / ru:воздушный сила Украины / ru:Воздушные силы ВСУ / ru:воздушный сила ВСУ / ru:ВВС Украины / uk:Повітряні сили / uk:повітряний сила / uk:Повітряні Сили ЗСУ / uk:Повітряних Сил ЗСУ / uk:Повітряні Сили Збройних Сил України / uk:Повітряних Сил Збройних Сил України / uk:ПС ЗСУ / Ukrainian Air Force / Ukraine 's Air Force / pt:Força Aérea ucraniana / pt:Força Aérea de a Ucrânia / pt:Aeronáutica ucraniana / es:Fuerza Aérea ucraniana / es:Fuerza Aérea de Ucrania / ru:Военно-воздушные силы Украины / ru:Военно-воздушных сил Украины / uk:ВПС України / uk:Військово-повітряні сили України / uk:Повітряні сили України  id=UKR.air_force sector=MIL
Ukrainian Navy / Navy of Ukraine / pt:Marinha ucraniana / pt:Marinha de a Ucrânia / es:Armada ucraniana / es:Armada de Ucrania / es:Marina de Ucrania / ru:ВМС Украины / ru:Военно-морские силы Украины / ru:Военно-морских сил Украины / uk:ВМС України / uk:Військово-морські сили України / uk:Військово-морських сил України / ru:ВМС ВСУ / uk:ВМС ЗСУ / uk:Військово-Морські Сили  id=UKR.navy sector=MIL
Ukrainian General Staff / General Staff of Ukraine / pt:Estado-Maior de a Ucrânia / pt:Estado-Maior ucraniano / pt:Estado-Maior-General de a Ucrânia / es:Estado Mayor de Ucrania / es:Estado Mayor ucraniano / ru:Генштаб Украины / ru:Генеральный штаб Украины / uk:Генштаб України / uk:Генеральний штаб України / ru:Генштаб ВСУ / uk:Генштаб ЗСУ / uk:Генштаб / uk:Генеральний штаб ЗСУ / uk:ГШ ЗСУ / ru:ГШ ВСУ / en:General Staff of the Armed Forces of Ukraine / pt:Estado-Maior de as Forças Armadas de a Ucrânia / es:Estado Mayor de las Fuerzas Armadas de Ucrania  id=UKR.general_staff sector=MIL
Verkhovna Rada / en:Rada / Rada Suprema / pt:Rada / es:Rada / ru:Верховная рада / ru:верховный рада / ru:Рада / uk:Верховна Рада / uk:верховний рада / uk:ВР України / Ukrainian parliament / parliament of Ukraine / pt:parlamento ucraniano / pt:parlamento de a Ucrânia / es:parlamento ucraniano / es:parlamento de Ucrania / ru:парламент Украины / ru:украинский парламент / uk:парламент України / uk:український парламент / pt:Parlamento de Kiev / es:Verjovna Rada / uk:ВРУ  id=UKR.parliament sector=LEG
Ukrainian police / police of Ukraine / pt:polícia ucraniana / pt:polícia de a Ucrânia / es:policía ucraniana / es:policía de Ucrania / ru:полиция Украины / ru:украинская полиция / ru:украинский полиция / uk:поліція України / uk:українська поліція / uk:український поліція  id=UKR.police sector=COP

[organisation kind=organisation state=USA]
American government / government of the United States / pt:governo americano / pt:governo norte-americano / pt:governo de os Estados Unidos / pt:governo de os EUA / es:gobierno estadounidense / es:gobierno de Estados Unidos / es:gobierno de EE.UU. / es:ejecutivo estadounidense / ru:правительство США / ru:американское правительство / uk:уряд США / uk:американський уряд  id=USA.government sector=GOV
US State Department / U.S. State Department / State Department / US Department of State / pt:Departamento de Estado / pt:Departamento de Estado de os EUA / pt:Departamento de Estado americano / es:Departamento de Estado / ru:Госдеп / ru:Госдепартамент / ru:Госдепартамент США / ru:Госдеп США / ru:Государственный департамент США / ru:Государственный департамент / uk:Держдеп / uk:Держдепартамент / uk:Держдеп США / uk:Державний департамент США / uk:Державний департамент / American Foreign Ministry / American Ministry of Foreign Affairs / Ministry of Foreign Affairs of the United States / Foreign Ministry of the United States / the United States 's Foreign Ministry / pt:Ministério de as Relações Exteriores de os Estados Unidos / pt:Ministério de as Relações Exteriores de os EUA / pt:Ministério de os Negócios Estrangeiros de os Estados Unidos / pt:Ministério de os Negócios Estrangeiros de os EUA / pt:Ministério de as Relações Exteriores americano / pt:Ministério de as Relações Exteriores norte-americano / pt:Ministério de os Negócios Estrangeiros americano / pt:Ministério de os Negócios Estrangeiros norte-americano / pt:Ministério de o Exterior de os Estados Unidos / pt:Ministério de o Exterior de os EUA / pt:chancelaria americana / pt:chancelaria norte-americana / es:Ministerio de Exteriores de Estados Unidos / es:Ministerio de Exteriores de EE.UU. / es:Ministerio de Asuntos Exteriores de Estados Unidos / es:Ministerio de Asuntos Exteriores de EE.UU. / es:Ministerio de Relaciones Exteriores de Estados Unidos / es:Ministerio de Relaciones Exteriores de EE.UU. / es:Ministerio de Exteriores estadounidense / es:Ministerio de Asuntos Exteriores estadounidense / es:Cancillería de Estados Unidos / es:Cancillería de EE.UU. / es:cancillería estadounidense / ru:МИД США / ru:Министерство иностранных дел США / ru:американский МИД / uk:МЗС США / uk:Міністерство закордонних справ США / es:Departamento de Estado de EE.UU. / es:Departamento de Estado de Estados Unidos / es:Departamento de Estado estadounidense / pt:Departamento de Estado norte-americano / pt:Departamento de Estado de os Estados Unidos  id=USA.foreign_ministry sector=GOV
Pentagon / US Department of Defense / U.S. Department of Defense / Defense Department / US Defense Department / Department of War / en:War Department / pt:Pentágono / pt:Departamento de Defesa / pt:Departamento de a Guerra / es:Pentágono / es:Departamento de Defensa / es:Departamento de Guerra / ru:Пентагон / ru:министерство обороны США / uk:Пентагон / uk:Міноборони США / American Defence Ministry / American Defense Ministry / American Ministry of Defence / American Ministry of Defense / Defence Ministry of the United States / Ministry of Defence of the United States / Ministry of Defense of the United States / the United States 's Defence Ministry / the United States 's Defense Ministry / pt:Ministério de a Defesa de os Estados Unidos / pt:Ministério de a Defesa de os EUA / pt:Ministério de a Defesa americano / pt:Ministério de a Defesa norte-americano / pt:Ministério de Defesa de os Estados Unidos / pt:Ministério de Defesa de os EUA / es:Ministerio de Defensa de Estados Unidos / es:Ministerio de Defensa de EE.UU. / es:Ministerio de Defensa estadounidense / ru:Минобороны США / ru:Министерство обороны США / uk:Міністерство оборони США / US Department of War / pt:Departamento de Defesa de os EUA / pt:Departamento de Guerra de os EUA / pt:Departamento de Guerra / es:Departamento de Guerra de EE.UU. / ru:Министерство войны США / ru:Военное министерство США / uk:Міністерство війни США / uk:Військове міністерство США  id=USA.defence_ministry sector=MIL
US military / U.S. military / US Armed Forces / US forces / U.S. forces / ru:ВС США / uk:ЗС США / American Armed Forces / Armed Forces of the United States / American military / pt:Forças Armadas de os Estados Unidos / pt:Forças Armadas de os EUA / pt:Forças Armadas americanas / pt:Forças Armadas norte-americanas / es:Fuerzas Armadas de Estados Unidos / es:Fuerzas Armadas de EE.UU. / es:Fuerzas Armadas estadounidenses / ru:Вооружённые силы США / ru:Вооруженные силы США / ru:вооружённый сила США / ru:вооруженный сила США / uk:Збройні сили США / uk:збройний сила США  id=USA.armed_forces sector=MIL
US Army / U.S. Army / pt:Exército de os EUA / ru:армия США / uk:армія США / American Army / Army of the United States / pt:Exército americano / pt:Exército norte-americano / pt:Exército de os Estados Unidos / es:Ejército estadounidense / es:Ejército de Estados Unidos / es:Ejército de EE.UU. / ru:американская армия / ru:американский армия / uk:американська армія / uk:американський армія  id=USA.army sector=MIL
US Air Force / U.S. Air Force / USAF / pt:Força Aérea de os EUA / ru:ВВС США / uk:ВПС США / American Air Force / Air Force of the United States / the United States 's Air Force / pt:Força Aérea americana / pt:Força Aérea norte-americana / pt:Força Aérea de os Estados Unidos / pt:Aeronáutica americana / pt:Aeronáutica norte-americana / es:Fuerza Aérea estadounidense / es:Fuerza Aérea de Estados Unidos / es:Fuerza Aérea de EE.UU. / ru:Военно-воздушные силы США / ru:Военно-воздушных сил США / uk:Військово-повітряні сили США / uk:Повітряні сили США  id=USA.air_force sector=MIL
US Navy / U.S. Navy / pt:Marinha de os EUA / ru:ВМС США / uk:ВМС США / American Navy / Navy of the United States / pt:Marinha americana / pt:Marinha norte-americana / pt:Marinha de os Estados Unidos / es:Armada estadounidense / es:Armada de Estados Unidos / es:Armada de EE.UU. / es:Marina de Estados Unidos / es:Marina de EE.UU. / ru:Военно-морские силы США / ru:Военно-морских сил США / uk:Військово-морські сили США / uk:Військово-морських сил США  id=USA.navy sector=MIL
US Congress / U.S. Congress / Congress of the United States / en:Congress / pt:Congresso de os EUA / pt:Congresso americano / pt:Congresso de os Estados Unidos / es:Congreso de EE.UU. / es:Congreso de Estados Unidos / es:Congreso estadounidense / ru:Конгресс США / ru:конгресс США / uk:Конгрес США / en:Capitol / pt:Capitólio / es:Capitolio / ru:Капитолий / uk:Капітолій / American parliament / parliament of the United States / pt:parlamento americano / pt:parlamento norte-americano / pt:parlamento de os Estados Unidos / pt:parlamento de os EUA / es:parlamento estadounidense / es:parlamento de Estados Unidos / es:parlamento de EE.UU. / ru:парламент США / ru:американский парламент / uk:парламент США / uk:американський парламент  id=USA.parliament sector=LEG
American police / police of the United States / pt:polícia americana / pt:polícia norte-americana / pt:polícia de os Estados Unidos / pt:polícia de os EUA / es:policía estadounidense / es:policía de Estados Unidos / es:policía de EE.UU. / ru:полиция США / ru:американская полиция / ru:американский полиция / uk:поліція США / uk:американська поліція / uk:американський поліція  id=USA.police sector=COP

[organisation kind=organisation state=CHN]
Chinese government / government of China / pt:governo chinês / pt:governo de a China / es:gobierno chino / es:gobierno de China / es:ejecutivo chino / ru:правительство Китая / ru:правительство КНР / ru:китайское правительство / uk:уряд Китаю / uk:уряд КНР / uk:китайський уряд  id=CHN.government sector=GOV
Chinese Foreign Ministry / Chinese Ministry of Foreign Affairs / Ministry of Foreign Affairs of China / Foreign Ministry of China / China 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a China / pt:Ministério de os Negócios Estrangeiros de a China / pt:Ministério de as Relações Exteriores chinês / pt:Ministério de os Negócios Estrangeiros chinês / pt:Ministério de o Exterior de a China / pt:chancelaria chinesa / es:Ministerio de Exteriores de China / es:Ministerio de Asuntos Exteriores de China / es:Ministerio de Relaciones Exteriores de China / es:Ministerio de Exteriores chino / es:Ministerio de Asuntos Exteriores chino / es:Cancillería de China / es:cancillería china / ru:МИД Китая / ru:МИД КНР / ru:Министерство иностранных дел Китая / ru:Министерство иностранных дел КНР / ru:китайский МИД / uk:МЗС Китаю / uk:МЗС КНР / uk:Міністерство закордонних справ Китаю / uk:Міністерство закордонних справ КНР  id=CHN.foreign_ministry sector=GOV
Chinese Defence Ministry / Chinese Defense Ministry / Chinese Ministry of Defence / Chinese Ministry of Defense / Defence Ministry of China / Ministry of Defence of China / Ministry of Defense of China / China 's Defence Ministry / China 's Defense Ministry / pt:Ministério de a Defesa de a China / pt:Ministério de a Defesa chinês / pt:Ministério de Defesa de a China / es:Ministerio de Defensa de China / es:Ministerio de Defensa chino / ru:Минобороны Китая / ru:Минобороны КНР / ru:Министерство обороны Китая / ru:Министерство обороны КНР / uk:Міноборони Китаю / uk:Міноборони КНР / uk:Міністерство оборони Китаю / uk:Міністерство оборони КНР  id=CHN.defence_ministry sector=MIL
Chinese Interior Ministry / Chinese Ministry of Interior / Chinese Ministry of Internal Affairs / Interior Ministry of China / pt:Ministério de o Interior de a China / pt:Ministério de o Interior chinês / es:Ministerio de el Interior de China / es:Ministerio de Interior de China / ru:МВД Китая / ru:МВД КНР / ru:Министерство внутренних дел Китая / ru:Министерство внутренних дел КНР / uk:МВС Китаю / uk:МВС КНР / uk:Міністерство внутрішніх справ Китаю / uk:Міністерство внутрішніх справ КНР  id=CHN.interior_ministry sector=GOV
Chinese Armed Forces / Armed Forces of China / Chinese military / pt:Forças Armadas de a China / pt:Forças Armadas chinesas / es:Fuerzas Armadas de China / es:Fuerzas Armadas chinas / ru:Вооружённые силы Китая / ru:Вооруженные силы Китая / ru:Вооружённые силы КНР / ru:Вооруженные силы КНР / ru:вооружённый сила Китая / ru:вооруженный сила Китая / ru:вооружённый сила КНР / ru:вооруженный сила КНР / ru:ВС Китая / ru:ВС КНР / uk:Збройні сили Китаю / uk:Збройні сили КНР / uk:збройний сила Китаю / uk:збройний сила КНР / uk:ЗС Китаю / uk:ЗС КНР  id=CHN.armed_forces sector=MIL
People's Liberation Army / People 's Liberation Army / PLA / pt:Exército Popular de Libertação / pt:Exército de Libertação Popular / pt:EPL / es:Ejército Popular de Liberación / es:EPL / ru:НОАК / ru:Народно-освободительная армия Китая / uk:НВАК / uk:Народно-визвольна армія Китаю / Chinese Army / Army of China / pt:Exército chinês / pt:Exército de a China / es:Ejército chino / es:Ejército de China / ru:китайская армия / ru:китайский армия / ru:армия Китая / ru:армия КНР / uk:китайська армія / uk:китайський армія / uk:армія Китаю / uk:армія КНР  id=CHN.army sector=MIL
PLA Air Force / PLAAF / Chinese Air Force / Air Force of China / China 's Air Force / pt:Força Aérea chinesa / pt:Força Aérea de a China / pt:Aeronáutica chinesa / es:Fuerza Aérea china / es:Fuerza Aérea de China / ru:ВВС Китая / ru:ВВС КНР / ru:Военно-воздушные силы Китая / ru:Военно-воздушные силы КНР / ru:Военно-воздушных сил Китая / ru:Военно-воздушных сил КНР / uk:ВПС Китаю / uk:ВПС КНР / uk:Військово-повітряні сили Китаю / uk:Військово-повітряні сили КНР / uk:Повітряні сили Китаю / uk:Повітряні сили КНР  id=CHN.air_force sector=MIL
PLA Navy / PLAN / Chinese Navy / Navy of China / pt:Marinha chinesa / pt:Marinha de a China / es:Armada china / es:Armada de China / es:Marina de China / ru:ВМС Китая / ru:ВМС КНР / ru:Военно-морские силы Китая / ru:Военно-морские силы КНР / ru:Военно-морских сил Китая / ru:Военно-морских сил КНР / uk:ВМС Китаю / uk:ВМС КНР / uk:Військово-морські сили Китаю / uk:Військово-морські сили КНР / uk:Військово-морських сил Китаю / uk:Військово-морських сил КНР  id=CHN.navy sector=MIL
Chinese General Staff / General Staff of China / pt:Estado-Maior de a China / pt:Estado-Maior chinês / pt:Estado-Maior-General de a China / es:Estado Mayor de China / es:Estado Mayor chino / ru:Генштаб Китая / ru:Генштаб КНР / ru:Генеральный штаб Китая / ru:Генеральный штаб КНР / uk:Генштаб Китаю / uk:Генштаб КНР / uk:Генеральний штаб Китаю / uk:Генеральний штаб КНР  id=CHN.general_staff sector=MIL
National People's Congress / National People 's Congress / pt:Congresso Nacional de o Povo / pt:Assembleia Popular Nacional / es:Asamblea Popular Nacional / ru:ВСНП / uk:ВЗНП / Chinese parliament / parliament of China / pt:parlamento chinês / pt:parlamento de a China / es:parlamento chino / es:parlamento de China / ru:парламент Китая / ru:парламент КНР / ru:китайский парламент / uk:парламент Китаю / uk:парламент КНР / uk:китайський парламент / pt:Assembleia Nacional Popular / pt:APN / es:Asamblea Nacional Popular / es:Congreso Nacional de el Pueblo / es:APN / ru:Всекитайское собрание народных представителей / uk:Всекитайські збори народних представників  id=CHN.parliament sector=LEG
Chinese police / police of China / pt:polícia chinesa / pt:polícia de a China / es:policía china / es:policía de China / ru:полиция Китая / ru:полиция КНР / ru:китайская полиция / ru:китайский полиция / uk:поліція Китаю / uk:поліція КНР / uk:китайська поліція / uk:китайський поліція  id=CHN.police sector=COP

[organisation kind=organisation state=PRK]
North Korean government / government of North Korea / pt:governo norte-coreano / pt:governo de a Coreia de o Norte / es:gobierno norcoreano / es:gobierno de Corea de el Norte / es:ejecutivo norcoreano / ru:правительство КНДР / ru:правительство Северной Кореи / ru:северокорейское правительство / uk:уряд КНДР / uk:уряд Північної Кореї / uk:північнокорейський уряд  id=PRK.government sector=GOV
North Korean Foreign Ministry / North Korean Ministry of Foreign Affairs / Ministry of Foreign Affairs of North Korea / Foreign Ministry of North Korea / North Korea 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Coreia de o Norte / pt:Ministério de os Negócios Estrangeiros de a Coreia de o Norte / pt:Ministério de as Relações Exteriores norte-coreano / pt:Ministério de os Negócios Estrangeiros norte-coreano / pt:Ministério de o Exterior de a Coreia de o Norte / pt:chancelaria norte-coreana / es:Ministerio de Exteriores de Corea de el Norte / es:Ministerio de Asuntos Exteriores de Corea de el Norte / es:Ministerio de Relaciones Exteriores de Corea de el Norte / es:Ministerio de Exteriores norcoreano / es:Ministerio de Asuntos Exteriores norcoreano / es:Cancillería de Corea de el Norte / es:cancillería norcoreana / ru:МИД КНДР / ru:МИД Северной Кореи / ru:Министерство иностранных дел КНДР / ru:Министерство иностранных дел Северной Кореи / ru:северокорейский МИД / uk:МЗС КНДР / uk:МЗС Північної Кореї / uk:Міністерство закордонних справ КНДР / uk:Міністерство закордонних справ Північної Кореї  id=PRK.foreign_ministry sector=GOV
North Korean Defence Ministry / North Korean Defense Ministry / North Korean Ministry of Defence / North Korean Ministry of Defense / Defence Ministry of North Korea / Ministry of Defence of North Korea / Ministry of Defense of North Korea / North Korea 's Defence Ministry / North Korea 's Defense Ministry / pt:Ministério de a Defesa de a Coreia de o Norte / pt:Ministério de a Defesa norte-coreano / pt:Ministério de Defesa de a Coreia de o Norte / es:Ministerio de Defensa de Corea de el Norte / es:Ministerio de Defensa norcoreano / ru:Минобороны КНДР / ru:Минобороны Северной Кореи / ru:Министерство обороны КНДР / ru:Министерство обороны Северной Кореи / uk:Міноборони КНДР / uk:Міноборони Північної Кореї / uk:Міністерство оборони КНДР / uk:Міністерство оборони Північної Кореї  id=PRK.defence_ministry sector=MIL
North Korean Interior Ministry / North Korean Ministry of Interior / North Korean Ministry of Internal Affairs / Interior Ministry of North Korea / pt:Ministério de o Interior de a Coreia de o Norte / pt:Ministério de o Interior norte-coreano / es:Ministerio de el Interior de Corea de el Norte / es:Ministerio de Interior de Corea de el Norte / ru:МВД КНДР / ru:МВД Северной Кореи / ru:Министерство внутренних дел КНДР / ru:Министерство внутренних дел Северной Кореи / uk:МВС КНДР / uk:МВС Північної Кореї / uk:Міністерство внутрішніх справ КНДР / uk:Міністерство внутрішніх справ Північної Кореї  id=PRK.interior_ministry sector=GOV
North Korean Armed Forces / Armed Forces of North Korea / North Korean military / pt:Forças Armadas de a Coreia de o Norte / pt:Forças Armadas norte-coreanas / es:Fuerzas Armadas de Corea de el Norte / es:Fuerzas Armadas norcoreanas / ru:Вооружённые силы КНДР / ru:Вооруженные силы КНДР / ru:Вооружённые силы Северной Кореи / ru:Вооруженные силы Северной Кореи / ru:вооружённый сила КНДР / ru:вооруженный сила КНДР / ru:вооружённый сила Северной Кореи / ru:вооруженный сила Северной Кореи / ru:ВС КНДР / ru:ВС Северной Кореи / uk:Збройні сили КНДР / uk:Збройні сили Північної Кореї / uk:збройний сила КНДР / uk:збройний сила Північної Кореї / uk:ЗС КНДР / uk:ЗС Північної Кореї  id=PRK.armed_forces sector=MIL
Korean People's Army / Korean People 's Army / KPA / pt:Exército Popular de a Coreia / pt:Exército Popular Coreano / es:Ejército Popular de Corea / ru:Корейская народная армия / ru:Корейский народная армия / ru:КНА / uk:Корейська народна армія / uk:Корейський народна армія / uk:КНА / North Korean Army / Army of North Korea / pt:Exército norte-coreano / pt:Exército de a Coreia de o Norte / es:Ejército norcoreano / es:Ejército de Corea de el Norte / ru:северокорейская армия / ru:северокорейский армия / ru:армия КНДР / ru:армия Северной Кореи / uk:північнокорейська армія / uk:північнокорейський армія / uk:армія КНДР / uk:армія Північної Кореї / es:Ejército Popular Coreano  id=PRK.army sector=MIL
North Korean Air Force / Air Force of North Korea / North Korea 's Air Force / pt:Força Aérea norte-coreana / pt:Força Aérea de a Coreia de o Norte / pt:Aeronáutica norte-coreana / es:Fuerza Aérea norcoreana / es:Fuerza Aérea de Corea de el Norte / ru:ВВС КНДР / ru:ВВС Северной Кореи / ru:Военно-воздушные силы КНДР / ru:Военно-воздушные силы Северной Кореи / ru:Военно-воздушных сил КНДР / ru:Военно-воздушных сил Северной Кореи / uk:ВПС КНДР / uk:ВПС Північної Кореї / uk:Військово-повітряні сили КНДР / uk:Військово-повітряні сили Північної Кореї / uk:Повітряні сили КНДР / uk:Повітряні сили Північної Кореї  id=PRK.air_force sector=MIL
North Korean Navy / Navy of North Korea / pt:Marinha norte-coreana / pt:Marinha de a Coreia de o Norte / es:Armada norcoreana / es:Armada de Corea de el Norte / es:Marina de Corea de el Norte / ru:ВМС КНДР / ru:ВМС Северной Кореи / ru:Военно-морские силы КНДР / ru:Военно-морские силы Северной Кореи / ru:Военно-морских сил КНДР / ru:Военно-морских сил Северной Кореи / uk:ВМС КНДР / uk:ВМС Північної Кореї / uk:Військово-морські сили КНДР / uk:Військово-морські сили Північної Кореї / uk:Військово-морських сил КНДР / uk:Військово-морських сил Північної Кореї  id=PRK.navy sector=MIL
North Korean General Staff / General Staff of North Korea / pt:Estado-Maior de a Coreia de o Norte / pt:Estado-Maior norte-coreano / pt:Estado-Maior-General de a Coreia de o Norte / es:Estado Mayor de Corea de el Norte / es:Estado Mayor norcoreano / ru:Генштаб КНДР / ru:Генштаб Северной Кореи / ru:Генеральный штаб КНДР / ru:Генеральный штаб Северной Кореи / uk:Генштаб КНДР / uk:Генштаб Північної Кореї / uk:Генеральний штаб КНДР / uk:Генеральний штаб Північної Кореї  id=PRK.general_staff sector=MIL
Supreme People's Assembly / Supreme People 's Assembly / pt:Assembleia Popular Suprema / es:Asamblea Popular Suprema / ru:Верховное народное собрание / uk:Верховні народні збори / North Korean parliament / parliament of North Korea / pt:parlamento norte-coreano / pt:parlamento de a Coreia de o Norte / es:parlamento norcoreano / es:parlamento de Corea de el Norte / ru:парламент КНДР / ru:парламент Северной Кореи / ru:северокорейский парламент / uk:парламент КНДР / uk:парламент Північної Кореї / uk:північнокорейський парламент / pt:Assembleia Suprema de o Povo / es:Asamblea Suprema de el Pueblo  id=PRK.parliament sector=LEG
North Korean police / police of North Korea / pt:polícia norte-coreana / pt:polícia de a Coreia de o Norte / es:policía norcoreana / es:policía de Corea de el Norte / ru:полиция КНДР / ru:полиция Северной Кореи / ru:северокорейская полиция / ru:северокорейский полиция / uk:поліція КНДР / uk:поліція Північної Кореї / uk:північнокорейська поліція / uk:північнокорейський поліція  id=PRK.police sector=COP

[organisation kind=organisation state=KOR]
South Korean government / government of South Korea / pt:governo sul-coreano / pt:governo de a Coreia de o Sul / es:gobierno surcoreano / es:gobierno de Corea de el Sur / es:ejecutivo surcoreano / ru:правительство Южной Кореи / ru:правительство Республики Корея / ru:южнокорейское правительство / uk:уряд Південної Кореї / uk:південнокорейський уряд  id=KOR.government sector=GOV
South Korean Foreign Ministry / South Korean Ministry of Foreign Affairs / Ministry of Foreign Affairs of South Korea / Foreign Ministry of South Korea / South Korea 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Coreia de o Sul / pt:Ministério de os Negócios Estrangeiros de a Coreia de o Sul / pt:Ministério de as Relações Exteriores sul-coreano / pt:Ministério de os Negócios Estrangeiros sul-coreano / pt:Ministério de o Exterior de a Coreia de o Sul / pt:chancelaria sul-coreana / es:Ministerio de Exteriores de Corea de el Sur / es:Ministerio de Asuntos Exteriores de Corea de el Sur / es:Ministerio de Relaciones Exteriores de Corea de el Sur / es:Ministerio de Exteriores surcoreano / es:Ministerio de Asuntos Exteriores surcoreano / es:Cancillería de Corea de el Sur / es:cancillería surcoreana / ru:МИД Южной Кореи / ru:МИД Республики Корея / ru:Министерство иностранных дел Южной Кореи / ru:Министерство иностранных дел Республики Корея / ru:южнокорейский МИД / uk:МЗС Південної Кореї / uk:Міністерство закордонних справ Південної Кореї  id=KOR.foreign_ministry sector=GOV
South Korean Defence Ministry / South Korean Defense Ministry / South Korean Ministry of Defence / South Korean Ministry of Defense / Defence Ministry of South Korea / Ministry of Defence of South Korea / Ministry of Defense of South Korea / South Korea 's Defence Ministry / South Korea 's Defense Ministry / pt:Ministério de a Defesa de a Coreia de o Sul / pt:Ministério de a Defesa sul-coreano / pt:Ministério de Defesa de a Coreia de o Sul / es:Ministerio de Defensa de Corea de el Sur / es:Ministerio de Defensa surcoreano / ru:Минобороны Южной Кореи / ru:Минобороны Республики Корея / ru:Министерство обороны Южной Кореи / ru:Министерство обороны Республики Корея / uk:Міноборони Південної Кореї / uk:Міністерство оборони Південної Кореї  id=KOR.defence_ministry sector=MIL
South Korean Interior Ministry / South Korean Ministry of Interior / South Korean Ministry of Internal Affairs / Interior Ministry of South Korea / pt:Ministério de o Interior de a Coreia de o Sul / pt:Ministério de o Interior sul-coreano / es:Ministerio de el Interior de Corea de el Sur / es:Ministerio de Interior de Corea de el Sur / ru:МВД Южной Кореи / ru:МВД Республики Корея / ru:Министерство внутренних дел Южной Кореи / ru:Министерство внутренних дел Республики Корея / uk:МВС Південної Кореї / uk:Міністерство внутрішніх справ Південної Кореї  id=KOR.interior_ministry sector=GOV
South Korean Armed Forces / Armed Forces of South Korea / South Korean military / pt:Forças Armadas de a Coreia de o Sul / pt:Forças Armadas sul-coreanas / es:Fuerzas Armadas de Corea de el Sur / es:Fuerzas Armadas surcoreanas / ru:Вооружённые силы Южной Кореи / ru:Вооруженные силы Южной Кореи / ru:Вооружённые силы Республики Корея / ru:Вооруженные силы Республики Корея / ru:вооружённый сила Южной Кореи / ru:вооруженный сила Южной Кореи / ru:вооружённый сила Республики Корея / ru:вооруженный сила Республики Корея / ru:ВС Южной Кореи / ru:ВС Республики Корея / uk:Збройні сили Південної Кореї / uk:збройний сила Південної Кореї / uk:ЗС Південної Кореї  id=KOR.armed_forces sector=MIL
South Korean Army / Army of South Korea / pt:Exército sul-coreano / pt:Exército de a Coreia de o Sul / es:Ejército surcoreano / es:Ejército de Corea de el Sur / ru:южнокорейская армия / ru:южнокорейский армия / ru:армия Южной Кореи / ru:армия Республики Корея / uk:південнокорейська армія / uk:південнокорейський армія / uk:армія Південної Кореї  id=KOR.army sector=MIL
South Korean Air Force / Air Force of South Korea / South Korea 's Air Force / pt:Força Aérea sul-coreana / pt:Força Aérea de a Coreia de o Sul / pt:Aeronáutica sul-coreana / es:Fuerza Aérea surcoreana / es:Fuerza Aérea de Corea de el Sur / ru:ВВС Южной Кореи / ru:ВВС Республики Корея / ru:Военно-воздушные силы Южной Кореи / ru:Военно-воздушные силы Республики Корея / ru:Военно-воздушных сил Южной Кореи / ru:Военно-воздушных сил Республики Корея / uk:ВПС Південної Кореї / uk:Військово-повітряні сили Південної Кореї / uk:Повітряні сили Південної Кореї  id=KOR.air_force sector=MIL
South Korean Navy / Navy of South Korea / pt:Marinha sul-coreana / pt:Marinha de a Coreia de o Sul / es:Armada surcoreana / es:Armada de Corea de el Sur / es:Marina de Corea de el Sur / ru:ВМС Южной Кореи / ru:ВМС Республики Корея / ru:Военно-морские силы Южной Кореи / ru:Военно-морские силы Республики Корея / ru:Военно-морских сил Южной Кореи / ru:Военно-морских сил Республики Корея / uk:ВМС Південної Кореї / uk:Військово-морські сили Південної Кореї / uk:Військово-морських сил Південної Кореї  id=KOR.navy sector=MIL
South Korea's Joint Chiefs of Staff / South Korea 's Joint Chiefs of Staff / South Korean Joint Chiefs of Staff / Joint Chiefs of Staff of South Korea / pt:Estado-Maior Conjunto de a Coreia de o Sul / pt:Estado-Maior Conjunto sul-coreano / es:Estado Mayor Conjunto de Corea de el Sur / es:Estado Mayor Conjunto surcoreano / ru:Объединённый комитет начальников штабов Южной Кореи / ru:Объединенный комитет начальников штабов Южной Кореи / ru:ОКНШ / uk:Об'єднаний комітет начальників штабів Південної Кореї / South Korean General Staff / General Staff of South Korea / pt:Estado-Maior de a Coreia de o Sul / pt:Estado-Maior sul-coreano / pt:Estado-Maior-General de a Coreia de o Sul / es:Estado Mayor de Corea de el Sur / es:Estado Mayor surcoreano / ru:Генштаб Южной Кореи / ru:Генштаб Республики Корея / ru:Генеральный штаб Южной Кореи / ru:Генеральный штаб Республики Корея / uk:Генштаб Південної Кореї / uk:Генеральний штаб Південної Кореї / South Korea 's JCS / South Korean JCS / es:JCS surcoreano / ru:Комитет начальников штабов Южной Кореи / uk:ОКНШ Південної Кореї  id=KOR.general_staff sector=MIL
South Korean parliament / parliament of South Korea / pt:parlamento sul-coreano / pt:parlamento de a Coreia de o Sul / es:parlamento surcoreano / es:parlamento de Corea de el Sur / ru:парламент Южной Кореи / ru:парламент Республики Корея / ru:южнокорейский парламент / uk:парламент Південної Кореї / uk:південнокорейський парламент  id=KOR.parliament sector=LEG
South Korean police / police of South Korea / pt:polícia sul-coreana / pt:polícia de a Coreia de o Sul / es:policía surcoreana / es:policía de Corea de el Sur / ru:полиция Южной Кореи / ru:полиция Республики Корея / ru:южнокорейская полиция / ru:южнокорейский полиция / uk:поліція Південної Кореї / uk:південнокорейська поліція / uk:південнокорейський поліція  id=KOR.police sector=COP

[organisation kind=organisation state=ISR]
Israeli government / government of Israel / pt:governo israelense / pt:governo israelita / pt:governo de Israel / es:gobierno israelí / es:gobierno de Israel / es:ejecutivo israelí / ru:правительство Израиля / ru:израильское правительство / uk:уряд Ізраїлю / uk:ізраїльський уряд  id=ISR.government sector=GOV
Israeli Foreign Ministry / Israeli Ministry of Foreign Affairs / Ministry of Foreign Affairs of Israel / Foreign Ministry of Israel / Israel 's Foreign Ministry / pt:Ministério de as Relações Exteriores de Israel / pt:Ministério de os Negócios Estrangeiros de Israel / pt:Ministério de as Relações Exteriores israelense / pt:Ministério de as Relações Exteriores israelita / pt:Ministério de os Negócios Estrangeiros israelense / pt:Ministério de os Negócios Estrangeiros israelita / pt:Ministério de o Exterior de Israel / pt:chancelaria israelense / pt:chancelaria israelita / es:Ministerio de Exteriores de Israel / es:Ministerio de Asuntos Exteriores de Israel / es:Ministerio de Relaciones Exteriores de Israel / es:Ministerio de Exteriores israelí / es:Ministerio de Asuntos Exteriores israelí / es:Cancillería de Israel / es:cancillería israelí / ru:МИД Израиля / ru:Министерство иностранных дел Израиля / ru:израильский МИД / uk:МЗС Ізраїлю / uk:Міністерство закордонних справ Ізраїлю  id=ISR.foreign_ministry sector=GOV
Israeli Defence Ministry / Israeli Defense Ministry / Israeli Ministry of Defence / Israeli Ministry of Defense / Defence Ministry of Israel / Ministry of Defence of Israel / Ministry of Defense of Israel / Israel 's Defence Ministry / Israel 's Defense Ministry / pt:Ministério de a Defesa de Israel / pt:Ministério de a Defesa israelense / pt:Ministério de a Defesa israelita / pt:Ministério de Defesa de Israel / es:Ministerio de Defensa de Israel / es:Ministerio de Defensa israelí / ru:Минобороны Израиля / ru:Министерство обороны Израиля / uk:Міноборони Ізраїлю / uk:Міністерство оборони Ізраїлю  id=ISR.defence_ministry sector=MIL
Israeli Interior Ministry / Israeli Ministry of Interior / Israeli Ministry of Internal Affairs / Interior Ministry of Israel / pt:Ministério de o Interior de Israel / pt:Ministério de o Interior israelense / pt:Ministério de o Interior israelita / es:Ministerio de el Interior de Israel / es:Ministerio de Interior de Israel / ru:МВД Израиля / ru:Министерство внутренних дел Израиля / uk:МВС Ізраїлю / uk:Міністерство внутрішніх справ Ізраїлю  id=ISR.interior_ministry sector=GOV
Israel Defense Forces / Israel Defence Forces / Israeli Defense Forces / IDF / pt:Forças de Defesa de Israel / pt:FDI / es:Fuerzas de Defensa de Israel / es:FDI / ru:ЦАХАЛ / ru:Армия обороны Израиля / uk:ЦАХАЛ / uk:Армія оборони Ізраїлю / Tsahal / Tzahal / Israeli military / Israeli Armed Forces / Armed Forces of Israel / pt:Forças Armadas de Israel / pt:Forças Armadas israelenses / pt:Forças Armadas israelitas / es:Fuerzas Armadas de Israel / es:Fuerzas Armadas israelíes / ru:Вооружённые силы Израиля / ru:Вооруженные силы Израиля / ru:вооружённый сила Израиля / ru:вооруженный сила Израиля / ru:ВС Израиля / uk:Збройні сили Ізраїлю / uk:збройний сила Ізраїлю / uk:ЗС Ізраїлю / en:Israel Defense Force / pt:Forças de Defesa israelenses / pt:Forças de Defesa israelitas / es:Fuerzas de Defensa israelíes  id=ISR.armed_forces sector=MIL
Israeli Army / Army of Israel / pt:Exército israelense / pt:Exército israelita / pt:Exército de Israel / es:Ejército israelí / es:Ejército de Israel / ru:израильская армия / ru:израильский армия / ru:армия Израиля / uk:ізраїльська армія / uk:ізраїльський армія / uk:армія Ізраїлю  id=ISR.army sector=MIL
Israeli Air Force / Air Force of Israel / Israel 's Air Force / pt:Força Aérea israelense / pt:Força Aérea israelita / pt:Força Aérea de Israel / pt:Aeronáutica israelense / pt:Aeronáutica israelita / es:Fuerza Aérea israelí / es:Fuerza Aérea de Israel / ru:ВВС Израиля / ru:Военно-воздушные силы Израиля / ru:Военно-воздушных сил Израиля / uk:ВПС Ізраїлю / uk:Військово-повітряні сили Ізраїлю / uk:Повітряні сили Ізраїлю  id=ISR.air_force sector=MIL
Israeli Navy / Navy of Israel / pt:Marinha israelense / pt:Marinha israelita / pt:Marinha de Israel / es:Armada israelí / es:Armada de Israel / es:Marina de Israel / ru:ВМС Израиля / ru:Военно-морские силы Израиля / ru:Военно-морских сил Израиля / uk:ВМС Ізраїлю / uk:Військово-морські сили Ізраїлю / uk:Військово-морських сил Ізраїлю  id=ISR.navy sector=MIL
Israeli General Staff / General Staff of Israel / pt:Estado-Maior de Israel / pt:Estado-Maior israelense / pt:Estado-Maior israelita / pt:Estado-Maior-General de Israel / es:Estado Mayor de Israel / es:Estado Mayor israelí / ru:Генштаб Израиля / ru:Генеральный штаб Израиля / uk:Генштаб Ізраїлю / uk:Генеральний штаб Ізраїлю  id=ISR.general_staff sector=MIL
Knesset / es:Knéset / ru:Кнессет / uk:Кнесет / Israeli parliament / parliament of Israel / pt:parlamento israelense / pt:parlamento israelita / pt:parlamento de Israel / es:parlamento israelí / es:parlamento de Israel / ru:парламент Израиля / ru:израильский парламент / uk:парламент Ізраїлю / uk:ізраїльський парламент  id=ISR.parliament sector=LEG
Israeli police / police of Israel / pt:polícia israelense / pt:polícia israelita / pt:polícia de Israel / es:policía israelí / es:policía de Israel / ru:полиция Израиля / ru:израильская полиция / ru:израильский полиция / uk:поліція Ізраїлю / uk:ізраїльська поліція / uk:ізраїльський поліція  id=ISR.police sector=COP

[organisation kind=organisation state=IRN]
Iranian government / government of Iran / pt:governo iraniano / pt:governo de o Irã / pt:governo de o Irão / es:gobierno iraní / es:gobierno de Irán / es:ejecutivo iraní / ru:правительство Ирана / ru:иранское правительство / uk:уряд Ірану / uk:іранський уряд  id=IRN.government sector=GOV
Iranian Foreign Ministry / Iranian Ministry of Foreign Affairs / Ministry of Foreign Affairs of Iran / Foreign Ministry of Iran / Iran 's Foreign Ministry / pt:Ministério de as Relações Exteriores de o Irã / pt:Ministério de as Relações Exteriores de o Irão / pt:Ministério de os Negócios Estrangeiros de o Irã / pt:Ministério de os Negócios Estrangeiros de o Irão / pt:Ministério de as Relações Exteriores iraniano / pt:Ministério de os Negócios Estrangeiros iraniano / pt:Ministério de o Exterior de o Irã / pt:Ministério de o Exterior de o Irão / pt:chancelaria iraniana / es:Ministerio de Exteriores de Irán / es:Ministerio de Asuntos Exteriores de Irán / es:Ministerio de Relaciones Exteriores de Irán / es:Ministerio de Exteriores iraní / es:Ministerio de Asuntos Exteriores iraní / es:Cancillería de Irán / es:cancillería iraní / ru:МИД Ирана / ru:Министерство иностранных дел Ирана / ru:иранский МИД / uk:МЗС Ірану / uk:Міністерство закордонних справ Ірану  id=IRN.foreign_ministry sector=GOV
Iranian Defence Ministry / Iranian Defense Ministry / Iranian Ministry of Defence / Iranian Ministry of Defense / Defence Ministry of Iran / Ministry of Defence of Iran / Ministry of Defense of Iran / Iran 's Defence Ministry / Iran 's Defense Ministry / pt:Ministério de a Defesa de o Irã / pt:Ministério de a Defesa de o Irão / pt:Ministério de a Defesa iraniano / pt:Ministério de Defesa de o Irã / pt:Ministério de Defesa de o Irão / es:Ministerio de Defensa de Irán / es:Ministerio de Defensa iraní / ru:Минобороны Ирана / ru:Министерство обороны Ирана / uk:Міноборони Ірану / uk:Міністерство оборони Ірану  id=IRN.defence_ministry sector=MIL
Iranian Interior Ministry / Iranian Ministry of Interior / Iranian Ministry of Internal Affairs / Interior Ministry of Iran / pt:Ministério de o Interior de o Irã / pt:Ministério de o Interior de o Irão / pt:Ministério de o Interior iraniano / es:Ministerio de el Interior de Irán / es:Ministerio de Interior de Irán / ru:МВД Ирана / ru:Министерство внутренних дел Ирана / uk:МВС Ірану / uk:Міністерство внутрішніх справ Ірану  id=IRN.interior_ministry sector=GOV
Iranian Armed Forces / Armed Forces of Iran / Iranian military / pt:Forças Armadas de o Irã / pt:Forças Armadas de o Irão / pt:Forças Armadas iranianas / es:Fuerzas Armadas de Irán / es:Fuerzas Armadas iraníes / ru:Вооружённые силы Ирана / ru:Вооруженные силы Ирана / ru:вооружённый сила Ирана / ru:вооруженный сила Ирана / ru:ВС Ирана / uk:Збройні сили Ірану / uk:збройний сила Ірану / uk:ЗС Ірану  id=IRN.armed_forces sector=MIL
Iranian Army / Army of Iran / pt:Exército iraniano / pt:Exército de o Irã / pt:Exército de o Irão / es:Ejército iraní / es:Ejército de Irán / ru:иранская армия / ru:иранский армия / ru:армия Ирана / uk:іранська армія / uk:іранський армія / uk:армія Ірану  id=IRN.army sector=MIL
Iranian Air Force / Air Force of Iran / Iran 's Air Force / pt:Força Aérea iraniana / pt:Força Aérea de o Irã / pt:Força Aérea de o Irão / pt:Aeronáutica iraniana / es:Fuerza Aérea iraní / es:Fuerza Aérea de Irán / ru:ВВС Ирана / ru:Военно-воздушные силы Ирана / ru:Военно-воздушных сил Ирана / uk:ВПС Ірану / uk:Військово-повітряні сили Ірану / uk:Повітряні сили Ірану  id=IRN.air_force sector=MIL
Iranian Navy / Navy of Iran / pt:Marinha iraniana / pt:Marinha de o Irã / pt:Marinha de o Irão / es:Armada iraní / es:Armada de Irán / es:Marina de Irán / ru:ВМС Ирана / ru:Военно-морские силы Ирана / ru:Военно-морских сил Ирана / uk:ВМС Ірану / uk:Військово-морські сили Ірану / uk:Військово-морських сил Ірану  id=IRN.navy sector=MIL
Iranian General Staff / General Staff of Iran / pt:Estado-Maior de o Irã / pt:Estado-Maior de o Irão / pt:Estado-Maior iraniano / pt:Estado-Maior-General de o Irã / pt:Estado-Maior-General de o Irão / es:Estado Mayor de Irán / es:Estado Mayor iraní / ru:Генштаб Ирана / ru:Генеральный штаб Ирана / uk:Генштаб Ірану / uk:Генеральний штаб Ірану  id=IRN.general_staff sector=MIL
Majlis / Islamic Consultative Assembly / ru:Меджлис Ирана / uk:Меджліс Ірану / Iranian parliament / parliament of Iran / pt:parlamento iraniano / pt:parlamento de o Irã / pt:parlamento de o Irão / es:parlamento iraní / es:parlamento de Irán / ru:парламент Ирана / ru:иранский парламент / uk:парламент Ірану / uk:іранський парламент / pt:Assembleia Consultiva Islâmica / es:Asamblea Consultiva Islámica  id=IRN.parliament sector=LEG
Iranian police / police of Iran / pt:polícia iraniana / pt:polícia de o Irã / pt:polícia de o Irão / es:policía iraní / es:policía de Irán / ru:полиция Ирана / ru:иранская полиция / ru:иранский полиция / uk:поліція Ірану / uk:іранська поліція / uk:іранський поліція  id=IRN.police sector=COP

[organisation kind=organisation state=GBR]
British government / government of the United Kingdom / government of Britain / pt:governo britânico / pt:governo de o Reino Unido / es:gobierno británico / es:gobierno de Reino Unido / es:gobierno de el Reino Unido / es:ejecutivo británico / ru:правительство Великобритании / ru:правительство Британии / ru:британское правительство / uk:уряд Великої Британії / uk:уряд Британії / uk:британський уряд  id=GBR.government sector=GOV
Foreign Office / FCDO / Foreign, Commonwealth and Development Office / UK Foreign Office / ru:Форин-офис / uk:Форин-офіс / British Foreign Ministry / British Ministry of Foreign Affairs / Ministry of Foreign Affairs of the United Kingdom / Ministry of Foreign Affairs of Britain / Foreign Ministry of the United Kingdom / Foreign Ministry of Britain / the United Kingdom 's Foreign Ministry / Britain 's Foreign Ministry / pt:Ministério de as Relações Exteriores de o Reino Unido / pt:Ministério de os Negócios Estrangeiros de o Reino Unido / pt:Ministério de as Relações Exteriores britânico / pt:Ministério de os Negócios Estrangeiros britânico / pt:Ministério de o Exterior de o Reino Unido / pt:chancelaria britânica / es:Ministerio de Exteriores de Reino Unido / es:Ministerio de Exteriores de el Reino Unido / es:Ministerio de Asuntos Exteriores de Reino Unido / es:Ministerio de Asuntos Exteriores de el Reino Unido / es:Ministerio de Relaciones Exteriores de Reino Unido / es:Ministerio de Relaciones Exteriores de el Reino Unido / es:Ministerio de Exteriores británico / es:Ministerio de Asuntos Exteriores británico / es:Cancillería de Reino Unido / es:Cancillería de el Reino Unido / es:cancillería británica / ru:МИД Великобритании / ru:МИД Британии / ru:Министерство иностранных дел Великобритании / ru:Министерство иностранных дел Британии / ru:британский МИД / uk:МЗС Великої Британії / uk:МЗС Британії / uk:Міністерство закордонних справ Великої Британії / uk:Міністерство закордонних справ Британії  id=GBR.foreign_ministry sector=GOV
UK Ministry of Defence / UK Defence Ministry / UK MoD / en:MoD / ru:Минобороны Великобритании / uk:Міноборони Великої Британії / uk:Міноборони Британії / British Defence Ministry / British Defense Ministry / British Ministry of Defence / British Ministry of Defense / Defence Ministry of the United Kingdom / Defence Ministry of Britain / Ministry of Defence of the United Kingdom / Ministry of Defence of Britain / Ministry of Defense of the United Kingdom / Ministry of Defense of Britain / the United Kingdom 's Defence Ministry / Britain 's Defence Ministry / the United Kingdom 's Defense Ministry / Britain 's Defense Ministry / pt:Ministério de a Defesa de o Reino Unido / pt:Ministério de a Defesa britânico / pt:Ministério de Defesa de o Reino Unido / es:Ministerio de Defensa de Reino Unido / es:Ministerio de Defensa de el Reino Unido / es:Ministerio de Defensa británico / ru:Минобороны Британии / ru:Министерство обороны Великобритании / ru:Министерство обороны Британии / uk:Міністерство оборони Великої Британії / uk:Міністерство оборони Британії  id=GBR.defence_ministry sector=MIL
British Interior Ministry / British Ministry of Interior / British Ministry of Internal Affairs / Interior Ministry of the United Kingdom / Interior Ministry of Britain / pt:Ministério de o Interior de o Reino Unido / pt:Ministério de o Interior britânico / es:Ministerio de el Interior de Reino Unido / es:Ministerio de el Interior de el Reino Unido / es:Ministerio de Interior de Reino Unido / es:Ministerio de Interior de el Reino Unido / ru:МВД Великобритании / ru:МВД Британии / ru:Министерство внутренних дел Великобритании / ru:Министерство внутренних дел Британии / uk:МВС Великої Британії / uk:МВС Британії / uk:Міністерство внутрішніх справ Великої Британії / uk:Міністерство внутрішніх справ Британії / en:Home Office / en:UK Home Office / pt:Home Office / es:Home Office  id=GBR.interior_ministry sector=GOV
British Armed Forces / Armed Forces of the United Kingdom / Armed Forces of Britain / British military / pt:Forças Armadas de o Reino Unido / pt:Forças Armadas britânicas / es:Fuerzas Armadas de Reino Unido / es:Fuerzas Armadas de el Reino Unido / es:Fuerzas Armadas británicas / ru:Вооружённые силы Великобритании / ru:Вооруженные силы Великобритании / ru:Вооружённые силы Британии / ru:Вооруженные силы Британии / ru:вооружённый сила Великобритании / ru:вооруженный сила Великобритании / ru:вооружённый сила Британии / ru:вооруженный сила Британии / ru:ВС Великобритании / ru:ВС Британии / uk:Збройні сили Великої Британії / uk:Збройні сили Британії / uk:збройний сила Великої Британії / uk:збройний сила Британії / uk:ЗС Великої Британії / uk:ЗС Британії  id=GBR.armed_forces sector=MIL
British Army / Army of the United Kingdom / Army of Britain / pt:Exército britânico / pt:Exército de o Reino Unido / es:Ejército británico / es:Ejército de Reino Unido / es:Ejército de el Reino Unido / ru:британская армия / ru:британский армия / ru:армия Великобритании / ru:армия Британии / uk:британська армія / uk:британський армія / uk:армія Великої Британії / uk:армія Британії  id=GBR.army sector=MIL
Royal Air Force / RAF / ru:Королевские ВВС / uk:Королівські ВПС / British Air Force / Air Force of the United Kingdom / Air Force of Britain / the United Kingdom 's Air Force / Britain 's Air Force / pt:Força Aérea britânica / pt:Força Aérea de o Reino Unido / pt:Aeronáutica britânica / es:Fuerza Aérea británica / es:Fuerza Aérea de Reino Unido / es:Fuerza Aérea de el Reino Unido / ru:ВВС Великобритании / ru:ВВС Британии / ru:Военно-воздушные силы Великобритании / ru:Военно-воздушные силы Британии / ru:Военно-воздушных сил Великобритании / ru:Военно-воздушных сил Британии / uk:ВПС Великої Британії / uk:ВПС Британії / uk:Військово-повітряні сили Великої Британії / uk:Військово-повітряні сили Британії / uk:Повітряні сили Великої Британії / uk:Повітряні сили Британії  id=GBR.air_force sector=MIL
Royal Navy / pt:Marinha Real / es:Marina Real / ru:Королевский флот / uk:Королівський флот / British Navy / Navy of the United Kingdom / Navy of Britain / pt:Marinha britânica / pt:Marinha de o Reino Unido / es:Armada británica / es:Armada de Reino Unido / es:Armada de el Reino Unido / es:Marina de Reino Unido / es:Marina de el Reino Unido / ru:ВМС Великобритании / ru:ВМС Британии / ru:Военно-морские силы Великобритании / ru:Военно-морские силы Британии / ru:Военно-морских сил Великобритании / ru:Военно-морских сил Британии / uk:ВМС Великої Британії / uk:ВМС Британії / uk:Військово-морські сили Великої Британії / uk:Військово-морські сили Британії / uk:Військово-морських сил Великої Британії / uk:Військово-морських сил Британії  id=GBR.navy sector=MIL
British General Staff / General Staff of the United Kingdom / General Staff of Britain / pt:Estado-Maior de o Reino Unido / pt:Estado-Maior britânico / pt:Estado-Maior-General de o Reino Unido / es:Estado Mayor de Reino Unido / es:Estado Mayor de el Reino Unido / es:Estado Mayor británico / ru:Генштаб Великобритании / ru:Генштаб Британии / ru:Генеральный штаб Великобритании / ru:Генеральный штаб Британии / uk:Генштаб Великої Британії / uk:Генштаб Британії / uk:Генеральний штаб Великої Британії / uk:Генеральний штаб Британії  id=GBR.general_staff sector=MIL
House of Commons / pt:Câmara de os Comuns / es:Cámara de los Comunes / ru:Палата общин / uk:Палата громад / en:Westminster / es:Westminster / British parliament / parliament of the United Kingdom / parliament of Britain / pt:parlamento britânico / pt:parlamento de o Reino Unido / es:parlamento británico / es:parlamento de Reino Unido / es:parlamento de el Reino Unido / ru:парламент Великобритании / ru:парламент Британии / ru:британский парламент / uk:парламент Великої Британії / uk:парламент Британії / uk:британський парламент  id=GBR.parliament sector=LEG
British police / police of the United Kingdom / police of Britain / pt:polícia britânica / pt:polícia de o Reino Unido / es:policía británica / es:policía de Reino Unido / es:policía de el Reino Unido / ru:полиция Великобритании / ru:полиция Британии / ru:британская полиция / ru:британский полиция / uk:поліція Великої Британії / uk:поліція Британії / uk:британська поліція / uk:британський поліція  id=GBR.police sector=COP

[organisation kind=organisation state=FRA]
French government / government of France / pt:governo francês / pt:governo de a França / pt:governo de França / es:gobierno francés / es:gobierno de Francia / es:ejecutivo francés / ru:правительство Франции / ru:французское правительство / uk:уряд Франції / uk:французький уряд  id=FRA.government sector=GOV
Quai d'Orsay / French Foreign Ministry / French Ministry of Foreign Affairs / Ministry of Foreign Affairs of France / Foreign Ministry of France / France 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a França / pt:Ministério de as Relações Exteriores de França / pt:Ministério de os Negócios Estrangeiros de a França / pt:Ministério de os Negócios Estrangeiros de França / pt:Ministério de as Relações Exteriores francês / pt:Ministério de os Negócios Estrangeiros francês / pt:Ministério de o Exterior de a França / pt:Ministério de o Exterior de França / pt:chancelaria francesa / es:Ministerio de Exteriores de Francia / es:Ministerio de Asuntos Exteriores de Francia / es:Ministerio de Relaciones Exteriores de Francia / es:Ministerio de Exteriores francés / es:Ministerio de Asuntos Exteriores francés / es:Cancillería de Francia / es:cancillería francesa / ru:МИД Франции / ru:Министерство иностранных дел Франции / ru:французский МИД / uk:МЗС Франції / uk:Міністерство закордонних справ Франції  id=FRA.foreign_ministry sector=GOV
French Defence Ministry / French Defense Ministry / French Ministry of Defence / French Ministry of Defense / Defence Ministry of France / Ministry of Defence of France / Ministry of Defense of France / France 's Defence Ministry / France 's Defense Ministry / pt:Ministério de a Defesa de a França / pt:Ministério de a Defesa de França / pt:Ministério de a Defesa francês / pt:Ministério de Defesa de a França / pt:Ministério de Defesa de França / es:Ministerio de Defensa de Francia / es:Ministerio de Defensa francés / ru:Минобороны Франции / ru:Министерство обороны Франции / uk:Міноборони Франції / uk:Міністерство оборони Франції  id=FRA.defence_ministry sector=MIL
French Interior Ministry / French Ministry of Interior / French Ministry of Internal Affairs / Interior Ministry of France / pt:Ministério de o Interior de a França / pt:Ministério de o Interior de França / pt:Ministério de o Interior francês / es:Ministerio de el Interior de Francia / es:Ministerio de Interior de Francia / ru:МВД Франции / ru:Министерство внутренних дел Франции / uk:МВС Франції / uk:Міністерство внутрішніх справ Франції  id=FRA.interior_ministry sector=GOV
French Armed Forces / Armed Forces of France / French military / pt:Forças Armadas de a França / pt:Forças Armadas de França / pt:Forças Armadas francesas / es:Fuerzas Armadas de Francia / es:Fuerzas Armadas francesas / ru:Вооружённые силы Франции / ru:Вооруженные силы Франции / ru:вооружённый сила Франции / ru:вооруженный сила Франции / ru:ВС Франции / uk:Збройні сили Франції / uk:збройний сила Франції / uk:ЗС Франції  id=FRA.armed_forces sector=MIL
French Army / Army of France / pt:Exército francês / pt:Exército de a França / pt:Exército de França / es:Ejército francés / es:Ejército de Francia / ru:французская армия / ru:французский армия / ru:армия Франции / uk:французька армія / uk:французький армія / uk:армія Франції  id=FRA.army sector=MIL
French Air Force / Air Force of France / France 's Air Force / pt:Força Aérea francesa / pt:Força Aérea de a França / pt:Força Aérea de França / pt:Aeronáutica francesa / es:Fuerza Aérea francesa / es:Fuerza Aérea de Francia / ru:ВВС Франции / ru:Военно-воздушные силы Франции / ru:Военно-воздушных сил Франции / uk:ВПС Франції / uk:Військово-повітряні сили Франції / uk:Повітряні сили Франції  id=FRA.air_force sector=MIL
French Navy / Navy of France / pt:Marinha francesa / pt:Marinha de a França / pt:Marinha de França / es:Armada francesa / es:Armada de Francia / es:Marina de Francia / ru:ВМС Франции / ru:Военно-морские силы Франции / ru:Военно-морских сил Франции / uk:ВМС Франції / uk:Військово-морські сили Франції / uk:Військово-морських сил Франції  id=FRA.navy sector=MIL
French General Staff / General Staff of France / pt:Estado-Maior de a França / pt:Estado-Maior de França / pt:Estado-Maior francês / pt:Estado-Maior-General de a França / pt:Estado-Maior-General de França / es:Estado Mayor de Francia / es:Estado Mayor francés / ru:Генштаб Франции / ru:Генеральный штаб Франции / uk:Генштаб Франції / uk:Генеральний штаб Франції  id=FRA.general_staff sector=MIL
French National Assembly / pt:Assembleia Nacional francesa / es:Asamblea Nacional francesa / ru:Национальное собрание Франции / French parliament / parliament of France / pt:parlamento francês / pt:parlamento de a França / pt:parlamento de França / es:parlamento francés / es:parlamento de Francia / ru:парламент Франции / ru:французский парламент / uk:парламент Франції / uk:французький парламент / es:Asamblea Nacional de Francia / pt:Assembleia Nacional de a França / uk:Національні збори Франції / ru:Нацсобрание Франции / uk:Нацзбори Франції  id=FRA.parliament sector=LEG
French police / police of France / pt:polícia francesa / pt:polícia de a França / pt:polícia de França / es:policía francesa / es:policía de Francia / ru:полиция Франции / ru:французская полиция / ru:французский полиция / uk:поліція Франції / uk:французька поліція / uk:французький поліція  id=FRA.police sector=COP

[organisation kind=organisation state=DEU]
German government / government of Germany / pt:governo alemão / pt:governo de a Alemanha / es:gobierno alemán / es:gobierno de Alemania / es:ejecutivo alemán / ru:правительство Германии / ru:правительство ФРГ / ru:немецкое правительство / uk:уряд Німеччини / uk:уряд ФРН / uk:німецький уряд  id=DEU.government sector=GOV
German Foreign Ministry / German Ministry of Foreign Affairs / Ministry of Foreign Affairs of Germany / Foreign Ministry of Germany / Germany 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Alemanha / pt:Ministério de os Negócios Estrangeiros de a Alemanha / pt:Ministério de as Relações Exteriores alemão / pt:Ministério de os Negócios Estrangeiros alemão / pt:Ministério de o Exterior de a Alemanha / pt:chancelaria alemã / es:Ministerio de Exteriores de Alemania / es:Ministerio de Asuntos Exteriores de Alemania / es:Ministerio de Relaciones Exteriores de Alemania / es:Ministerio de Exteriores alemán / es:Ministerio de Asuntos Exteriores alemán / es:Cancillería de Alemania / es:cancillería alemana / ru:МИД Германии / ru:МИД ФРГ / ru:Министерство иностранных дел Германии / ru:Министерство иностранных дел ФРГ / ru:немецкий МИД / uk:МЗС Німеччини / uk:МЗС ФРН / uk:Міністерство закордонних справ Німеччини / uk:Міністерство закордонних справ ФРН / Auswärtiges Amt  id=DEU.foreign_ministry sector=GOV
German Defence Ministry / German Defense Ministry / German Ministry of Defence / German Ministry of Defense / Defence Ministry of Germany / Ministry of Defence of Germany / Ministry of Defense of Germany / Germany 's Defence Ministry / Germany 's Defense Ministry / pt:Ministério de a Defesa de a Alemanha / pt:Ministério de a Defesa alemão / pt:Ministério de Defesa de a Alemanha / es:Ministerio de Defensa de Alemania / es:Ministerio de Defensa alemán / ru:Минобороны Германии / ru:Минобороны ФРГ / ru:Министерство обороны Германии / ru:Министерство обороны ФРГ / uk:Міноборони Німеччини / uk:Міноборони ФРН / uk:Міністерство оборони Німеччини / uk:Міністерство оборони ФРН  id=DEU.defence_ministry sector=MIL
German Interior Ministry / German Ministry of Interior / German Ministry of Internal Affairs / Interior Ministry of Germany / pt:Ministério de o Interior de a Alemanha / pt:Ministério de o Interior alemão / es:Ministerio de el Interior de Alemania / es:Ministerio de Interior de Alemania / ru:МВД Германии / ru:МВД ФРГ / ru:Министерство внутренних дел Германии / ru:Министерство внутренних дел ФРГ / uk:МВС Німеччини / uk:МВС ФРН / uk:Міністерство внутрішніх справ Німеччини / uk:Міністерство внутрішніх справ ФРН  id=DEU.interior_ministry sector=GOV
Bundeswehr / ru:бундесвер / ru:Бундесвер / uk:Бундесвер / uk:бундесвер / German Armed Forces / Armed Forces of Germany / German military / pt:Forças Armadas de a Alemanha / pt:Forças Armadas alemãs / es:Fuerzas Armadas de Alemania / es:Fuerzas Armadas alemanas / ru:Вооружённые силы Германии / ru:Вооруженные силы Германии / ru:Вооружённые силы ФРГ / ru:Вооруженные силы ФРГ / ru:вооружённый сила Германии / ru:вооруженный сила Германии / ru:вооружённый сила ФРГ / ru:вооруженный сила ФРГ / ru:ВС Германии / ru:ВС ФРГ / uk:Збройні сили Німеччини / uk:Збройні сили ФРН / uk:збройний сила Німеччини / uk:збройний сила ФРН / uk:ЗС Німеччини / uk:ЗС ФРН  id=DEU.armed_forces sector=MIL
German Army / Army of Germany / pt:Exército alemão / pt:Exército de a Alemanha / es:Ejército alemán / es:Ejército de Alemania / ru:немецкая армия / ru:немецкий армия / ru:армия Германии / ru:армия ФРГ / uk:німецька армія / uk:німецький армія / uk:армія Німеччини / uk:армія ФРН  id=DEU.army sector=MIL
Luftwaffe / ru:люфтваффе / German Air Force / Air Force of Germany / Germany 's Air Force / pt:Força Aérea alemã / pt:Força Aérea de a Alemanha / pt:Aeronáutica alemã / es:Fuerza Aérea alemana / es:Fuerza Aérea de Alemania / ru:ВВС Германии / ru:ВВС ФРГ / ru:Военно-воздушные силы Германии / ru:Военно-воздушные силы ФРГ / ru:Военно-воздушных сил Германии / ru:Военно-воздушных сил ФРГ / uk:ВПС Німеччини / uk:ВПС ФРН / uk:Військово-повітряні сили Німеччини / uk:Військово-повітряні сили ФРН / uk:Повітряні сили Німеччини / uk:Повітряні сили ФРН / uk:люфтваффе  id=DEU.air_force sector=MIL
German Navy / Navy of Germany / pt:Marinha alemã / pt:Marinha de a Alemanha / es:Armada alemana / es:Armada de Alemania / es:Marina de Alemania / ru:ВМС Германии / ru:ВМС ФРГ / ru:Военно-морские силы Германии / ru:Военно-морские силы ФРГ / ru:Военно-морских сил Германии / ru:Военно-морских сил ФРГ / uk:ВМС Німеччини / uk:ВМС ФРН / uk:Військово-морські сили Німеччини / uk:Військово-морські сили ФРН / uk:Військово-морських сил Німеччини / uk:Військово-морських сил ФРН / Deutsche Marine  id=DEU.navy sector=MIL
German General Staff / General Staff of Germany / pt:Estado-Maior de a Alemanha / pt:Estado-Maior alemão / pt:Estado-Maior-General de a Alemanha / es:Estado Mayor de Alemania / es:Estado Mayor alemán / ru:Генштаб Германии / ru:Генштаб ФРГ / ru:Генеральный штаб Германии / ru:Генеральный штаб ФРГ / uk:Генштаб Німеччини / uk:Генштаб ФРН / uk:Генеральний штаб Німеччини / uk:Генеральний штаб ФРН  id=DEU.general_staff sector=MIL
Bundestag / ru:бундестаг / ru:Бундестаг / uk:Бундестаг / uk:бундестаг / German parliament / parliament of Germany / pt:parlamento alemão / pt:parlamento de a Alemanha / es:parlamento alemán / es:parlamento de Alemania / ru:парламент Германии / ru:парламент ФРГ / ru:немецкий парламент / uk:парламент Німеччини / uk:парламент ФРН / uk:німецький парламент  id=DEU.parliament sector=LEG
German police / police of Germany / pt:polícia alemã / pt:polícia de a Alemanha / es:policía alemana / es:policía de Alemania / ru:полиция Германии / ru:полиция ФРГ / ru:немецкая полиция / ru:немецкий полиция / uk:поліція Німеччини / uk:поліція ФРН / uk:німецька поліція / uk:німецький поліція  id=DEU.police sector=COP

[organisation kind=organisation state=BLR]
Belarusian government / government of Belarus / pt:governo bielorrusso / pt:governo de a Bielorrússia / pt:governo de Belarus / es:gobierno bielorruso / es:gobierno de Bielorrusia / es:ejecutivo bielorruso / ru:правительство Белоруссии / ru:правительство Беларуси / ru:белорусское правительство / uk:уряд Білорусі / uk:білоруський уряд  id=BLR.government sector=GOV
Belarusian Foreign Ministry / Belarusian Ministry of Foreign Affairs / Ministry of Foreign Affairs of Belarus / Foreign Ministry of Belarus / Belarus 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Bielorrússia / pt:Ministério de as Relações Exteriores de Belarus / pt:Ministério de os Negócios Estrangeiros de a Bielorrússia / pt:Ministério de os Negócios Estrangeiros de Belarus / pt:Ministério de as Relações Exteriores bielorrusso / pt:Ministério de os Negócios Estrangeiros bielorrusso / pt:Ministério de o Exterior de a Bielorrússia / pt:Ministério de o Exterior de Belarus / pt:chancelaria bielorrussa / es:Ministerio de Exteriores de Bielorrusia / es:Ministerio de Asuntos Exteriores de Bielorrusia / es:Ministerio de Relaciones Exteriores de Bielorrusia / es:Ministerio de Exteriores bielorruso / es:Ministerio de Asuntos Exteriores bielorruso / es:Cancillería de Bielorrusia / es:cancillería bielorrusa / ru:МИД Белоруссии / ru:МИД Беларуси / ru:Министерство иностранных дел Белоруссии / ru:Министерство иностранных дел Беларуси / ru:белорусский МИД / uk:МЗС Білорусі / uk:Міністерство закордонних справ Білорусі  id=BLR.foreign_ministry sector=GOV
Belarusian Defence Ministry / Belarusian Defense Ministry / Belarusian Ministry of Defence / Belarusian Ministry of Defense / Defence Ministry of Belarus / Ministry of Defence of Belarus / Ministry of Defense of Belarus / Belarus 's Defence Ministry / Belarus 's Defense Ministry / pt:Ministério de a Defesa de a Bielorrússia / pt:Ministério de a Defesa de Belarus / pt:Ministério de a Defesa bielorrusso / pt:Ministério de Defesa de a Bielorrússia / pt:Ministério de Defesa de Belarus / es:Ministerio de Defensa de Bielorrusia / es:Ministerio de Defensa bielorruso / ru:Минобороны Белоруссии / ru:Минобороны Беларуси / ru:Министерство обороны Белоруссии / ru:Министерство обороны Беларуси / uk:Міноборони Білорусі / uk:Міністерство оборони Білорусі  id=BLR.defence_ministry sector=MIL
Belarusian Interior Ministry / Belarusian Ministry of Interior / Belarusian Ministry of Internal Affairs / Interior Ministry of Belarus / pt:Ministério de o Interior de a Bielorrússia / pt:Ministério de o Interior de Belarus / pt:Ministério de o Interior bielorrusso / es:Ministerio de el Interior de Bielorrusia / es:Ministerio de Interior de Bielorrusia / ru:МВД Белоруссии / ru:МВД Беларуси / ru:Министерство внутренних дел Белоруссии / ru:Министерство внутренних дел Беларуси / uk:МВС Білорусі / uk:Міністерство внутрішніх справ Білорусі  id=BLR.interior_ministry sector=GOV
Belarusian Armed Forces / Armed Forces of Belarus / Belarusian military / pt:Forças Armadas de a Bielorrússia / pt:Forças Armadas de Belarus / pt:Forças Armadas bielorrussas / es:Fuerzas Armadas de Bielorrusia / es:Fuerzas Armadas bielorrusas / ru:Вооружённые силы Белоруссии / ru:Вооруженные силы Белоруссии / ru:Вооружённые силы Беларуси / ru:Вооруженные силы Беларуси / ru:вооружённый сила Белоруссии / ru:вооруженный сила Белоруссии / ru:вооружённый сила Беларуси / ru:вооруженный сила Беларуси / ru:ВС Белоруссии / ru:ВС Беларуси / uk:Збройні сили Білорусі / uk:збройний сила Білорусі / uk:ЗС Білорусі  id=BLR.armed_forces sector=MIL
Belarusian Army / Army of Belarus / pt:Exército bielorrusso / pt:Exército de a Bielorrússia / pt:Exército de Belarus / es:Ejército bielorruso / es:Ejército de Bielorrusia / ru:белорусская армия / ru:белорусский армия / ru:армия Белоруссии / ru:армия Беларуси / uk:білоруська армія / uk:білоруський армія / uk:армія Білорусі  id=BLR.army sector=MIL
Belarusian Air Force / Air Force of Belarus / Belarus 's Air Force / pt:Força Aérea bielorrussa / pt:Força Aérea de a Bielorrússia / pt:Força Aérea de Belarus / pt:Aeronáutica bielorrussa / es:Fuerza Aérea bielorrusa / es:Fuerza Aérea de Bielorrusia / ru:ВВС Белоруссии / ru:ВВС Беларуси / ru:Военно-воздушные силы Белоруссии / ru:Военно-воздушные силы Беларуси / ru:Военно-воздушных сил Белоруссии / ru:Военно-воздушных сил Беларуси / uk:ВПС Білорусі / uk:Військово-повітряні сили Білорусі / uk:Повітряні сили Білорусі  id=BLR.air_force sector=MIL
Belarusian General Staff / General Staff of Belarus / pt:Estado-Maior de a Bielorrússia / pt:Estado-Maior de Belarus / pt:Estado-Maior bielorrusso / pt:Estado-Maior-General de a Bielorrússia / pt:Estado-Maior-General de Belarus / es:Estado Mayor de Bielorrusia / es:Estado Mayor bielorruso / ru:Генштаб Белоруссии / ru:Генштаб Беларуси / ru:Генеральный штаб Белоруссии / ru:Генеральный штаб Беларуси / uk:Генштаб Білорусі / uk:Генеральний штаб Білорусі  id=BLR.general_staff sector=MIL
Belarusian parliament / parliament of Belarus / pt:parlamento bielorrusso / pt:parlamento de a Bielorrússia / pt:parlamento de Belarus / es:parlamento bielorruso / es:parlamento de Bielorrusia / ru:парламент Белоруссии / ru:парламент Беларуси / ru:белорусский парламент / uk:парламент Білорусі / uk:білоруський парламент  id=BLR.parliament sector=LEG
Belarusian police / police of Belarus / pt:polícia bielorrussa / pt:polícia de a Bielorrússia / pt:polícia de Belarus / es:policía bielorrusa / es:policía de Bielorrusia / ru:полиция Белоруссии / ru:полиция Беларуси / ru:белорусская полиция / ru:белорусский полиция / uk:поліція Білорусі / uk:білоруська поліція / uk:білоруський поліція  id=BLR.police sector=COP

[organisation kind=organisation state=POL]
Polish government / government of Poland / pt:governo polonês / pt:governo polaco / pt:governo de a Polônia / es:gobierno polaco / es:gobierno de Polonia / es:ejecutivo polaco / ru:правительство Польши / ru:польское правительство / uk:уряд Польщі / uk:польський уряд  id=POL.government sector=GOV
Polish Foreign Ministry / Polish Ministry of Foreign Affairs / Ministry of Foreign Affairs of Poland / Foreign Ministry of Poland / Poland 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Polônia / pt:Ministério de os Negócios Estrangeiros de a Polônia / pt:Ministério de as Relações Exteriores polonês / pt:Ministério de as Relações Exteriores polaco / pt:Ministério de os Negócios Estrangeiros polonês / pt:Ministério de os Negócios Estrangeiros polaco / pt:Ministério de o Exterior de a Polônia / pt:chancelaria polonesa / pt:chancelaria polaca / es:Ministerio de Exteriores de Polonia / es:Ministerio de Asuntos Exteriores de Polonia / es:Ministerio de Relaciones Exteriores de Polonia / es:Ministerio de Exteriores polaco / es:Ministerio de Asuntos Exteriores polaco / es:Cancillería de Polonia / es:cancillería polaca / ru:МИД Польши / ru:Министерство иностранных дел Польши / ru:польский МИД / uk:МЗС Польщі / uk:Міністерство закордонних справ Польщі  id=POL.foreign_ministry sector=GOV
Polish Defence Ministry / Polish Defense Ministry / Polish Ministry of Defence / Polish Ministry of Defense / Defence Ministry of Poland / Ministry of Defence of Poland / Ministry of Defense of Poland / Poland 's Defence Ministry / Poland 's Defense Ministry / pt:Ministério de a Defesa de a Polônia / pt:Ministério de a Defesa polonês / pt:Ministério de a Defesa polaco / pt:Ministério de Defesa de a Polônia / es:Ministerio de Defensa de Polonia / es:Ministerio de Defensa polaco / ru:Минобороны Польши / ru:Министерство обороны Польши / uk:Міноборони Польщі / uk:Міністерство оборони Польщі  id=POL.defence_ministry sector=MIL
Polish Interior Ministry / Polish Ministry of Interior / Polish Ministry of Internal Affairs / Interior Ministry of Poland / pt:Ministério de o Interior de a Polônia / pt:Ministério de o Interior polonês / pt:Ministério de o Interior polaco / es:Ministerio de el Interior de Polonia / es:Ministerio de Interior de Polonia / ru:МВД Польши / ru:Министерство внутренних дел Польши / uk:МВС Польщі / uk:Міністерство внутрішніх справ Польщі  id=POL.interior_ministry sector=GOV
Polish Armed Forces / Armed Forces of Poland / Polish military / pt:Forças Armadas de a Polônia / pt:Forças Armadas polonesas / pt:Forças Armadas polacas / es:Fuerzas Armadas de Polonia / es:Fuerzas Armadas polacas / ru:Вооружённые силы Польши / ru:Вооруженные силы Польши / ru:вооружённый сила Польши / ru:вооруженный сила Польши / ru:ВС Польши / uk:Збройні сили Польщі / uk:збройний сила Польщі / uk:ЗС Польщі  id=POL.armed_forces sector=MIL
Polish Army / Army of Poland / pt:Exército polonês / pt:Exército polaco / pt:Exército de a Polônia / es:Ejército polaco / es:Ejército de Polonia / ru:польская армия / ru:польский армия / ru:армия Польши / uk:польська армія / uk:польський армія / uk:армія Польщі  id=POL.army sector=MIL
Polish Air Force / Air Force of Poland / Poland 's Air Force / pt:Força Aérea polonesa / pt:Força Aérea polaca / pt:Força Aérea de a Polônia / pt:Aeronáutica polonesa / pt:Aeronáutica polaca / es:Fuerza Aérea polaca / es:Fuerza Aérea de Polonia / ru:ВВС Польши / ru:Военно-воздушные силы Польши / ru:Военно-воздушных сил Польши / uk:ВПС Польщі / uk:Військово-повітряні сили Польщі / uk:Повітряні сили Польщі  id=POL.air_force sector=MIL
Polish Navy / Navy of Poland / pt:Marinha polonesa / pt:Marinha polaca / pt:Marinha de a Polônia / es:Armada polaca / es:Armada de Polonia / es:Marina de Polonia / ru:ВМС Польши / ru:Военно-морские силы Польши / ru:Военно-морских сил Польши / uk:ВМС Польщі / uk:Військово-морські сили Польщі / uk:Військово-морських сил Польщі  id=POL.navy sector=MIL
Polish General Staff / General Staff of Poland / pt:Estado-Maior de a Polônia / pt:Estado-Maior polonês / pt:Estado-Maior polaco / pt:Estado-Maior-General de a Polônia / es:Estado Mayor de Polonia / es:Estado Mayor polaco / ru:Генштаб Польши / ru:Генеральный штаб Польши / uk:Генштаб Польщі / uk:Генеральний штаб Польщі  id=POL.general_staff sector=MIL
Polish parliament / parliament of Poland / pt:parlamento polonês / pt:parlamento polaco / pt:parlamento de a Polônia / es:parlamento polaco / es:parlamento de Polonia / ru:парламент Польши / ru:польский парламент / uk:парламент Польщі / uk:польський парламент / Sejm / ru:Сейм / uk:Сейм  id=POL.parliament sector=LEG
Polish police / police of Poland / pt:polícia polonesa / pt:polícia polaca / pt:polícia de a Polônia / es:policía polaca / es:policía de Polonia / ru:полиция Польши / ru:польская полиция / ru:польский полиция / uk:поліція Польщі / uk:польська поліція / uk:польський поліція  id=POL.police sector=COP

[organisation kind=organisation state=TUR]
Turkish government / government of Turkey / pt:governo turco / pt:governo de a Turquia / es:gobierno turco / es:gobierno de Turquía / es:ejecutivo turco / ru:правительство Турции / ru:турецкое правительство / uk:уряд Туреччини / uk:турецький уряд  id=TUR.government sector=GOV
Turkish Foreign Ministry / Turkish Ministry of Foreign Affairs / Ministry of Foreign Affairs of Turkey / Foreign Ministry of Turkey / Turkey 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Turquia / pt:Ministério de os Negócios Estrangeiros de a Turquia / pt:Ministério de as Relações Exteriores turco / pt:Ministério de os Negócios Estrangeiros turco / pt:Ministério de o Exterior de a Turquia / pt:chancelaria turca / es:Ministerio de Exteriores de Turquía / es:Ministerio de Asuntos Exteriores de Turquía / es:Ministerio de Relaciones Exteriores de Turquía / es:Ministerio de Exteriores turco / es:Ministerio de Asuntos Exteriores turco / es:Cancillería de Turquía / es:cancillería turca / ru:МИД Турции / ru:Министерство иностранных дел Турции / ru:турецкий МИД / uk:МЗС Туреччини / uk:Міністерство закордонних справ Туреччини  id=TUR.foreign_ministry sector=GOV
Turkish Defence Ministry / Turkish Defense Ministry / Turkish Ministry of Defence / Turkish Ministry of Defense / Defence Ministry of Turkey / Ministry of Defence of Turkey / Ministry of Defense of Turkey / Turkey 's Defence Ministry / Turkey 's Defense Ministry / pt:Ministério de a Defesa de a Turquia / pt:Ministério de a Defesa turco / pt:Ministério de Defesa de a Turquia / es:Ministerio de Defensa de Turquía / es:Ministerio de Defensa turco / ru:Минобороны Турции / ru:Министерство обороны Турции / uk:Міноборони Туреччини / uk:Міністерство оборони Туреччини  id=TUR.defence_ministry sector=MIL
Turkish Interior Ministry / Turkish Ministry of Interior / Turkish Ministry of Internal Affairs / Interior Ministry of Turkey / pt:Ministério de o Interior de a Turquia / pt:Ministério de o Interior turco / es:Ministerio de el Interior de Turquía / es:Ministerio de Interior de Turquía / ru:МВД Турции / ru:Министерство внутренних дел Турции / uk:МВС Туреччини / uk:Міністерство внутрішніх справ Туреччини  id=TUR.interior_ministry sector=GOV
Turkish Armed Forces / Armed Forces of Turkey / Turkish military / pt:Forças Armadas de a Turquia / pt:Forças Armadas turcas / es:Fuerzas Armadas de Turquía / es:Fuerzas Armadas turcas / ru:Вооружённые силы Турции / ru:Вооруженные силы Турции / ru:вооружённый сила Турции / ru:вооруженный сила Турции / ru:ВС Турции / uk:Збройні сили Туреччини / uk:збройний сила Туреччини / uk:ЗС Туреччини  id=TUR.armed_forces sector=MIL
Turkish Army / Army of Turkey / pt:Exército turco / pt:Exército de a Turquia / es:Ejército turco / es:Ejército de Turquía / ru:турецкая армия / ru:турецкий армия / ru:армия Турции / uk:турецька армія / uk:турецький армія / uk:армія Туреччини  id=TUR.army sector=MIL
Turkish Air Force / Air Force of Turkey / Turkey 's Air Force / pt:Força Aérea turca / pt:Força Aérea de a Turquia / pt:Aeronáutica turca / es:Fuerza Aérea turca / es:Fuerza Aérea de Turquía / ru:ВВС Турции / ru:Военно-воздушные силы Турции / ru:Военно-воздушных сил Турции / uk:ВПС Туреччини / uk:Військово-повітряні сили Туреччини / uk:Повітряні сили Туреччини  id=TUR.air_force sector=MIL
Turkish Navy / Navy of Turkey / pt:Marinha turca / pt:Marinha de a Turquia / es:Armada turca / es:Armada de Turquía / es:Marina de Turquía / ru:ВМС Турции / ru:Военно-морские силы Турции / ru:Военно-морских сил Турции / uk:ВМС Туреччини / uk:Військово-морські сили Туреччини / uk:Військово-морських сил Туреччини  id=TUR.navy sector=MIL
Turkish General Staff / General Staff of Turkey / pt:Estado-Maior de a Turquia / pt:Estado-Maior turco / pt:Estado-Maior-General de a Turquia / es:Estado Mayor de Turquía / es:Estado Mayor turco / ru:Генштаб Турции / ru:Генеральный штаб Турции / uk:Генштаб Туреччини / uk:Генеральний штаб Туреччини  id=TUR.general_staff sector=MIL
Grand National Assembly of Turkey / Turkish parliament / parliament of Turkey / pt:parlamento turco / pt:parlamento de a Turquia / es:parlamento turco / es:parlamento de Turquía / ru:парламент Турции / ru:турецкий парламент / uk:парламент Туреччини / uk:турецький парламент / pt:Grande Assembleia Nacional de a Turquia / es:Gran Asamblea Nacional de Turquía / ru:Великое национальное собрание Турции / uk:Великі національні збори Туреччини  id=TUR.parliament sector=LEG
Turkish police / police of Turkey / pt:polícia turca / pt:polícia de a Turquia / es:policía turca / es:policía de Turquía / ru:полиция Турции / ru:турецкая полиция / ru:турецкий полиция / uk:поліція Туреччини / uk:турецька поліція / uk:турецький поліція  id=TUR.police sector=COP

[organisation kind=organisation state=JPN]
Japanese government / government of Japan / pt:governo japonês / pt:governo de o Japão / es:gobierno japonés / es:gobierno de Japón / es:ejecutivo japonés / ru:правительство Японии / ru:японское правительство / uk:уряд Японії / uk:японський уряд  id=JPN.government sector=GOV
Japanese Foreign Ministry / Japanese Ministry of Foreign Affairs / Ministry of Foreign Affairs of Japan / Foreign Ministry of Japan / Japan 's Foreign Ministry / pt:Ministério de as Relações Exteriores de o Japão / pt:Ministério de os Negócios Estrangeiros de o Japão / pt:Ministério de as Relações Exteriores japonês / pt:Ministério de os Negócios Estrangeiros japonês / pt:Ministério de o Exterior de o Japão / pt:chancelaria japonesa / es:Ministerio de Exteriores de Japón / es:Ministerio de Asuntos Exteriores de Japón / es:Ministerio de Relaciones Exteriores de Japón / es:Ministerio de Exteriores japonés / es:Ministerio de Asuntos Exteriores japonés / es:Cancillería de Japón / es:cancillería japonesa / ru:МИД Японии / ru:Министерство иностранных дел Японии / ru:японский МИД / uk:МЗС Японії / uk:Міністерство закордонних справ Японії  id=JPN.foreign_ministry sector=GOV
Japanese Defence Ministry / Japanese Defense Ministry / Japanese Ministry of Defence / Japanese Ministry of Defense / Defence Ministry of Japan / Ministry of Defence of Japan / Ministry of Defense of Japan / Japan 's Defence Ministry / Japan 's Defense Ministry / pt:Ministério de a Defesa de o Japão / pt:Ministério de a Defesa japonês / pt:Ministério de Defesa de o Japão / es:Ministerio de Defensa de Japón / es:Ministerio de Defensa japonés / ru:Минобороны Японии / ru:Министерство обороны Японии / uk:Міноборони Японії / uk:Міністерство оборони Японії  id=JPN.defence_ministry sector=MIL
Japanese Armed Forces / Armed Forces of Japan / Japanese military / pt:Forças Armadas de o Japão / pt:Forças Armadas japonesas / es:Fuerzas Armadas de Japón / es:Fuerzas Armadas japonesas / ru:Вооружённые силы Японии / ru:Вооруженные силы Японии / ru:вооружённый сила Японии / ru:вооруженный сила Японии / ru:ВС Японии / uk:Збройні сили Японії / uk:збройний сила Японії / uk:ЗС Японії / Japan Self-Defense Forces / Self-Defense Forces / pt:Forças de Autodefesa de o Japão / es:Fuerzas de Autodefensa de Japón / ru:Силы самообороны Японии / uk:Сили самооборони Японії / Japan Self-Defence Forces / Self-Defence Forces / Japanese Self-Defense Forces / Japanese Self-Defence Forces / JSDF / pt:Forças de Autodefesa japonesas / es:Fuerzas de Autodefensa japonesas / ru:японские силы самообороны / uk:японські сили самооборони  id=JPN.armed_forces sector=MIL
Japanese Army / Army of Japan / pt:Exército japonês / pt:Exército de o Japão / es:Ejército japonés / es:Ejército de Japón / ru:японская армия / ru:японский армия / ru:армия Японии / uk:японська армія / uk:японський армія / uk:армія Японії  id=JPN.army sector=MIL
Japanese Air Force / Air Force of Japan / Japan 's Air Force / pt:Força Aérea japonesa / pt:Força Aérea de o Japão / pt:Aeronáutica japonesa / es:Fuerza Aérea japonesa / es:Fuerza Aérea de Japón / ru:ВВС Японии / ru:Военно-воздушные силы Японии / ru:Военно-воздушных сил Японии / uk:ВПС Японії / uk:Військово-повітряні сили Японії / uk:Повітряні сили Японії  id=JPN.air_force sector=MIL
Japanese Navy / Navy of Japan / pt:Marinha japonesa / pt:Marinha de o Japão / es:Armada japonesa / es:Armada de Japón / es:Marina de Japón / ru:ВМС Японии / ru:Военно-морские силы Японии / ru:Военно-морских сил Японии / uk:ВМС Японії / uk:Військово-морські сили Японії / uk:Військово-морських сил Японії  id=JPN.navy sector=MIL
Japanese General Staff / General Staff of Japan / pt:Estado-Maior de o Japão / pt:Estado-Maior japonês / pt:Estado-Maior-General de o Japão / es:Estado Mayor de Japón / es:Estado Mayor japonés / ru:Генштаб Японии / ru:Генеральный штаб Японии / uk:Генштаб Японії / uk:Генеральний штаб Японії  id=JPN.general_staff sector=MIL
Japanese parliament / parliament of Japan / pt:parlamento japonês / pt:parlamento de o Japão / es:parlamento japonés / es:parlamento de Japón / ru:парламент Японии / ru:японский парламент / uk:парламент Японії / uk:японський парламент / Japanese Diet / Japan 's Diet / pt:Dieta japonesa / es:Dieta japonesa  id=JPN.parliament sector=LEG
Japanese police / police of Japan / pt:polícia japonesa / pt:polícia de o Japão / es:policía japonesa / es:policía de Japón / ru:полиция Японии / ru:японская полиция / ru:японский полиция / uk:поліція Японії / uk:японська поліція / uk:японський поліція  id=JPN.police sector=COP

[organisation kind=organisation state=IND]
Indian government / government of India / pt:governo indiano / pt:governo de a Índia / es:gobierno indio / es:gobierno de India / es:gobierno de la India / es:ejecutivo indio / ru:правительство Индии / ru:индийское правительство / uk:уряд Індії / uk:індійський уряд  id=IND.government sector=GOV
Indian Foreign Ministry / Indian Ministry of Foreign Affairs / Ministry of Foreign Affairs of India / Foreign Ministry of India / India 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Índia / pt:Ministério de os Negócios Estrangeiros de a Índia / pt:Ministério de as Relações Exteriores indiano / pt:Ministério de os Negócios Estrangeiros indiano / pt:Ministério de o Exterior de a Índia / pt:chancelaria indiana / es:Ministerio de Exteriores de India / es:Ministerio de Exteriores de la India / es:Ministerio de Asuntos Exteriores de India / es:Ministerio de Asuntos Exteriores de la India / es:Ministerio de Relaciones Exteriores de India / es:Ministerio de Relaciones Exteriores de la India / es:Ministerio de Exteriores indio / es:Ministerio de Asuntos Exteriores indio / es:Cancillería de India / es:Cancillería de la India / es:cancillería india / ru:МИД Индии / ru:Министерство иностранных дел Индии / ru:индийский МИД / uk:МЗС Індії / uk:Міністерство закордонних справ Індії / en:Ministry of External Affairs / en:External Affairs Ministry  id=IND.foreign_ministry sector=GOV
Indian Defence Ministry / Indian Defense Ministry / Indian Ministry of Defence / Indian Ministry of Defense / Defence Ministry of India / Ministry of Defence of India / Ministry of Defense of India / India 's Defence Ministry / India 's Defense Ministry / pt:Ministério de a Defesa de a Índia / pt:Ministério de a Defesa indiano / pt:Ministério de Defesa de a Índia / es:Ministerio de Defensa de India / es:Ministerio de Defensa de la India / es:Ministerio de Defensa indio / ru:Минобороны Индии / ru:Министерство обороны Индии / uk:Міноборони Індії / uk:Міністерство оборони Індії  id=IND.defence_ministry sector=MIL
Indian Interior Ministry / Indian Ministry of Interior / Indian Ministry of Internal Affairs / Interior Ministry of India / pt:Ministério de o Interior de a Índia / pt:Ministério de o Interior indiano / es:Ministerio de el Interior de India / es:Ministerio de el Interior de la India / es:Ministerio de Interior de India / es:Ministerio de Interior de la India / ru:МВД Индии / ru:Министерство внутренних дел Индии / uk:МВС Індії / uk:Міністерство внутрішніх справ Індії  id=IND.interior_ministry sector=GOV
Indian Armed Forces / Armed Forces of India / Indian military / pt:Forças Armadas de a Índia / pt:Forças Armadas indianas / es:Fuerzas Armadas de India / es:Fuerzas Armadas de la India / es:Fuerzas Armadas indias / ru:Вооружённые силы Индии / ru:Вооруженные силы Индии / ru:вооружённый сила Индии / ru:вооруженный сила Индии / ru:ВС Индии / uk:Збройні сили Індії / uk:збройний сила Індії / uk:ЗС Індії  id=IND.armed_forces sector=MIL
Indian Army / Army of India / pt:Exército indiano / pt:Exército de a Índia / es:Ejército indio / es:Ejército de India / es:Ejército de la India / ru:индийская армия / ru:индийский армия / ru:армия Индии / uk:індійська армія / uk:індійський армія / uk:армія Індії  id=IND.army sector=MIL
Indian Air Force / Air Force of India / India 's Air Force / pt:Força Aérea indiana / pt:Força Aérea de a Índia / pt:Aeronáutica indiana / es:Fuerza Aérea india / es:Fuerza Aérea de India / es:Fuerza Aérea de la India / ru:ВВС Индии / ru:Военно-воздушные силы Индии / ru:Военно-воздушных сил Индии / uk:ВПС Індії / uk:Військово-повітряні сили Індії / uk:Повітряні сили Індії  id=IND.air_force sector=MIL
Indian Navy / Navy of India / pt:Marinha indiana / pt:Marinha de a Índia / es:Armada india / es:Armada de India / es:Armada de la India / es:Marina de India / es:Marina de la India / ru:ВМС Индии / ru:Военно-морские силы Индии / ru:Военно-морских сил Индии / uk:ВМС Індії / uk:Військово-морські сили Індії / uk:Військово-морських сил Індії  id=IND.navy sector=MIL
Indian General Staff / General Staff of India / pt:Estado-Maior de a Índia / pt:Estado-Maior indiano / pt:Estado-Maior-General de a Índia / es:Estado Mayor de India / es:Estado Mayor de la India / es:Estado Mayor indio / ru:Генштаб Индии / ru:Генеральный штаб Индии / uk:Генштаб Індії / uk:Генеральний штаб Індії  id=IND.general_staff sector=MIL
Indian parliament / parliament of India / pt:parlamento indiano / pt:parlamento de a Índia / es:parlamento indio / es:parlamento de India / es:parlamento de la India / ru:парламент Индии / ru:индийский парламент / uk:парламент Індії / uk:індійський парламент  id=IND.parliament sector=LEG
Indian police / police of India / pt:polícia indiana / pt:polícia de a Índia / es:policía india / es:policía de India / es:policía de la India / ru:полиция Индии / ru:индийская полиция / ru:индийский полиция / uk:поліція Індії / uk:індійська поліція / uk:індійський поліція  id=IND.police sector=COP

[organisation kind=organisation state=PAK]
Pakistani government / government of Pakistan / pt:governo paquistanês / pt:governo de o Paquistão / es:gobierno paquistaní / es:gobierno de Pakistán / es:ejecutivo paquistaní / ru:правительство Пакистана / ru:пакистанское правительство / uk:уряд Пакистану / uk:пакистанський уряд  id=PAK.government sector=GOV
Pakistani Foreign Ministry / Pakistani Ministry of Foreign Affairs / Ministry of Foreign Affairs of Pakistan / Foreign Ministry of Pakistan / Pakistan 's Foreign Ministry / pt:Ministério de as Relações Exteriores de o Paquistão / pt:Ministério de os Negócios Estrangeiros de o Paquistão / pt:Ministério de as Relações Exteriores paquistanês / pt:Ministério de os Negócios Estrangeiros paquistanês / pt:Ministério de o Exterior de o Paquistão / pt:chancelaria paquistanesa / es:Ministerio de Exteriores de Pakistán / es:Ministerio de Asuntos Exteriores de Pakistán / es:Ministerio de Relaciones Exteriores de Pakistán / es:Ministerio de Exteriores paquistaní / es:Ministerio de Asuntos Exteriores paquistaní / es:Cancillería de Pakistán / es:cancillería paquistaní / ru:МИД Пакистана / ru:Министерство иностранных дел Пакистана / ru:пакистанский МИД / uk:МЗС Пакистану / uk:Міністерство закордонних справ Пакистану  id=PAK.foreign_ministry sector=GOV
Pakistani Defence Ministry / Pakistani Defense Ministry / Pakistani Ministry of Defence / Pakistani Ministry of Defense / Defence Ministry of Pakistan / Ministry of Defence of Pakistan / Ministry of Defense of Pakistan / Pakistan 's Defence Ministry / Pakistan 's Defense Ministry / pt:Ministério de a Defesa de o Paquistão / pt:Ministério de a Defesa paquistanês / pt:Ministério de Defesa de o Paquistão / es:Ministerio de Defensa de Pakistán / es:Ministerio de Defensa paquistaní / ru:Минобороны Пакистана / ru:Министерство обороны Пакистана / uk:Міноборони Пакистану / uk:Міністерство оборони Пакистану  id=PAK.defence_ministry sector=MIL
Pakistani Interior Ministry / Pakistani Ministry of Interior / Pakistani Ministry of Internal Affairs / Interior Ministry of Pakistan / pt:Ministério de o Interior de o Paquistão / pt:Ministério de o Interior paquistanês / es:Ministerio de el Interior de Pakistán / es:Ministerio de Interior de Pakistán / ru:МВД Пакистана / ru:Министерство внутренних дел Пакистана / uk:МВС Пакистану / uk:Міністерство внутрішніх справ Пакистану  id=PAK.interior_ministry sector=GOV
Pakistani Armed Forces / Armed Forces of Pakistan / Pakistani military / pt:Forças Armadas de o Paquistão / pt:Forças Armadas paquistanesas / es:Fuerzas Armadas de Pakistán / es:Fuerzas Armadas paquistaníes / ru:Вооружённые силы Пакистана / ru:Вооруженные силы Пакистана / ru:вооружённый сила Пакистана / ru:вооруженный сила Пакистана / ru:ВС Пакистана / uk:Збройні сили Пакистану / uk:збройний сила Пакистану / uk:ЗС Пакистану  id=PAK.armed_forces sector=MIL
Pakistani Army / Army of Pakistan / pt:Exército paquistanês / pt:Exército de o Paquistão / es:Ejército paquistaní / es:Ejército de Pakistán / ru:пакистанская армия / ru:пакистанский армия / ru:армия Пакистана / uk:пакистанська армія / uk:пакистанський армія / uk:армія Пакистану  id=PAK.army sector=MIL
Pakistani Air Force / Air Force of Pakistan / Pakistan 's Air Force / pt:Força Aérea paquistanesa / pt:Força Aérea de o Paquistão / pt:Aeronáutica paquistanesa / es:Fuerza Aérea paquistaní / es:Fuerza Aérea de Pakistán / ru:ВВС Пакистана / ru:Военно-воздушные силы Пакистана / ru:Военно-воздушных сил Пакистана / uk:ВПС Пакистану / uk:Військово-повітряні сили Пакистану / uk:Повітряні сили Пакистану  id=PAK.air_force sector=MIL
Pakistani Navy / Navy of Pakistan / pt:Marinha paquistanesa / pt:Marinha de o Paquistão / es:Armada paquistaní / es:Armada de Pakistán / es:Marina de Pakistán / ru:ВМС Пакистана / ru:Военно-морские силы Пакистана / ru:Военно-морских сил Пакистана / uk:ВМС Пакистану / uk:Військово-морські сили Пакистану / uk:Військово-морських сил Пакистану  id=PAK.navy sector=MIL
Pakistani General Staff / General Staff of Pakistan / pt:Estado-Maior de o Paquistão / pt:Estado-Maior paquistanês / pt:Estado-Maior-General de o Paquistão / es:Estado Mayor de Pakistán / es:Estado Mayor paquistaní / ru:Генштаб Пакистана / ru:Генеральный штаб Пакистана / uk:Генштаб Пакистану / uk:Генеральний штаб Пакистану / ISPR / Inter-Services Public Relations / ru:Межведомственная служба по связям с общественностью  id=PAK.general_staff sector=MIL
Pakistani parliament / parliament of Pakistan / pt:parlamento paquistanês / pt:parlamento de o Paquistão / es:parlamento paquistaní / es:parlamento de Pakistán / ru:парламент Пакистана / ru:пакистанский парламент / uk:парламент Пакистану / uk:пакистанський парламент  id=PAK.parliament sector=LEG
Pakistani police / police of Pakistan / pt:polícia paquistanesa / pt:polícia de o Paquistão / es:policía paquistaní / es:policía de Pakistán / ru:полиция Пакистана / ru:пакистанская полиция / ru:пакистанский полиция / uk:поліція Пакистану / uk:пакистанська поліція / uk:пакистанський поліція  id=PAK.police sector=COP

[organisation kind=organisation state=BRA]
Brazilian government / government of Brazil / pt:governo brasileiro / pt:governo de o Brasil / es:gobierno brasileño / es:gobierno de Brasil / es:ejecutivo brasileño / ru:правительство Бразилии / ru:бразильское правительство / uk:уряд Бразилії / uk:бразильський уряд  id=BRA.government sector=GOV
Itamaraty / pt:Itamarati / pt:Ministério de as Relações Exteriores de o Brasil / pt:MRE / Brazilian Foreign Ministry / Brazilian Ministry of Foreign Affairs / Ministry of Foreign Affairs of Brazil / Foreign Ministry of Brazil / Brazil 's Foreign Ministry / pt:Ministério de os Negócios Estrangeiros de o Brasil / pt:Ministério de as Relações Exteriores brasileiro / pt:Ministério de os Negócios Estrangeiros brasileiro / pt:Ministério de o Exterior de o Brasil / pt:chancelaria brasileira / es:Ministerio de Exteriores de Brasil / es:Ministerio de Asuntos Exteriores de Brasil / es:Ministerio de Relaciones Exteriores de Brasil / es:Ministerio de Exteriores brasileño / es:Ministerio de Asuntos Exteriores brasileño / es:Cancillería de Brasil / es:cancillería brasileña / ru:МИД Бразилии / ru:Министерство иностранных дел Бразилии / ru:бразильский МИД / uk:МЗС Бразилії / uk:Міністерство закордонних справ Бразилії  id=BRA.foreign_ministry sector=GOV
Brazilian Defence Ministry / Brazilian Defense Ministry / Brazilian Ministry of Defence / Brazilian Ministry of Defense / Defence Ministry of Brazil / Ministry of Defence of Brazil / Ministry of Defense of Brazil / Brazil 's Defence Ministry / Brazil 's Defense Ministry / pt:Ministério de a Defesa de o Brasil / pt:Ministério de a Defesa brasileiro / pt:Ministério de Defesa de o Brasil / es:Ministerio de Defensa de Brasil / es:Ministerio de Defensa brasileño / ru:Минобороны Бразилии / ru:Министерство обороны Бразилии / uk:Міноборони Бразилії / uk:Міністерство оборони Бразилії  id=BRA.defence_ministry sector=MIL
Brazilian Interior Ministry / Brazilian Ministry of Interior / Brazilian Ministry of Internal Affairs / Interior Ministry of Brazil / pt:Ministério de o Interior de o Brasil / pt:Ministério de o Interior brasileiro / es:Ministerio de el Interior de Brasil / es:Ministerio de Interior de Brasil / ru:МВД Бразилии / ru:Министерство внутренних дел Бразилии / uk:МВС Бразилії / uk:Міністерство внутрішніх справ Бразилії  id=BRA.interior_ministry sector=GOV
Brazilian Armed Forces / Armed Forces of Brazil / Brazilian military / pt:Forças Armadas de o Brasil / pt:Forças Armadas brasileiras / es:Fuerzas Armadas de Brasil / es:Fuerzas Armadas brasileñas / ru:Вооружённые силы Бразилии / ru:Вооруженные силы Бразилии / ru:вооружённый сила Бразилии / ru:вооруженный сила Бразилии / ru:ВС Бразилии / uk:Збройні сили Бразилії / uk:збройний сила Бразилії / uk:ЗС Бразилії  id=BRA.armed_forces sector=MIL
Brazilian Army / Army of Brazil / pt:Exército brasileiro / pt:Exército de o Brasil / es:Ejército brasileño / es:Ejército de Brasil / ru:бразильская армия / ru:бразильский армия / ru:армия Бразилии / uk:бразильська армія / uk:бразильський армія / uk:армія Бразилії  id=BRA.army sector=MIL
Brazilian Air Force / Air Force of Brazil / Brazil 's Air Force / pt:Força Aérea brasileira / pt:Força Aérea de o Brasil / pt:Aeronáutica brasileira / es:Fuerza Aérea brasileña / es:Fuerza Aérea de Brasil / ru:ВВС Бразилии / ru:Военно-воздушные силы Бразилии / ru:Военно-воздушных сил Бразилии / uk:ВПС Бразилії / uk:Військово-повітряні сили Бразилії / uk:Повітряні сили Бразилії  id=BRA.air_force sector=MIL
Brazilian Navy / Navy of Brazil / pt:Marinha brasileira / pt:Marinha de o Brasil / es:Armada brasileña / es:Armada de Brasil / es:Marina de Brasil / ru:ВМС Бразилии / ru:Военно-морские силы Бразилии / ru:Военно-морских сил Бразилии / uk:ВМС Бразилії / uk:Військово-морські сили Бразилії / uk:Військово-морських сил Бразилії  id=BRA.navy sector=MIL
Brazilian General Staff / General Staff of Brazil / pt:Estado-Maior de o Brasil / pt:Estado-Maior brasileiro / pt:Estado-Maior-General de o Brasil / es:Estado Mayor de Brasil / es:Estado Mayor brasileño / ru:Генштаб Бразилии / ru:Генеральный штаб Бразилии / uk:Генштаб Бразилії / uk:Генеральний штаб Бразилії  id=BRA.general_staff sector=MIL
Congresso Nacional / pt:Congresso Nacional de o Brasil / es:Congreso de Brasil / Brazilian parliament / parliament of Brazil / pt:parlamento brasileiro / pt:parlamento de o Brasil / es:parlamento brasileño / es:parlamento de Brasil / ru:парламент Бразилии / ru:бразильский парламент / uk:парламент Бразилії / uk:бразильський парламент  id=BRA.parliament sector=LEG
Brazilian police / police of Brazil / pt:polícia brasileira / pt:polícia de o Brasil / es:policía brasileña / es:policía de Brasil / ru:полиция Бразилии / ru:бразильская полиция / ru:бразильский полиция / uk:поліція Бразилії / uk:бразильська поліція / uk:бразильський поліція  id=BRA.police sector=COP

[organisation kind=organisation state=PRT]
Portuguese government / government of Portugal / pt:governo português / pt:governo de Portugal / es:gobierno portugués / es:gobierno de Portugal / es:ejecutivo portugués / ru:правительство Португалии / ru:португальское правительство / uk:уряд Португалії / uk:португальський уряд  id=PRT.government sector=GOV
Portuguese Foreign Ministry / Portuguese Ministry of Foreign Affairs / Ministry of Foreign Affairs of Portugal / Foreign Ministry of Portugal / Portugal 's Foreign Ministry / pt:Ministério de as Relações Exteriores de Portugal / pt:Ministério de os Negócios Estrangeiros de Portugal / pt:Ministério de as Relações Exteriores português / pt:Ministério de os Negócios Estrangeiros português / pt:Ministério de o Exterior de Portugal / pt:chancelaria portuguesa / es:Ministerio de Exteriores de Portugal / es:Ministerio de Asuntos Exteriores de Portugal / es:Ministerio de Relaciones Exteriores de Portugal / es:Ministerio de Exteriores portugués / es:Ministerio de Asuntos Exteriores portugués / es:Cancillería de Portugal / es:cancillería portuguesa / ru:МИД Португалии / ru:Министерство иностранных дел Португалии / ru:португальский МИД / uk:МЗС Португалії / uk:Міністерство закордонних справ Португалії / pt:MNE  id=PRT.foreign_ministry sector=GOV
Portuguese Defence Ministry / Portuguese Defense Ministry / Portuguese Ministry of Defence / Portuguese Ministry of Defense / Defence Ministry of Portugal / Ministry of Defence of Portugal / Ministry of Defense of Portugal / Portugal 's Defence Ministry / Portugal 's Defense Ministry / pt:Ministério de a Defesa de Portugal / pt:Ministério de a Defesa português / pt:Ministério de Defesa de Portugal / es:Ministerio de Defensa de Portugal / es:Ministerio de Defensa portugués / ru:Минобороны Португалии / ru:Министерство обороны Португалии / uk:Міноборони Португалії / uk:Міністерство оборони Португалії  id=PRT.defence_ministry sector=MIL
Portuguese Interior Ministry / Portuguese Ministry of Interior / Portuguese Ministry of Internal Affairs / Interior Ministry of Portugal / pt:Ministério de o Interior de Portugal / pt:Ministério de o Interior português / es:Ministerio de el Interior de Portugal / es:Ministerio de Interior de Portugal / ru:МВД Португалии / ru:Министерство внутренних дел Португалии / uk:МВС Португалії / uk:Міністерство внутрішніх справ Португалії / pt:Ministério de a Administração Interna / pt:MAI  id=PRT.interior_ministry sector=GOV
Portuguese Armed Forces / Armed Forces of Portugal / Portuguese military / pt:Forças Armadas de Portugal / pt:Forças Armadas portuguesas / es:Fuerzas Armadas de Portugal / es:Fuerzas Armadas portuguesas / ru:Вооружённые силы Португалии / ru:Вооруженные силы Португалии / ru:вооружённый сила Португалии / ru:вооруженный сила Португалии / ru:ВС Португалии / uk:Збройні сили Португалії / uk:збройний сила Португалії / uk:ЗС Португалії  id=PRT.armed_forces sector=MIL
Portuguese Army / Army of Portugal / pt:Exército português / pt:Exército de Portugal / es:Ejército portugués / es:Ejército de Portugal / ru:португальская армия / ru:португальский армия / ru:армия Португалии / uk:португальська армія / uk:португальський армія / uk:армія Португалії  id=PRT.army sector=MIL
Portuguese Air Force / Air Force of Portugal / Portugal 's Air Force / pt:Força Aérea portuguesa / pt:Força Aérea de Portugal / pt:Aeronáutica portuguesa / es:Fuerza Aérea portuguesa / es:Fuerza Aérea de Portugal / ru:ВВС Португалии / ru:Военно-воздушные силы Португалии / ru:Военно-воздушных сил Португалии / uk:ВПС Португалії / uk:Військово-повітряні сили Португалії / uk:Повітряні сили Португалії  id=PRT.air_force sector=MIL
Portuguese Navy / Navy of Portugal / pt:Marinha portuguesa / pt:Marinha de Portugal / es:Armada portuguesa / es:Armada de Portugal / es:Marina de Portugal / ru:ВМС Португалии / ru:Военно-морские силы Португалии / ru:Военно-морских сил Португалии / uk:ВМС Португалії / uk:Військово-морські сили Португалії / uk:Військово-морських сил Португалії  id=PRT.navy sector=MIL
Portuguese General Staff / General Staff of Portugal / pt:Estado-Maior de Portugal / pt:Estado-Maior português / pt:Estado-Maior-General de Portugal / es:Estado Mayor de Portugal / es:Estado Mayor portugués / ru:Генштаб Португалии / ru:Генеральный штаб Португалии / uk:Генштаб Португалії / uk:Генеральний штаб Португалії  id=PRT.general_staff sector=MIL
Portuguese parliament / parliament of Portugal / pt:parlamento português / pt:parlamento de Portugal / es:parlamento portugués / es:parlamento de Portugal / ru:парламент Португалии / ru:португальский парламент / uk:парламент Португалії / uk:португальський парламент / pt:Assembleia de a República / es:Asamblea de la República de Portugal / en:Assembly of the Republic  id=PRT.parliament sector=LEG
Portuguese police / police of Portugal / pt:polícia portuguesa / pt:polícia de Portugal / es:policía portuguesa / es:policía de Portugal / ru:полиция Португалии / ru:португальская полиция / ru:португальский полиция / uk:поліція Португалії / uk:португальська поліція / uk:португальський поліція  id=PRT.police sector=COP

[organisation kind=organisation state=ESP]
Spanish government / government of Spain / pt:governo espanhol / pt:governo de a Espanha / pt:governo de Espanha / es:gobierno español / es:gobierno de España / es:ejecutivo español / ru:правительство Испании / ru:испанское правительство / uk:уряд Іспанії / uk:іспанський уряд  id=ESP.government sector=GOV
Spanish Foreign Ministry / Spanish Ministry of Foreign Affairs / Ministry of Foreign Affairs of Spain / Foreign Ministry of Spain / Spain 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Espanha / pt:Ministério de as Relações Exteriores de Espanha / pt:Ministério de os Negócios Estrangeiros de a Espanha / pt:Ministério de os Negócios Estrangeiros de Espanha / pt:Ministério de as Relações Exteriores espanhol / pt:Ministério de os Negócios Estrangeiros espanhol / pt:Ministério de o Exterior de a Espanha / pt:Ministério de o Exterior de Espanha / pt:chancelaria espanhola / es:Ministerio de Exteriores de España / es:Ministerio de Asuntos Exteriores de España / es:Ministerio de Relaciones Exteriores de España / es:Ministerio de Exteriores español / es:Ministerio de Asuntos Exteriores español / es:Cancillería de España / es:cancillería española / ru:МИД Испании / ru:Министерство иностранных дел Испании / ru:испанский МИД / uk:МЗС Іспанії / uk:Міністерство закордонних справ Іспанії  id=ESP.foreign_ministry sector=GOV
Spanish Defence Ministry / Spanish Defense Ministry / Spanish Ministry of Defence / Spanish Ministry of Defense / Defence Ministry of Spain / Ministry of Defence of Spain / Ministry of Defense of Spain / Spain 's Defence Ministry / Spain 's Defense Ministry / pt:Ministério de a Defesa de a Espanha / pt:Ministério de a Defesa de Espanha / pt:Ministério de a Defesa espanhol / pt:Ministério de Defesa de a Espanha / pt:Ministério de Defesa de Espanha / es:Ministerio de Defensa de España / es:Ministerio de Defensa español / ru:Минобороны Испании / ru:Министерство обороны Испании / uk:Міноборони Іспанії / uk:Міністерство оборони Іспанії  id=ESP.defence_ministry sector=MIL
Spanish Interior Ministry / Spanish Ministry of Interior / Spanish Ministry of Internal Affairs / Interior Ministry of Spain / pt:Ministério de o Interior de a Espanha / pt:Ministério de o Interior de Espanha / pt:Ministério de o Interior espanhol / es:Ministerio de el Interior de España / es:Ministerio de Interior de España / ru:МВД Испании / ru:Министерство внутренних дел Испании / uk:МВС Іспанії / uk:Міністерство внутрішніх справ Іспанії  id=ESP.interior_ministry sector=GOV
Spanish Armed Forces / Armed Forces of Spain / Spanish military / pt:Forças Armadas de a Espanha / pt:Forças Armadas de Espanha / pt:Forças Armadas espanholas / es:Fuerzas Armadas de España / es:Fuerzas Armadas españolas / ru:Вооружённые силы Испании / ru:Вооруженные силы Испании / ru:вооружённый сила Испании / ru:вооруженный сила Испании / ru:ВС Испании / uk:Збройні сили Іспанії / uk:збройний сила Іспанії / uk:ЗС Іспанії  id=ESP.armed_forces sector=MIL
Spanish Army / Army of Spain / pt:Exército espanhol / pt:Exército de a Espanha / pt:Exército de Espanha / es:Ejército español / es:Ejército de España / ru:испанская армия / ru:испанский армия / ru:армия Испании / uk:іспанська армія / uk:іспанський армія / uk:армія Іспанії  id=ESP.army sector=MIL
Spanish Air Force / Air Force of Spain / Spain 's Air Force / pt:Força Aérea espanhola / pt:Força Aérea de a Espanha / pt:Força Aérea de Espanha / pt:Aeronáutica espanhola / es:Fuerza Aérea española / es:Fuerza Aérea de España / ru:ВВС Испании / ru:Военно-воздушные силы Испании / ru:Военно-воздушных сил Испании / uk:ВПС Іспанії / uk:Військово-повітряні сили Іспанії / uk:Повітряні сили Іспанії  id=ESP.air_force sector=MIL
Spanish Navy / Navy of Spain / pt:Marinha espanhola / pt:Marinha de a Espanha / pt:Marinha de Espanha / es:Armada española / es:Armada de España / es:Marina de España / ru:ВМС Испании / ru:Военно-морские силы Испании / ru:Военно-морских сил Испании / uk:ВМС Іспанії / uk:Військово-морські сили Іспанії / uk:Військово-морських сил Іспанії  id=ESP.navy sector=MIL
Spanish General Staff / General Staff of Spain / pt:Estado-Maior de a Espanha / pt:Estado-Maior de Espanha / pt:Estado-Maior espanhol / pt:Estado-Maior-General de a Espanha / pt:Estado-Maior-General de Espanha / es:Estado Mayor de España / es:Estado Mayor español / ru:Генштаб Испании / ru:Генеральный штаб Испании / uk:Генштаб Іспанії / uk:Генеральний штаб Іспанії  id=ESP.general_staff sector=MIL
Spanish parliament / parliament of Spain / pt:parlamento espanhol / pt:parlamento de a Espanha / pt:parlamento de Espanha / es:parlamento español / es:parlamento de España / ru:парламент Испании / ru:испанский парламент / uk:парламент Іспанії / uk:іспанський парламент / es:Congreso de los Diputados / es:Cortes Generales / pt:Congresso de os Deputados / es:Congreso de España / es:Cámara Baja española / ru:Конгресс депутатов / ru:Генеральные кортесы / uk:Конгрес депутатів  id=ESP.parliament sector=LEG
Spanish police / police of Spain / pt:polícia espanhola / pt:polícia de a Espanha / pt:polícia de Espanha / es:policía española / es:policía de España / ru:полиция Испании / ru:испанская полиция / ru:испанский полиция / uk:поліція Іспанії / uk:іспанська поліція / uk:іспанський поліція  id=ESP.police sector=COP

[organisation kind=organisation state=ITA]
Italian government / government of Italy / pt:governo italiano / pt:governo de a Itália / pt:governo de Itália / es:gobierno italiano / es:gobierno de Italia / es:ejecutivo italiano / ru:правительство Италии / ru:итальянское правительство / uk:уряд Італії / uk:італійський уряд  id=ITA.government sector=GOV
Italian Foreign Ministry / Italian Ministry of Foreign Affairs / Ministry of Foreign Affairs of Italy / Foreign Ministry of Italy / Italy 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Itália / pt:Ministério de as Relações Exteriores de Itália / pt:Ministério de os Negócios Estrangeiros de a Itália / pt:Ministério de os Negócios Estrangeiros de Itália / pt:Ministério de as Relações Exteriores italiano / pt:Ministério de os Negócios Estrangeiros italiano / pt:Ministério de o Exterior de a Itália / pt:Ministério de o Exterior de Itália / pt:chancelaria italiana / es:Ministerio de Exteriores de Italia / es:Ministerio de Asuntos Exteriores de Italia / es:Ministerio de Relaciones Exteriores de Italia / es:Ministerio de Exteriores italiano / es:Ministerio de Asuntos Exteriores italiano / es:Cancillería de Italia / es:cancillería italiana / ru:МИД Италии / ru:Министерство иностранных дел Италии / ru:итальянский МИД / uk:МЗС Італії / uk:Міністерство закордонних справ Італії  id=ITA.foreign_ministry sector=GOV
Italian Defence Ministry / Italian Defense Ministry / Italian Ministry of Defence / Italian Ministry of Defense / Defence Ministry of Italy / Ministry of Defence of Italy / Ministry of Defense of Italy / Italy 's Defence Ministry / Italy 's Defense Ministry / pt:Ministério de a Defesa de a Itália / pt:Ministério de a Defesa de Itália / pt:Ministério de a Defesa italiano / pt:Ministério de Defesa de a Itália / pt:Ministério de Defesa de Itália / es:Ministerio de Defensa de Italia / es:Ministerio de Defensa italiano / ru:Минобороны Италии / ru:Министерство обороны Италии / uk:Міноборони Італії / uk:Міністерство оборони Італії  id=ITA.defence_ministry sector=MIL
Italian Interior Ministry / Italian Ministry of Interior / Italian Ministry of Internal Affairs / Interior Ministry of Italy / pt:Ministério de o Interior de a Itália / pt:Ministério de o Interior de Itália / pt:Ministério de o Interior italiano / es:Ministerio de el Interior de Italia / es:Ministerio de Interior de Italia / ru:МВД Италии / ru:Министерство внутренних дел Италии / uk:МВС Італії / uk:Міністерство внутрішніх справ Італії  id=ITA.interior_ministry sector=GOV
Italian Armed Forces / Armed Forces of Italy / Italian military / pt:Forças Armadas de a Itália / pt:Forças Armadas de Itália / pt:Forças Armadas italianas / es:Fuerzas Armadas de Italia / es:Fuerzas Armadas italianas / ru:Вооружённые силы Италии / ru:Вооруженные силы Италии / ru:вооружённый сила Италии / ru:вооруженный сила Италии / ru:ВС Италии / uk:Збройні сили Італії / uk:збройний сила Італії / uk:ЗС Італії  id=ITA.armed_forces sector=MIL
Italian Army / Army of Italy / pt:Exército italiano / pt:Exército de a Itália / pt:Exército de Itália / es:Ejército italiano / es:Ejército de Italia / ru:итальянская армия / ru:итальянский армия / ru:армия Италии / uk:італійська армія / uk:італійський армія / uk:армія Італії  id=ITA.army sector=MIL
Italian Air Force / Air Force of Italy / Italy 's Air Force / pt:Força Aérea italiana / pt:Força Aérea de a Itália / pt:Força Aérea de Itália / pt:Aeronáutica italiana / es:Fuerza Aérea italiana / es:Fuerza Aérea de Italia / ru:ВВС Италии / ru:Военно-воздушные силы Италии / ru:Военно-воздушных сил Италии / uk:ВПС Італії / uk:Військово-повітряні сили Італії / uk:Повітряні сили Італії  id=ITA.air_force sector=MIL
Italian Navy / Navy of Italy / pt:Marinha italiana / pt:Marinha de a Itália / pt:Marinha de Itália / es:Armada italiana / es:Armada de Italia / es:Marina de Italia / ru:ВМС Италии / ru:Военно-морские силы Италии / ru:Военно-морских сил Италии / uk:ВМС Італії / uk:Військово-морські сили Італії / uk:Військово-морських сил Італії  id=ITA.navy sector=MIL
Italian General Staff / General Staff of Italy / pt:Estado-Maior de a Itália / pt:Estado-Maior de Itália / pt:Estado-Maior italiano / pt:Estado-Maior-General de a Itália / pt:Estado-Maior-General de Itália / es:Estado Mayor de Italia / es:Estado Mayor italiano / ru:Генштаб Италии / ru:Генеральный штаб Италии / uk:Генштаб Італії / uk:Генеральний штаб Італії  id=ITA.general_staff sector=MIL
Italian parliament / parliament of Italy / pt:parlamento italiano / pt:parlamento de a Itália / pt:parlamento de Itália / es:parlamento italiano / es:parlamento de Italia / ru:парламент Италии / ru:итальянский парламент / uk:парламент Італії / uk:італійський парламент  id=ITA.parliament sector=LEG
Italian police / police of Italy / pt:polícia italiana / pt:polícia de a Itália / pt:polícia de Itália / es:policía italiana / es:policía de Italia / ru:полиция Италии / ru:итальянская полиция / ru:итальянский полиция / uk:поліція Італії / uk:італійська поліція / uk:італійський поліція  id=ITA.police sector=COP

[organisation kind=organisation state=VEN]
Venezuelan government / government of Venezuela / pt:governo venezuelano / pt:governo de a Venezuela / es:gobierno venezolano / es:gobierno de Venezuela / es:ejecutivo venezolano / ru:правительство Венесуэлы / ru:венесуэльское правительство / uk:уряд Венесуели / uk:венесуельський уряд  id=VEN.government sector=GOV
Venezuelan Foreign Ministry / Venezuelan Ministry of Foreign Affairs / Ministry of Foreign Affairs of Venezuela / Foreign Ministry of Venezuela / Venezuela 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Venezuela / pt:Ministério de os Negócios Estrangeiros de a Venezuela / pt:Ministério de as Relações Exteriores venezuelano / pt:Ministério de os Negócios Estrangeiros venezuelano / pt:Ministério de o Exterior de a Venezuela / pt:chancelaria venezuelana / es:Ministerio de Exteriores de Venezuela / es:Ministerio de Asuntos Exteriores de Venezuela / es:Ministerio de Relaciones Exteriores de Venezuela / es:Ministerio de Exteriores venezolano / es:Ministerio de Asuntos Exteriores venezolano / es:Cancillería de Venezuela / es:cancillería venezolana / ru:МИД Венесуэлы / ru:Министерство иностранных дел Венесуэлы / ru:венесуэльский МИД / uk:МЗС Венесуели / uk:Міністерство закордонних справ Венесуели  id=VEN.foreign_ministry sector=GOV
Venezuelan Defence Ministry / Venezuelan Defense Ministry / Venezuelan Ministry of Defence / Venezuelan Ministry of Defense / Defence Ministry of Venezuela / Ministry of Defence of Venezuela / Ministry of Defense of Venezuela / Venezuela 's Defence Ministry / Venezuela 's Defense Ministry / pt:Ministério de a Defesa de a Venezuela / pt:Ministério de a Defesa venezuelano / pt:Ministério de Defesa de a Venezuela / es:Ministerio de Defensa de Venezuela / es:Ministerio de Defensa venezolano / ru:Минобороны Венесуэлы / ru:Министерство обороны Венесуэлы / uk:Міноборони Венесуели / uk:Міністерство оборони Венесуели  id=VEN.defence_ministry sector=MIL
Venezuelan Interior Ministry / Venezuelan Ministry of Interior / Venezuelan Ministry of Internal Affairs / Interior Ministry of Venezuela / pt:Ministério de o Interior de a Venezuela / pt:Ministério de o Interior venezuelano / es:Ministerio de el Interior de Venezuela / es:Ministerio de Interior de Venezuela / ru:МВД Венесуэлы / ru:Министерство внутренних дел Венесуэлы / uk:МВС Венесуели / uk:Міністерство внутрішніх справ Венесуели  id=VEN.interior_ministry sector=GOV
Venezuelan Armed Forces / Armed Forces of Venezuela / Venezuelan military / pt:Forças Armadas de a Venezuela / pt:Forças Armadas venezuelanas / es:Fuerzas Armadas de Venezuela / es:Fuerzas Armadas venezolanas / ru:Вооружённые силы Венесуэлы / ru:Вооруженные силы Венесуэлы / ru:вооружённый сила Венесуэлы / ru:вооруженный сила Венесуэлы / ru:ВС Венесуэлы / uk:Збройні сили Венесуели / uk:збройний сила Венесуели / uk:ЗС Венесуели / es:Fuerza Armada Nacional Bolivariana / FANB / pt:Força Armada Nacional Bolivariana / Bolivarian National Armed Forces / pt:Forças Armadas Nacionais Bolivarianas  id=VEN.armed_forces sector=MIL
Venezuelan Army / Army of Venezuela / pt:Exército venezuelano / pt:Exército de a Venezuela / es:Ejército venezolano / es:Ejército de Venezuela / ru:венесуэльская армия / ru:венесуэльский армия / ru:армия Венесуэлы / uk:венесуельська армія / uk:венесуельський армія / uk:армія Венесуели  id=VEN.army sector=MIL
Venezuelan Air Force / Air Force of Venezuela / Venezuela 's Air Force / pt:Força Aérea venezuelana / pt:Força Aérea de a Venezuela / pt:Aeronáutica venezuelana / es:Fuerza Aérea venezolana / es:Fuerza Aérea de Venezuela / ru:ВВС Венесуэлы / ru:Военно-воздушные силы Венесуэлы / ru:Военно-воздушных сил Венесуэлы / uk:ВПС Венесуели / uk:Військово-повітряні сили Венесуели / uk:Повітряні сили Венесуели  id=VEN.air_force sector=MIL
Venezuelan Navy / Navy of Venezuela / pt:Marinha venezuelana / pt:Marinha de a Venezuela / es:Armada venezolana / es:Armada de Venezuela / es:Marina de Venezuela / ru:ВМС Венесуэлы / ru:Военно-морские силы Венесуэлы / ru:Военно-морских сил Венесуэлы / uk:ВМС Венесуели / uk:Військово-морські сили Венесуели / uk:Військово-морських сил Венесуели  id=VEN.navy sector=MIL
Venezuelan General Staff / General Staff of Venezuela / pt:Estado-Maior de a Venezuela / pt:Estado-Maior venezuelano / pt:Estado-Maior-General de a Venezuela / es:Estado Mayor de Venezuela / es:Estado Mayor venezolano / ru:Генштаб Венесуэлы / ru:Генеральный штаб Венесуэлы / uk:Генштаб Венесуели / uk:Генеральний штаб Венесуели  id=VEN.general_staff sector=MIL
Venezuelan parliament / parliament of Venezuela / pt:parlamento venezuelano / pt:parlamento de a Venezuela / es:parlamento venezolano / es:parlamento de Venezuela / ru:парламент Венесуэлы / ru:венесуэльский парламент / uk:парламент Венесуели / uk:венесуельський парламент  id=VEN.parliament sector=LEG
Venezuelan police / police of Venezuela / pt:polícia venezuelana / pt:polícia de a Venezuela / es:policía venezolana / es:policía de Venezuela / ru:полиция Венесуэлы / ru:венесуэльская полиция / ru:венесуэльский полиция / uk:поліція Венесуели / uk:венесуельська поліція / uk:венесуельський поліція  id=VEN.police sector=COP

[organisation kind=organisation state=COL]
Colombian government / government of Colombia / pt:governo colombiano / pt:governo de a Colômbia / es:gobierno colombiano / es:gobierno de Colombia / es:ejecutivo colombiano / ru:правительство Колумбии / ru:колумбийское правительство / uk:уряд Колумбії / uk:колумбійський уряд  id=COL.government sector=GOV
Colombian Foreign Ministry / Colombian Ministry of Foreign Affairs / Ministry of Foreign Affairs of Colombia / Foreign Ministry of Colombia / Colombia 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Colômbia / pt:Ministério de os Negócios Estrangeiros de a Colômbia / pt:Ministério de as Relações Exteriores colombiano / pt:Ministério de os Negócios Estrangeiros colombiano / pt:Ministério de o Exterior de a Colômbia / pt:chancelaria colombiana / es:Ministerio de Exteriores de Colombia / es:Ministerio de Asuntos Exteriores de Colombia / es:Ministerio de Relaciones Exteriores de Colombia / es:Ministerio de Exteriores colombiano / es:Ministerio de Asuntos Exteriores colombiano / es:Cancillería de Colombia / es:cancillería colombiana / ru:МИД Колумбии / ru:Министерство иностранных дел Колумбии / ru:колумбийский МИД / uk:МЗС Колумбії / uk:Міністерство закордонних справ Колумбії  id=COL.foreign_ministry sector=GOV
Colombian Defence Ministry / Colombian Defense Ministry / Colombian Ministry of Defence / Colombian Ministry of Defense / Defence Ministry of Colombia / Ministry of Defence of Colombia / Ministry of Defense of Colombia / Colombia 's Defence Ministry / Colombia 's Defense Ministry / pt:Ministério de a Defesa de a Colômbia / pt:Ministério de a Defesa colombiano / pt:Ministério de Defesa de a Colômbia / es:Ministerio de Defensa de Colombia / es:Ministerio de Defensa colombiano / ru:Минобороны Колумбии / ru:Министерство обороны Колумбии / uk:Міноборони Колумбії / uk:Міністерство оборони Колумбії  id=COL.defence_ministry sector=MIL
Colombian Interior Ministry / Colombian Ministry of Interior / Colombian Ministry of Internal Affairs / Interior Ministry of Colombia / pt:Ministério de o Interior de a Colômbia / pt:Ministério de o Interior colombiano / es:Ministerio de el Interior de Colombia / es:Ministerio de Interior de Colombia / ru:МВД Колумбии / ru:Министерство внутренних дел Колумбии / uk:МВС Колумбії / uk:Міністерство внутрішніх справ Колумбії  id=COL.interior_ministry sector=GOV
Colombian Armed Forces / Armed Forces of Colombia / Colombian military / pt:Forças Armadas de a Colômbia / pt:Forças Armadas colombianas / es:Fuerzas Armadas de Colombia / es:Fuerzas Armadas colombianas / ru:Вооружённые силы Колумбии / ru:Вооруженные силы Колумбии / ru:вооружённый сила Колумбии / ru:вооруженный сила Колумбии / ru:ВС Колумбии / uk:Збройні сили Колумбії / uk:збройний сила Колумбії / uk:ЗС Колумбії  id=COL.armed_forces sector=MIL
Colombian Army / Army of Colombia / pt:Exército colombiano / pt:Exército de a Colômbia / es:Ejército colombiano / es:Ejército de Colombia / ru:колумбийская армия / ru:колумбийский армия / ru:армия Колумбии / uk:колумбійська армія / uk:колумбійський армія / uk:армія Колумбії  id=COL.army sector=MIL
Colombian Air Force / Air Force of Colombia / Colombia 's Air Force / pt:Força Aérea colombiana / pt:Força Aérea de a Colômbia / pt:Aeronáutica colombiana / es:Fuerza Aérea colombiana / es:Fuerza Aérea de Colombia / ru:ВВС Колумбии / ru:Военно-воздушные силы Колумбии / ru:Военно-воздушных сил Колумбии / uk:ВПС Колумбії / uk:Військово-повітряні сили Колумбії / uk:Повітряні сили Колумбії  id=COL.air_force sector=MIL
Colombian Navy / Navy of Colombia / pt:Marinha colombiana / pt:Marinha de a Colômbia / es:Armada colombiana / es:Armada de Colombia / es:Marina de Colombia / ru:ВМС Колумбии / ru:Военно-морские силы Колумбии / ru:Военно-морских сил Колумбии / uk:ВМС Колумбії / uk:Військово-морські сили Колумбії / uk:Військово-морських сил Колумбії  id=COL.navy sector=MIL
Colombian General Staff / General Staff of Colombia / pt:Estado-Maior de a Colômbia / pt:Estado-Maior colombiano / pt:Estado-Maior-General de a Colômbia / es:Estado Mayor de Colombia / es:Estado Mayor colombiano / ru:Генштаб Колумбии / ru:Генеральный штаб Колумбии / uk:Генштаб Колумбії / uk:Генеральний штаб Колумбії  id=COL.general_staff sector=MIL
Colombian parliament / parliament of Colombia / pt:parlamento colombiano / pt:parlamento de a Colômbia / es:parlamento colombiano / es:parlamento de Colombia / ru:парламент Колумбии / ru:колумбийский парламент / uk:парламент Колумбії / uk:колумбійський парламент  id=COL.parliament sector=LEG
Colombian police / police of Colombia / pt:polícia colombiana / pt:polícia de a Colômbia / es:policía colombiana / es:policía de Colombia / ru:полиция Колумбии / ru:колумбийская полиция / ru:колумбийский полиция / uk:поліція Колумбії / uk:колумбійська поліція / uk:колумбійський поліція  id=COL.police sector=COP

[organisation kind=organisation state=ARG]
Argentine government / government of Argentina / pt:governo argentino / pt:governo de a Argentina / es:gobierno argentino / es:gobierno de Argentina / es:ejecutivo argentino / ru:правительство Аргентины / ru:аргентинское правительство / uk:уряд Аргентини / uk:аргентинський уряд  id=ARG.government sector=GOV
Argentine Foreign Ministry / Argentine Ministry of Foreign Affairs / Ministry of Foreign Affairs of Argentina / Foreign Ministry of Argentina / Argentina 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Argentina / pt:Ministério de os Negócios Estrangeiros de a Argentina / pt:Ministério de as Relações Exteriores argentino / pt:Ministério de os Negócios Estrangeiros argentino / pt:Ministério de o Exterior de a Argentina / pt:chancelaria argentina / es:Ministerio de Exteriores de Argentina / es:Ministerio de Asuntos Exteriores de Argentina / es:Ministerio de Relaciones Exteriores de Argentina / es:Ministerio de Exteriores argentino / es:Ministerio de Asuntos Exteriores argentino / es:Cancillería de Argentina / es:cancillería argentina / ru:МИД Аргентины / ru:Министерство иностранных дел Аргентины / ru:аргентинский МИД / uk:МЗС Аргентини / uk:Міністерство закордонних справ Аргентини  id=ARG.foreign_ministry sector=GOV
Argentine Defence Ministry / Argentine Defense Ministry / Argentine Ministry of Defence / Argentine Ministry of Defense / Defence Ministry of Argentina / Ministry of Defence of Argentina / Ministry of Defense of Argentina / Argentina 's Defence Ministry / Argentina 's Defense Ministry / pt:Ministério de a Defesa de a Argentina / pt:Ministério de a Defesa argentino / pt:Ministério de Defesa de a Argentina / es:Ministerio de Defensa de Argentina / es:Ministerio de Defensa argentino / ru:Минобороны Аргентины / ru:Министерство обороны Аргентины / uk:Міноборони Аргентини / uk:Міністерство оборони Аргентини  id=ARG.defence_ministry sector=MIL
Argentine Interior Ministry / Argentine Ministry of Interior / Argentine Ministry of Internal Affairs / Interior Ministry of Argentina / pt:Ministério de o Interior de a Argentina / pt:Ministério de o Interior argentino / es:Ministerio de el Interior de Argentina / es:Ministerio de Interior de Argentina / ru:МВД Аргентины / ru:Министерство внутренних дел Аргентины / uk:МВС Аргентини / uk:Міністерство внутрішніх справ Аргентини  id=ARG.interior_ministry sector=GOV
Argentine Armed Forces / Armed Forces of Argentina / Argentine military / pt:Forças Armadas de a Argentina / pt:Forças Armadas argentinas / es:Fuerzas Armadas de Argentina / es:Fuerzas Armadas argentinas / ru:Вооружённые силы Аргентины / ru:Вооруженные силы Аргентины / ru:вооружённый сила Аргентины / ru:вооруженный сила Аргентины / ru:ВС Аргентины / uk:Збройні сили Аргентини / uk:збройний сила Аргентини / uk:ЗС Аргентини  id=ARG.armed_forces sector=MIL
Argentine Army / Army of Argentina / pt:Exército argentino / pt:Exército de a Argentina / es:Ejército argentino / es:Ejército de Argentina / ru:аргентинская армия / ru:аргентинский армия / ru:армия Аргентины / uk:аргентинська армія / uk:аргентинський армія / uk:армія Аргентини  id=ARG.army sector=MIL
Argentine Air Force / Air Force of Argentina / Argentina 's Air Force / pt:Força Aérea argentina / pt:Força Aérea de a Argentina / pt:Aeronáutica argentina / es:Fuerza Aérea argentina / es:Fuerza Aérea de Argentina / ru:ВВС Аргентины / ru:Военно-воздушные силы Аргентины / ru:Военно-воздушных сил Аргентины / uk:ВПС Аргентини / uk:Військово-повітряні сили Аргентини / uk:Повітряні сили Аргентини  id=ARG.air_force sector=MIL
Argentine Navy / Navy of Argentina / pt:Marinha argentina / pt:Marinha de a Argentina / es:Armada argentina / es:Armada de Argentina / es:Marina de Argentina / ru:ВМС Аргентины / ru:Военно-морские силы Аргентины / ru:Военно-морских сил Аргентины / uk:ВМС Аргентини / uk:Військово-морські сили Аргентини / uk:Військово-морських сил Аргентини  id=ARG.navy sector=MIL
Argentine General Staff / General Staff of Argentina / pt:Estado-Maior de a Argentina / pt:Estado-Maior argentino / pt:Estado-Maior-General de a Argentina / es:Estado Mayor de Argentina / es:Estado Mayor argentino / ru:Генштаб Аргентины / ru:Генеральный штаб Аргентины / uk:Генштаб Аргентини / uk:Генеральний штаб Аргентини  id=ARG.general_staff sector=MIL
Argentine parliament / parliament of Argentina / pt:parlamento argentino / pt:parlamento de a Argentina / es:parlamento argentino / es:parlamento de Argentina / ru:парламент Аргентины / ru:аргентинский парламент / uk:парламент Аргентини / uk:аргентинський парламент  id=ARG.parliament sector=LEG
Argentine police / police of Argentina / pt:polícia argentina / pt:polícia de a Argentina / es:policía argentina / es:policía de Argentina / ru:полиция Аргентины / ru:аргентинская полиция / ru:аргентинский полиция / uk:поліція Аргентини / uk:аргентинська поліція / uk:аргентинський поліція  id=ARG.police sector=COP

[organisation kind=organisation state=MEX]
Mexican government / government of Mexico / pt:governo mexicano / pt:governo de o México / es:gobierno mexicano / es:gobierno de México / es:ejecutivo mexicano / ru:правительство Мексики / ru:мексиканское правительство / uk:уряд Мексики / uk:мексиканський уряд  id=MEX.government sector=GOV
Mexican Foreign Ministry / Mexican Ministry of Foreign Affairs / Ministry of Foreign Affairs of Mexico / Foreign Ministry of Mexico / Mexico 's Foreign Ministry / pt:Ministério de as Relações Exteriores de o México / pt:Ministério de os Negócios Estrangeiros de o México / pt:Ministério de as Relações Exteriores mexicano / pt:Ministério de os Negócios Estrangeiros mexicano / pt:Ministério de o Exterior de o México / pt:chancelaria mexicana / es:Ministerio de Exteriores de México / es:Ministerio de Asuntos Exteriores de México / es:Ministerio de Relaciones Exteriores de México / es:Ministerio de Exteriores mexicano / es:Ministerio de Asuntos Exteriores mexicano / es:Cancillería de México / es:cancillería mexicana / ru:МИД Мексики / ru:Министерство иностранных дел Мексики / ru:мексиканский МИД / uk:МЗС Мексики / uk:Міністерство закордонних справ Мексики  id=MEX.foreign_ministry sector=GOV
Mexican Defence Ministry / Mexican Defense Ministry / Mexican Ministry of Defence / Mexican Ministry of Defense / Defence Ministry of Mexico / Ministry of Defence of Mexico / Ministry of Defense of Mexico / Mexico 's Defence Ministry / Mexico 's Defense Ministry / pt:Ministério de a Defesa de o México / pt:Ministério de a Defesa mexicano / pt:Ministério de Defesa de o México / es:Ministerio de Defensa de México / es:Ministerio de Defensa mexicano / ru:Минобороны Мексики / ru:Министерство обороны Мексики / uk:Міноборони Мексики / uk:Міністерство оборони Мексики  id=MEX.defence_ministry sector=MIL
Mexican Interior Ministry / Mexican Ministry of Interior / Mexican Ministry of Internal Affairs / Interior Ministry of Mexico / pt:Ministério de o Interior de o México / pt:Ministério de o Interior mexicano / es:Ministerio de el Interior de México / es:Ministerio de Interior de México / ru:МВД Мексики / ru:Министерство внутренних дел Мексики / uk:МВС Мексики / uk:Міністерство внутрішніх справ Мексики  id=MEX.interior_ministry sector=GOV
Mexican Armed Forces / Armed Forces of Mexico / Mexican military / pt:Forças Armadas de o México / pt:Forças Armadas mexicanas / es:Fuerzas Armadas de México / es:Fuerzas Armadas mexicanas / ru:Вооружённые силы Мексики / ru:Вооруженные силы Мексики / ru:вооружённый сила Мексики / ru:вооруженный сила Мексики / ru:ВС Мексики / uk:Збройні сили Мексики / uk:збройний сила Мексики / uk:ЗС Мексики  id=MEX.armed_forces sector=MIL
Mexican Army / Army of Mexico / pt:Exército mexicano / pt:Exército de o México / es:Ejército mexicano / es:Ejército de México / ru:мексиканская армия / ru:мексиканский армия / ru:армия Мексики / uk:мексиканська армія / uk:мексиканський армія / uk:армія Мексики  id=MEX.army sector=MIL
Mexican Air Force / Air Force of Mexico / Mexico 's Air Force / pt:Força Aérea mexicana / pt:Força Aérea de o México / pt:Aeronáutica mexicana / es:Fuerza Aérea mexicana / es:Fuerza Aérea de México / ru:ВВС Мексики / ru:Военно-воздушные силы Мексики / ru:Военно-воздушных сил Мексики / uk:ВПС Мексики / uk:Військово-повітряні сили Мексики / uk:Повітряні сили Мексики  id=MEX.air_force sector=MIL
Mexican Navy / Navy of Mexico / pt:Marinha mexicana / pt:Marinha de o México / es:Armada mexicana / es:Armada de México / es:Marina de México / ru:ВМС Мексики / ru:Военно-морские силы Мексики / ru:Военно-морских сил Мексики / uk:ВМС Мексики / uk:Військово-морські сили Мексики / uk:Військово-морських сил Мексики  id=MEX.navy sector=MIL
Mexican General Staff / General Staff of Mexico / pt:Estado-Maior de o México / pt:Estado-Maior mexicano / pt:Estado-Maior-General de o México / es:Estado Mayor de México / es:Estado Mayor mexicano / ru:Генштаб Мексики / ru:Генеральный штаб Мексики / uk:Генштаб Мексики / uk:Генеральний штаб Мексики  id=MEX.general_staff sector=MIL
Mexican parliament / parliament of Mexico / pt:parlamento mexicano / pt:parlamento de o México / es:parlamento mexicano / es:parlamento de México / ru:парламент Мексики / ru:мексиканский парламент / uk:парламент Мексики / uk:мексиканський парламент  id=MEX.parliament sector=LEG
Mexican police / police of Mexico / pt:polícia mexicana / pt:polícia de o México / es:policía mexicana / es:policía de México / ru:полиция Мексики / ru:мексиканская полиция / ru:мексиканский полиция / uk:поліція Мексики / uk:мексиканська поліція / uk:мексиканський поліція  id=MEX.police sector=COP

[organisation kind=organisation state=SYR]
Syrian government / government of Syria / pt:governo sírio / pt:governo de a Síria / es:gobierno sirio / es:gobierno de Siria / es:ejecutivo sirio / ru:правительство Сирии / ru:сирийское правительство / uk:уряд Сирії / uk:сирійський уряд  id=SYR.government sector=GOV
Syrian Foreign Ministry / Syrian Ministry of Foreign Affairs / Ministry of Foreign Affairs of Syria / Foreign Ministry of Syria / Syria 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Síria / pt:Ministério de os Negócios Estrangeiros de a Síria / pt:Ministério de as Relações Exteriores sírio / pt:Ministério de os Negócios Estrangeiros sírio / pt:Ministério de o Exterior de a Síria / pt:chancelaria síria / es:Ministerio de Exteriores de Siria / es:Ministerio de Asuntos Exteriores de Siria / es:Ministerio de Relaciones Exteriores de Siria / es:Ministerio de Exteriores sirio / es:Ministerio de Asuntos Exteriores sirio / es:Cancillería de Siria / es:cancillería siria / ru:МИД Сирии / ru:Министерство иностранных дел Сирии / ru:сирийский МИД / uk:МЗС Сирії / uk:Міністерство закордонних справ Сирії  id=SYR.foreign_ministry sector=GOV
Syrian Defence Ministry / Syrian Defense Ministry / Syrian Ministry of Defence / Syrian Ministry of Defense / Defence Ministry of Syria / Ministry of Defence of Syria / Ministry of Defense of Syria / Syria 's Defence Ministry / Syria 's Defense Ministry / pt:Ministério de a Defesa de a Síria / pt:Ministério de a Defesa sírio / pt:Ministério de Defesa de a Síria / es:Ministerio de Defensa de Siria / es:Ministerio de Defensa sirio / ru:Минобороны Сирии / ru:Министерство обороны Сирии / uk:Міноборони Сирії / uk:Міністерство оборони Сирії  id=SYR.defence_ministry sector=MIL
Syrian Interior Ministry / Syrian Ministry of Interior / Syrian Ministry of Internal Affairs / Interior Ministry of Syria / pt:Ministério de o Interior de a Síria / pt:Ministério de o Interior sírio / es:Ministerio de el Interior de Siria / es:Ministerio de Interior de Siria / ru:МВД Сирии / ru:Министерство внутренних дел Сирии / uk:МВС Сирії / uk:Міністерство внутрішніх справ Сирії  id=SYR.interior_ministry sector=GOV
Syrian Armed Forces / Armed Forces of Syria / Syrian military / pt:Forças Armadas de a Síria / pt:Forças Armadas sírias / es:Fuerzas Armadas de Siria / es:Fuerzas Armadas sirias / ru:Вооружённые силы Сирии / ru:Вооруженные силы Сирии / ru:вооружённый сила Сирии / ru:вооруженный сила Сирии / ru:ВС Сирии / uk:Збройні сили Сирії / uk:збройний сила Сирії / uk:ЗС Сирії  id=SYR.armed_forces sector=MIL
Syrian Army / Army of Syria / pt:Exército sírio / pt:Exército de a Síria / es:Ejército sirio / es:Ejército de Siria / ru:сирийская армия / ru:сирийский армия / ru:армия Сирии / uk:сирійська армія / uk:сирійський армія / uk:армія Сирії  id=SYR.army sector=MIL
Syrian Air Force / Air Force of Syria / Syria 's Air Force / pt:Força Aérea síria / pt:Força Aérea de a Síria / pt:Aeronáutica síria / es:Fuerza Aérea siria / es:Fuerza Aérea de Siria / ru:ВВС Сирии / ru:Военно-воздушные силы Сирии / ru:Военно-воздушных сил Сирии / uk:ВПС Сирії / uk:Військово-повітряні сили Сирії / uk:Повітряні сили Сирії  id=SYR.air_force sector=MIL
Syrian Navy / Navy of Syria / pt:Marinha síria / pt:Marinha de a Síria / es:Armada siria / es:Armada de Siria / es:Marina de Siria / ru:ВМС Сирии / ru:Военно-морские силы Сирии / ru:Военно-морских сил Сирии / uk:ВМС Сирії / uk:Військово-морські сили Сирії / uk:Військово-морських сил Сирії  id=SYR.navy sector=MIL
Syrian General Staff / General Staff of Syria / pt:Estado-Maior de a Síria / pt:Estado-Maior sírio / pt:Estado-Maior-General de a Síria / es:Estado Mayor de Siria / es:Estado Mayor sirio / ru:Генштаб Сирии / ru:Генеральный штаб Сирии / uk:Генштаб Сирії / uk:Генеральний штаб Сирії  id=SYR.general_staff sector=MIL
Syrian parliament / parliament of Syria / pt:parlamento sírio / pt:parlamento de a Síria / es:parlamento sirio / es:parlamento de Siria / ru:парламент Сирии / ru:сирийский парламент / uk:парламент Сирії / uk:сирійський парламент  id=SYR.parliament sector=LEG
Syrian police / police of Syria / pt:polícia síria / pt:polícia de a Síria / es:policía siria / es:policía de Siria / ru:полиция Сирии / ru:сирийская полиция / ru:сирийский полиция / uk:поліція Сирії / uk:сирійська поліція / uk:сирійський поліція  id=SYR.police sector=COP

[organisation kind=organisation state=LBN]
Lebanese government / government of Lebanon / pt:governo libanês / pt:governo de o Líbano / es:gobierno libanés / es:gobierno de Líbano / es:gobierno de el Líbano / es:ejecutivo libanés / ru:правительство Ливана / ru:ливанское правительство / uk:уряд Лівану / uk:ліванський уряд  id=LBN.government sector=GOV
Lebanese Foreign Ministry / Lebanese Ministry of Foreign Affairs / Ministry of Foreign Affairs of Lebanon / Foreign Ministry of Lebanon / Lebanon 's Foreign Ministry / pt:Ministério de as Relações Exteriores de o Líbano / pt:Ministério de os Negócios Estrangeiros de o Líbano / pt:Ministério de as Relações Exteriores libanês / pt:Ministério de os Negócios Estrangeiros libanês / pt:Ministério de o Exterior de o Líbano / pt:chancelaria libanesa / es:Ministerio de Exteriores de Líbano / es:Ministerio de Exteriores de el Líbano / es:Ministerio de Asuntos Exteriores de Líbano / es:Ministerio de Asuntos Exteriores de el Líbano / es:Ministerio de Relaciones Exteriores de Líbano / es:Ministerio de Relaciones Exteriores de el Líbano / es:Ministerio de Exteriores libanés / es:Ministerio de Asuntos Exteriores libanés / es:Cancillería de Líbano / es:Cancillería de el Líbano / es:cancillería libanesa / ru:МИД Ливана / ru:Министерство иностранных дел Ливана / ru:ливанский МИД / uk:МЗС Лівану / uk:Міністерство закордонних справ Лівану  id=LBN.foreign_ministry sector=GOV
Lebanese Defence Ministry / Lebanese Defense Ministry / Lebanese Ministry of Defence / Lebanese Ministry of Defense / Defence Ministry of Lebanon / Ministry of Defence of Lebanon / Ministry of Defense of Lebanon / Lebanon 's Defence Ministry / Lebanon 's Defense Ministry / pt:Ministério de a Defesa de o Líbano / pt:Ministério de a Defesa libanês / pt:Ministério de Defesa de o Líbano / es:Ministerio de Defensa de Líbano / es:Ministerio de Defensa de el Líbano / es:Ministerio de Defensa libanés / ru:Минобороны Ливана / ru:Министерство обороны Ливана / uk:Міноборони Лівану / uk:Міністерство оборони Лівану  id=LBN.defence_ministry sector=MIL
Lebanese Interior Ministry / Lebanese Ministry of Interior / Lebanese Ministry of Internal Affairs / Interior Ministry of Lebanon / pt:Ministério de o Interior de o Líbano / pt:Ministério de o Interior libanês / es:Ministerio de el Interior de Líbano / es:Ministerio de el Interior de el Líbano / es:Ministerio de Interior de Líbano / es:Ministerio de Interior de el Líbano / ru:МВД Ливана / ru:Министерство внутренних дел Ливана / uk:МВС Лівану / uk:Міністерство внутрішніх справ Лівану  id=LBN.interior_ministry sector=GOV
Lebanese Armed Forces / Lebanese Army / Army of Lebanon / pt:Exército libanês / pt:Exército de o Líbano / es:Ejército libanés / es:Ejército de Líbano / es:Ejército de el Líbano / ru:ливанская армия / ru:ливанский армия / ru:армия Ливана / uk:ліванська армія / uk:ліванський армія / uk:армія Лівану  id=LBN.army sector=MIL
Lebanese Air Force / Air Force of Lebanon / Lebanon 's Air Force / pt:Força Aérea libanesa / pt:Força Aérea de o Líbano / pt:Aeronáutica libanesa / es:Fuerza Aérea libanesa / es:Fuerza Aérea de Líbano / es:Fuerza Aérea de el Líbano / ru:ВВС Ливана / ru:Военно-воздушные силы Ливана / ru:Военно-воздушных сил Ливана / uk:ВПС Лівану / uk:Військово-повітряні сили Лівану / uk:Повітряні сили Лівану  id=LBN.air_force sector=MIL
Lebanese Navy / Navy of Lebanon / pt:Marinha libanesa / pt:Marinha de o Líbano / es:Armada libanesa / es:Armada de Líbano / es:Armada de el Líbano / es:Marina de Líbano / es:Marina de el Líbano / ru:ВМС Ливана / ru:Военно-морские силы Ливана / ru:Военно-морских сил Ливана / uk:ВМС Лівану / uk:Військово-морські сили Лівану / uk:Військово-морських сил Лівану  id=LBN.navy sector=MIL
Lebanese General Staff / General Staff of Lebanon / pt:Estado-Maior de o Líbano / pt:Estado-Maior libanês / pt:Estado-Maior-General de o Líbano / es:Estado Mayor de Líbano / es:Estado Mayor de el Líbano / es:Estado Mayor libanés / ru:Генштаб Ливана / ru:Генеральный штаб Ливана / uk:Генштаб Лівану / uk:Генеральний штаб Лівану  id=LBN.general_staff sector=MIL
Lebanese parliament / parliament of Lebanon / pt:parlamento libanês / pt:parlamento de o Líbano / es:parlamento libanés / es:parlamento de Líbano / es:parlamento de el Líbano / ru:парламент Ливана / ru:ливанский парламент / uk:парламент Лівану / uk:ліванський парламент  id=LBN.parliament sector=LEG
Lebanese police / police of Lebanon / pt:polícia libanesa / pt:polícia de o Líbano / es:policía libanesa / es:policía de Líbano / es:policía de el Líbano / ru:полиция Ливана / ru:ливанская полиция / ru:ливанский полиция / uk:поліція Лівану / uk:ліванська поліція / uk:ліванський поліція  id=LBN.police sector=COP

[organisation kind=organisation state=PSE]
Palestinian Authority / Palestinian National Authority / pt:Autoridade Palestina / pt:Autoridade Palestiniana / pt:Autoridade Nacional Palestina / pt:ANP / es:Autoridad Palestina / es:Autoridad Nacional Palestina / es:ANP / ru:Палестинская автономия / ru:Палестинская национальная администрация / ru:ПНА / uk:Палестинська автономія / uk:Палестинська адміністрація / Palestinian government / government of Palestine / pt:governo palestino / pt:governo palestiniano / pt:governo de a Palestina / es:gobierno palestino / es:gobierno de Palestina / es:ejecutivo palestino / ru:правительство Палестины / ru:палестинское правительство / uk:уряд Палестини / uk:палестинський уряд / ru:Палестинская администрация / uk:Палестинська національна адміністрація / ru:Палестинская национальная автономия / uk:Палестинська національна автономія  id=PSE.government sector=GOV
Palestinian Foreign Ministry / Palestinian Ministry of Foreign Affairs / Ministry of Foreign Affairs of Palestine / Foreign Ministry of Palestine / Palestine 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Palestina / pt:Ministério de os Negócios Estrangeiros de a Palestina / pt:Ministério de as Relações Exteriores palestino / pt:Ministério de as Relações Exteriores palestiniano / pt:Ministério de os Negócios Estrangeiros palestino / pt:Ministério de os Negócios Estrangeiros palestiniano / pt:Ministério de o Exterior de a Palestina / pt:chancelaria palestina / pt:chancelaria palestiniana / es:Ministerio de Exteriores de Palestina / es:Ministerio de Asuntos Exteriores de Palestina / es:Ministerio de Relaciones Exteriores de Palestina / es:Ministerio de Exteriores palestino / es:Ministerio de Asuntos Exteriores palestino / es:Cancillería de Palestina / es:cancillería palestina / ru:МИД Палестины / ru:Министерство иностранных дел Палестины / ru:палестинский МИД / uk:МЗС Палестини / uk:Міністерство закордонних справ Палестини  id=PSE.foreign_ministry sector=GOV
Palestinian Interior Ministry / Palestinian Ministry of Interior / Palestinian Ministry of Internal Affairs / Interior Ministry of Palestine / pt:Ministério de o Interior de a Palestina / pt:Ministério de o Interior palestino / pt:Ministério de o Interior palestiniano / es:Ministerio de el Interior de Palestina / es:Ministerio de Interior de Palestina / ru:МВД Палестины / ru:Министерство внутренних дел Палестины / uk:МВС Палестини / uk:Міністерство внутрішніх справ Палестини  id=PSE.interior_ministry sector=GOV
Palestinian parliament / parliament of Palestine / pt:parlamento palestino / pt:parlamento palestiniano / pt:parlamento de a Palestina / es:parlamento palestino / es:parlamento de Palestina / ru:парламент Палестины / ru:палестинский парламент / uk:парламент Палестини / uk:палестинський парламент  id=PSE.parliament sector=LEG
Palestinian police / police of Palestine / pt:polícia palestina / pt:polícia palestiniana / pt:polícia de a Palestina / es:policía palestina / es:policía de Palestina / ru:полиция Палестины / ru:палестинская полиция / ru:палестинский полиция / uk:поліція Палестини / uk:палестинська поліція / uk:палестинський поліція  id=PSE.police sector=COP

[organisation kind=organisation state=IRQ]
Iraqi government / government of Iraq / pt:governo iraquiano / pt:governo de o Iraque / es:gobierno iraquí / es:gobierno de Irak / es:ejecutivo iraquí / ru:правительство Ирака / ru:иракское правительство / uk:уряд Іраку / uk:іракський уряд  id=IRQ.government sector=GOV
Iraqi Foreign Ministry / Iraqi Ministry of Foreign Affairs / Ministry of Foreign Affairs of Iraq / Foreign Ministry of Iraq / Iraq 's Foreign Ministry / pt:Ministério de as Relações Exteriores de o Iraque / pt:Ministério de os Negócios Estrangeiros de o Iraque / pt:Ministério de as Relações Exteriores iraquiano / pt:Ministério de os Negócios Estrangeiros iraquiano / pt:Ministério de o Exterior de o Iraque / pt:chancelaria iraquiana / es:Ministerio de Exteriores de Irak / es:Ministerio de Asuntos Exteriores de Irak / es:Ministerio de Relaciones Exteriores de Irak / es:Ministerio de Exteriores iraquí / es:Ministerio de Asuntos Exteriores iraquí / es:Cancillería de Irak / es:cancillería iraquí / ru:МИД Ирака / ru:Министерство иностранных дел Ирака / ru:иракский МИД / uk:МЗС Іраку / uk:Міністерство закордонних справ Іраку  id=IRQ.foreign_ministry sector=GOV
Iraqi Defence Ministry / Iraqi Defense Ministry / Iraqi Ministry of Defence / Iraqi Ministry of Defense / Defence Ministry of Iraq / Ministry of Defence of Iraq / Ministry of Defense of Iraq / Iraq 's Defence Ministry / Iraq 's Defense Ministry / pt:Ministério de a Defesa de o Iraque / pt:Ministério de a Defesa iraquiano / pt:Ministério de Defesa de o Iraque / es:Ministerio de Defensa de Irak / es:Ministerio de Defensa iraquí / ru:Минобороны Ирака / ru:Министерство обороны Ирака / uk:Міноборони Іраку / uk:Міністерство оборони Іраку  id=IRQ.defence_ministry sector=MIL
Iraqi Interior Ministry / Iraqi Ministry of Interior / Iraqi Ministry of Internal Affairs / Interior Ministry of Iraq / pt:Ministério de o Interior de o Iraque / pt:Ministério de o Interior iraquiano / es:Ministerio de el Interior de Irak / es:Ministerio de Interior de Irak / ru:МВД Ирака / ru:Министерство внутренних дел Ирака / uk:МВС Іраку / uk:Міністерство внутрішніх справ Іраку  id=IRQ.interior_ministry sector=GOV
Iraqi Armed Forces / Armed Forces of Iraq / Iraqi military / pt:Forças Armadas de o Iraque / pt:Forças Armadas iraquianas / es:Fuerzas Armadas de Irak / es:Fuerzas Armadas iraquíes / ru:Вооружённые силы Ирака / ru:Вооруженные силы Ирака / ru:вооружённый сила Ирака / ru:вооруженный сила Ирака / ru:ВС Ирака / uk:Збройні сили Іраку / uk:збройний сила Іраку / uk:ЗС Іраку  id=IRQ.armed_forces sector=MIL
Iraqi Army / Army of Iraq / pt:Exército iraquiano / pt:Exército de o Iraque / es:Ejército iraquí / es:Ejército de Irak / ru:иракская армия / ru:иракский армия / ru:армия Ирака / uk:іракська армія / uk:іракський армія / uk:армія Іраку  id=IRQ.army sector=MIL
Iraqi Air Force / Air Force of Iraq / Iraq 's Air Force / pt:Força Aérea iraquiana / pt:Força Aérea de o Iraque / pt:Aeronáutica iraquiana / es:Fuerza Aérea iraquí / es:Fuerza Aérea de Irak / ru:ВВС Ирака / ru:Военно-воздушные силы Ирака / ru:Военно-воздушных сил Ирака / uk:ВПС Іраку / uk:Військово-повітряні сили Іраку / uk:Повітряні сили Іраку  id=IRQ.air_force sector=MIL
Iraqi Navy / Navy of Iraq / pt:Marinha iraquiana / pt:Marinha de o Iraque / es:Armada iraquí / es:Armada de Irak / es:Marina de Irak / ru:ВМС Ирака / ru:Военно-морские силы Ирака / ru:Военно-морских сил Ирака / uk:ВМС Іраку / uk:Військово-морські сили Іраку / uk:Військово-морських сил Іраку  id=IRQ.navy sector=MIL
Iraqi General Staff / General Staff of Iraq / pt:Estado-Maior de o Iraque / pt:Estado-Maior iraquiano / pt:Estado-Maior-General de o Iraque / es:Estado Mayor de Irak / es:Estado Mayor iraquí / ru:Генштаб Ирака / ru:Генеральный штаб Ирака / uk:Генштаб Іраку / uk:Генеральний штаб Іраку  id=IRQ.general_staff sector=MIL
Iraqi parliament / parliament of Iraq / pt:parlamento iraquiano / pt:parlamento de o Iraque / es:parlamento iraquí / es:parlamento de Irak / ru:парламент Ирака / ru:иракский парламент / uk:парламент Іраку / uk:іракський парламент  id=IRQ.parliament sector=LEG
Iraqi police / police of Iraq / pt:polícia iraquiana / pt:polícia de o Iraque / es:policía iraquí / es:policía de Irak / ru:полиция Ирака / ru:иракская полиция / ru:иракский полиция / uk:поліція Іраку / uk:іракська поліція / uk:іракський поліція  id=IRQ.police sector=COP

[organisation kind=organisation state=SAU]
Saudi government / government of Saudi Arabia / pt:governo saudita / pt:governo de a Arábia Saudita / es:gobierno saudí / es:gobierno de Arabia Saudí / es:gobierno de Arabia Saudita / es:ejecutivo saudí / ru:правительство Саудовской Аравии / ru:саудовское правительство / uk:уряд Саудівської Аравії / uk:саудівський уряд  id=SAU.government sector=GOV
Saudi Foreign Ministry / Saudi Ministry of Foreign Affairs / Ministry of Foreign Affairs of Saudi Arabia / Foreign Ministry of Saudi Arabia / Saudi Arabia 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Arábia Saudita / pt:Ministério de os Negócios Estrangeiros de a Arábia Saudita / pt:Ministério de as Relações Exteriores saudita / pt:Ministério de os Negócios Estrangeiros saudita / pt:Ministério de o Exterior de a Arábia Saudita / pt:chancelaria saudita / es:Ministerio de Exteriores de Arabia Saudí / es:Ministerio de Exteriores de Arabia Saudita / es:Ministerio de Asuntos Exteriores de Arabia Saudí / es:Ministerio de Asuntos Exteriores de Arabia Saudita / es:Ministerio de Relaciones Exteriores de Arabia Saudí / es:Ministerio de Relaciones Exteriores de Arabia Saudita / es:Ministerio de Exteriores saudí / es:Ministerio de Asuntos Exteriores saudí / es:Cancillería de Arabia Saudí / es:Cancillería de Arabia Saudita / es:cancillería saudí / ru:МИД Саудовской Аравии / ru:Министерство иностранных дел Саудовской Аравии / ru:саудовский МИД / uk:МЗС Саудівської Аравії / uk:Міністерство закордонних справ Саудівської Аравії  id=SAU.foreign_ministry sector=GOV
Saudi Defence Ministry / Saudi Defense Ministry / Saudi Ministry of Defence / Saudi Ministry of Defense / Defence Ministry of Saudi Arabia / Ministry of Defence of Saudi Arabia / Ministry of Defense of Saudi Arabia / Saudi Arabia 's Defence Ministry / Saudi Arabia 's Defense Ministry / pt:Ministério de a Defesa de a Arábia Saudita / pt:Ministério de a Defesa saudita / pt:Ministério de Defesa de a Arábia Saudita / es:Ministerio de Defensa de Arabia Saudí / es:Ministerio de Defensa de Arabia Saudita / es:Ministerio de Defensa saudí / ru:Минобороны Саудовской Аравии / ru:Министерство обороны Саудовской Аравии / uk:Міноборони Саудівської Аравії / uk:Міністерство оборони Саудівської Аравії  id=SAU.defence_ministry sector=MIL
Saudi Interior Ministry / Saudi Ministry of Interior / Saudi Ministry of Internal Affairs / Interior Ministry of Saudi Arabia / pt:Ministério de o Interior de a Arábia Saudita / pt:Ministério de o Interior saudita / es:Ministerio de el Interior de Arabia Saudí / es:Ministerio de el Interior de Arabia Saudita / es:Ministerio de Interior de Arabia Saudí / es:Ministerio de Interior de Arabia Saudita / ru:МВД Саудовской Аравии / ru:Министерство внутренних дел Саудовской Аравии / uk:МВС Саудівської Аравії / uk:Міністерство внутрішніх справ Саудівської Аравії  id=SAU.interior_ministry sector=GOV
Saudi Armed Forces / Armed Forces of Saudi Arabia / Saudi military / pt:Forças Armadas de a Arábia Saudita / pt:Forças Armadas sauditas / es:Fuerzas Armadas de Arabia Saudí / es:Fuerzas Armadas de Arabia Saudita / es:Fuerzas Armadas saudíes / ru:Вооружённые силы Саудовской Аравии / ru:Вооруженные силы Саудовской Аравии / ru:вооружённый сила Саудовской Аравии / ru:вооруженный сила Саудовской Аравии / ru:ВС Саудовской Аравии / uk:Збройні сили Саудівської Аравії / uk:збройний сила Саудівської Аравії / uk:ЗС Саудівської Аравії  id=SAU.armed_forces sector=MIL
Saudi Army / Army of Saudi Arabia / pt:Exército saudita / pt:Exército de a Arábia Saudita / es:Ejército saudí / es:Ejército de Arabia Saudí / es:Ejército de Arabia Saudita / ru:саудовская армия / ru:саудовский армия / ru:армия Саудовской Аравии / uk:саудівська армія / uk:саудівський армія / uk:армія Саудівської Аравії  id=SAU.army sector=MIL
Saudi Air Force / Air Force of Saudi Arabia / Saudi Arabia 's Air Force / pt:Força Aérea saudita / pt:Força Aérea de a Arábia Saudita / pt:Aeronáutica saudita / es:Fuerza Aérea saudí / es:Fuerza Aérea de Arabia Saudí / es:Fuerza Aérea de Arabia Saudita / ru:ВВС Саудовской Аравии / ru:Военно-воздушные силы Саудовской Аравии / ru:Военно-воздушных сил Саудовской Аравии / uk:ВПС Саудівської Аравії / uk:Військово-повітряні сили Саудівської Аравії / uk:Повітряні сили Саудівської Аравії  id=SAU.air_force sector=MIL
Saudi Navy / Navy of Saudi Arabia / pt:Marinha saudita / pt:Marinha de a Arábia Saudita / es:Armada saudí / es:Armada de Arabia Saudí / es:Armada de Arabia Saudita / es:Marina de Arabia Saudí / es:Marina de Arabia Saudita / ru:ВМС Саудовской Аравии / ru:Военно-морские силы Саудовской Аравии / ru:Военно-морских сил Саудовской Аравии / uk:ВМС Саудівської Аравії / uk:Військово-морські сили Саудівської Аравії / uk:Військово-морських сил Саудівської Аравії  id=SAU.navy sector=MIL
Saudi General Staff / General Staff of Saudi Arabia / pt:Estado-Maior de a Arábia Saudita / pt:Estado-Maior saudita / pt:Estado-Maior-General de a Arábia Saudita / es:Estado Mayor de Arabia Saudí / es:Estado Mayor de Arabia Saudita / es:Estado Mayor saudí / ru:Генштаб Саудовской Аравии / ru:Генеральный штаб Саудовской Аравии / uk:Генштаб Саудівської Аравії / uk:Генеральний штаб Саудівської Аравії  id=SAU.general_staff sector=MIL
Saudi parliament / parliament of Saudi Arabia / pt:parlamento saudita / pt:parlamento de a Arábia Saudita / es:parlamento saudí / es:parlamento de Arabia Saudí / es:parlamento de Arabia Saudita / ru:парламент Саудовской Аравии / ru:саудовский парламент / uk:парламент Саудівської Аравії / uk:саудівський парламент  id=SAU.parliament sector=LEG
Saudi police / police of Saudi Arabia / pt:polícia saudita / pt:polícia de a Arábia Saudita / es:policía saudí / es:policía de Arabia Saudí / es:policía de Arabia Saudita / ru:полиция Саудовской Аравии / ru:саудовская полиция / ru:саудовский полиция / uk:поліція Саудівської Аравії / uk:саудівська поліція / uk:саудівський поліція  id=SAU.police sector=COP

[organisation kind=organisation state=EGY]
Egyptian government / government of Egypt / pt:governo egípcio / pt:governo de o Egito / pt:governo de o Egipto / es:gobierno egipcio / es:gobierno de Egipto / es:ejecutivo egipcio / ru:правительство Египта / ru:египетское правительство / uk:уряд Єгипту / uk:єгипетський уряд  id=EGY.government sector=GOV
Egyptian Foreign Ministry / Egyptian Ministry of Foreign Affairs / Ministry of Foreign Affairs of Egypt / Foreign Ministry of Egypt / Egypt 's Foreign Ministry / pt:Ministério de as Relações Exteriores de o Egito / pt:Ministério de as Relações Exteriores de o Egipto / pt:Ministério de os Negócios Estrangeiros de o Egito / pt:Ministério de os Negócios Estrangeiros de o Egipto / pt:Ministério de as Relações Exteriores egípcio / pt:Ministério de os Negócios Estrangeiros egípcio / pt:Ministério de o Exterior de o Egito / pt:Ministério de o Exterior de o Egipto / pt:chancelaria egípcia / es:Ministerio de Exteriores de Egipto / es:Ministerio de Asuntos Exteriores de Egipto / es:Ministerio de Relaciones Exteriores de Egipto / es:Ministerio de Exteriores egipcio / es:Ministerio de Asuntos Exteriores egipcio / es:Cancillería de Egipto / es:cancillería egipcia / ru:МИД Египта / ru:Министерство иностранных дел Египта / ru:египетский МИД / uk:МЗС Єгипту / uk:Міністерство закордонних справ Єгипту  id=EGY.foreign_ministry sector=GOV
Egyptian Defence Ministry / Egyptian Defense Ministry / Egyptian Ministry of Defence / Egyptian Ministry of Defense / Defence Ministry of Egypt / Ministry of Defence of Egypt / Ministry of Defense of Egypt / Egypt 's Defence Ministry / Egypt 's Defense Ministry / pt:Ministério de a Defesa de o Egito / pt:Ministério de a Defesa de o Egipto / pt:Ministério de a Defesa egípcio / pt:Ministério de Defesa de o Egito / pt:Ministério de Defesa de o Egipto / es:Ministerio de Defensa de Egipto / es:Ministerio de Defensa egipcio / ru:Минобороны Египта / ru:Министерство обороны Египта / uk:Міноборони Єгипту / uk:Міністерство оборони Єгипту  id=EGY.defence_ministry sector=MIL
Egyptian Interior Ministry / Egyptian Ministry of Interior / Egyptian Ministry of Internal Affairs / Interior Ministry of Egypt / pt:Ministério de o Interior de o Egito / pt:Ministério de o Interior de o Egipto / pt:Ministério de o Interior egípcio / es:Ministerio de el Interior de Egipto / es:Ministerio de Interior de Egipto / ru:МВД Египта / ru:Министерство внутренних дел Египта / uk:МВС Єгипту / uk:Міністерство внутрішніх справ Єгипту  id=EGY.interior_ministry sector=GOV
Egyptian Armed Forces / Armed Forces of Egypt / Egyptian military / pt:Forças Armadas de o Egito / pt:Forças Armadas de o Egipto / pt:Forças Armadas egípcias / es:Fuerzas Armadas de Egipto / es:Fuerzas Armadas egipcias / ru:Вооружённые силы Египта / ru:Вооруженные силы Египта / ru:вооружённый сила Египта / ru:вооруженный сила Египта / ru:ВС Египта / uk:Збройні сили Єгипту / uk:збройний сила Єгипту / uk:ЗС Єгипту  id=EGY.armed_forces sector=MIL
Egyptian Army / Army of Egypt / pt:Exército egípcio / pt:Exército de o Egito / pt:Exército de o Egipto / es:Ejército egipcio / es:Ejército de Egipto / ru:египетская армия / ru:египетский армия / ru:армия Египта / uk:єгипетська армія / uk:єгипетський армія / uk:армія Єгипту  id=EGY.army sector=MIL
Egyptian Air Force / Air Force of Egypt / Egypt 's Air Force / pt:Força Aérea egípcia / pt:Força Aérea de o Egito / pt:Força Aérea de o Egipto / pt:Aeronáutica egípcia / es:Fuerza Aérea egipcia / es:Fuerza Aérea de Egipto / ru:ВВС Египта / ru:Военно-воздушные силы Египта / ru:Военно-воздушных сил Египта / uk:ВПС Єгипту / uk:Військово-повітряні сили Єгипту / uk:Повітряні сили Єгипту  id=EGY.air_force sector=MIL
Egyptian Navy / Navy of Egypt / pt:Marinha egípcia / pt:Marinha de o Egito / pt:Marinha de o Egipto / es:Armada egipcia / es:Armada de Egipto / es:Marina de Egipto / ru:ВМС Египта / ru:Военно-морские силы Египта / ru:Военно-морских сил Египта / uk:ВМС Єгипту / uk:Військово-морські сили Єгипту / uk:Військово-морських сил Єгипту  id=EGY.navy sector=MIL
Egyptian General Staff / General Staff of Egypt / pt:Estado-Maior de o Egito / pt:Estado-Maior de o Egipto / pt:Estado-Maior egípcio / pt:Estado-Maior-General de o Egito / pt:Estado-Maior-General de o Egipto / es:Estado Mayor de Egipto / es:Estado Mayor egipcio / ru:Генштаб Египта / ru:Генеральный штаб Египта / uk:Генштаб Єгипту / uk:Генеральний штаб Єгипту  id=EGY.general_staff sector=MIL
Egyptian parliament / parliament of Egypt / pt:parlamento egípcio / pt:parlamento de o Egito / pt:parlamento de o Egipto / es:parlamento egipcio / es:parlamento de Egipto / ru:парламент Египта / ru:египетский парламент / uk:парламент Єгипту / uk:єгипетський парламент  id=EGY.parliament sector=LEG
Egyptian police / police of Egypt / pt:polícia egípcia / pt:polícia de o Egito / pt:polícia de o Egipto / es:policía egipcia / es:policía de Egipto / ru:полиция Египта / ru:египетская полиция / ru:египетский полиция / uk:поліція Єгипту / uk:єгипетська поліція / uk:єгипетський поліція  id=EGY.police sector=COP

[organisation kind=organisation state=QAT]
Qatari government / government of Qatar / pt:governo catariano / pt:governo de o Catar / pt:governo de o Qatar / es:gobierno catarí / es:gobierno de Catar / es:gobierno de Qatar / es:ejecutivo catarí / ru:правительство Катара / ru:катарское правительство / uk:уряд Катару / uk:катарський уряд  id=QAT.government sector=GOV
Qatari Foreign Ministry / Qatari Ministry of Foreign Affairs / Ministry of Foreign Affairs of Qatar / Foreign Ministry of Qatar / Qatar 's Foreign Ministry / pt:Ministério de as Relações Exteriores de o Catar / pt:Ministério de as Relações Exteriores de o Qatar / pt:Ministério de os Negócios Estrangeiros de o Catar / pt:Ministério de os Negócios Estrangeiros de o Qatar / pt:Ministério de as Relações Exteriores catariano / pt:Ministério de os Negócios Estrangeiros catariano / pt:Ministério de o Exterior de o Catar / pt:Ministério de o Exterior de o Qatar / pt:chancelaria catariana / es:Ministerio de Exteriores de Catar / es:Ministerio de Exteriores de Qatar / es:Ministerio de Asuntos Exteriores de Catar / es:Ministerio de Asuntos Exteriores de Qatar / es:Ministerio de Relaciones Exteriores de Catar / es:Ministerio de Relaciones Exteriores de Qatar / es:Ministerio de Exteriores catarí / es:Ministerio de Asuntos Exteriores catarí / es:Cancillería de Catar / es:Cancillería de Qatar / es:cancillería catarí / ru:МИД Катара / ru:Министерство иностранных дел Катара / ru:катарский МИД / uk:МЗС Катару / uk:Міністерство закордонних справ Катару  id=QAT.foreign_ministry sector=GOV
Qatari Defence Ministry / Qatari Defense Ministry / Qatari Ministry of Defence / Qatari Ministry of Defense / Defence Ministry of Qatar / Ministry of Defence of Qatar / Ministry of Defense of Qatar / Qatar 's Defence Ministry / Qatar 's Defense Ministry / pt:Ministério de a Defesa de o Catar / pt:Ministério de a Defesa de o Qatar / pt:Ministério de a Defesa catariano / pt:Ministério de Defesa de o Catar / pt:Ministério de Defesa de o Qatar / es:Ministerio de Defensa de Catar / es:Ministerio de Defensa de Qatar / es:Ministerio de Defensa catarí / ru:Минобороны Катара / ru:Министерство обороны Катара / uk:Міноборони Катару / uk:Міністерство оборони Катару  id=QAT.defence_ministry sector=MIL
Qatari Interior Ministry / Qatari Ministry of Interior / Qatari Ministry of Internal Affairs / Interior Ministry of Qatar / pt:Ministério de o Interior de o Catar / pt:Ministério de o Interior de o Qatar / pt:Ministério de o Interior catariano / es:Ministerio de el Interior de Catar / es:Ministerio de el Interior de Qatar / es:Ministerio de Interior de Catar / es:Ministerio de Interior de Qatar / ru:МВД Катара / ru:Министерство внутренних дел Катара / uk:МВС Катару / uk:Міністерство внутрішніх справ Катару  id=QAT.interior_ministry sector=GOV
Qatari Armed Forces / Armed Forces of Qatar / Qatari military / pt:Forças Armadas de o Catar / pt:Forças Armadas de o Qatar / pt:Forças Armadas catarianas / es:Fuerzas Armadas de Catar / es:Fuerzas Armadas de Qatar / es:Fuerzas Armadas cataríes / ru:Вооружённые силы Катара / ru:Вооруженные силы Катара / ru:вооружённый сила Катара / ru:вооруженный сила Катара / ru:ВС Катара / uk:Збройні сили Катару / uk:збройний сила Катару / uk:ЗС Катару  id=QAT.armed_forces sector=MIL
Qatari Army / Army of Qatar / pt:Exército catariano / pt:Exército de o Catar / pt:Exército de o Qatar / es:Ejército catarí / es:Ejército de Catar / es:Ejército de Qatar / ru:катарская армия / ru:катарский армия / ru:армия Катара / uk:катарська армія / uk:катарський армія / uk:армія Катару  id=QAT.army sector=MIL
Qatari Air Force / Air Force of Qatar / Qatar 's Air Force / pt:Força Aérea catariana / pt:Força Aérea de o Catar / pt:Força Aérea de o Qatar / pt:Aeronáutica catariana / es:Fuerza Aérea catarí / es:Fuerza Aérea de Catar / es:Fuerza Aérea de Qatar / ru:ВВС Катара / ru:Военно-воздушные силы Катара / ru:Военно-воздушных сил Катара / uk:ВПС Катару / uk:Військово-повітряні сили Катару / uk:Повітряні сили Катару  id=QAT.air_force sector=MIL
Qatari Navy / Navy of Qatar / pt:Marinha catariana / pt:Marinha de o Catar / pt:Marinha de o Qatar / es:Armada catarí / es:Armada de Catar / es:Armada de Qatar / es:Marina de Catar / es:Marina de Qatar / ru:ВМС Катара / ru:Военно-морские силы Катара / ru:Военно-морских сил Катара / uk:ВМС Катару / uk:Військово-морські сили Катару / uk:Військово-морських сил Катару  id=QAT.navy sector=MIL
Qatari General Staff / General Staff of Qatar / pt:Estado-Maior de o Catar / pt:Estado-Maior de o Qatar / pt:Estado-Maior catariano / pt:Estado-Maior-General de o Catar / pt:Estado-Maior-General de o Qatar / es:Estado Mayor de Catar / es:Estado Mayor de Qatar / es:Estado Mayor catarí / ru:Генштаб Катара / ru:Генеральный штаб Катара / uk:Генштаб Катару / uk:Генеральний штаб Катару  id=QAT.general_staff sector=MIL
Qatari parliament / parliament of Qatar / pt:parlamento catariano / pt:parlamento de o Catar / pt:parlamento de o Qatar / es:parlamento catarí / es:parlamento de Catar / es:parlamento de Qatar / ru:парламент Катара / ru:катарский парламент / uk:парламент Катару / uk:катарський парламент  id=QAT.parliament sector=LEG
Qatari police / police of Qatar / pt:polícia catariana / pt:polícia de o Catar / pt:polícia de o Qatar / es:policía catarí / es:policía de Catar / es:policía de Qatar / ru:полиция Катара / ru:катарская полиция / ru:катарский полиция / uk:поліція Катару / uk:катарська поліція / uk:катарський поліція  id=QAT.police sector=COP

[organisation kind=organisation state=TWN]
Taiwanese government / government of Taiwan / pt:governo taiwanês / pt:governo de Taiwan / es:gobierno taiwanés / es:gobierno de Taiwán / es:ejecutivo taiwanés / ru:правительство Тайваня / ru:тайваньское правительство / uk:уряд Тайваню / uk:тайванський уряд  id=TWN.government sector=GOV
Taiwanese Foreign Ministry / Taiwanese Ministry of Foreign Affairs / Ministry of Foreign Affairs of Taiwan / Foreign Ministry of Taiwan / Taiwan 's Foreign Ministry / pt:Ministério de as Relações Exteriores de Taiwan / pt:Ministério de os Negócios Estrangeiros de Taiwan / pt:Ministério de as Relações Exteriores taiwanês / pt:Ministério de os Negócios Estrangeiros taiwanês / pt:Ministério de o Exterior de Taiwan / pt:chancelaria taiwanesa / es:Ministerio de Exteriores de Taiwán / es:Ministerio de Asuntos Exteriores de Taiwán / es:Ministerio de Relaciones Exteriores de Taiwán / es:Ministerio de Exteriores taiwanés / es:Ministerio de Asuntos Exteriores taiwanés / es:Cancillería de Taiwán / es:cancillería taiwanesa / ru:МИД Тайваня / ru:Министерство иностранных дел Тайваня / ru:тайваньский МИД / uk:МЗС Тайваню / uk:Міністерство закордонних справ Тайваню  id=TWN.foreign_ministry sector=GOV
Taiwanese Defence Ministry / Taiwanese Defense Ministry / Taiwanese Ministry of Defence / Taiwanese Ministry of Defense / Defence Ministry of Taiwan / Ministry of Defence of Taiwan / Ministry of Defense of Taiwan / Taiwan 's Defence Ministry / Taiwan 's Defense Ministry / pt:Ministério de a Defesa de Taiwan / pt:Ministério de a Defesa taiwanês / pt:Ministério de Defesa de Taiwan / es:Ministerio de Defensa de Taiwán / es:Ministerio de Defensa taiwanés / ru:Минобороны Тайваня / ru:Министерство обороны Тайваня / uk:Міноборони Тайваню / uk:Міністерство оборони Тайваню  id=TWN.defence_ministry sector=MIL
Taiwanese Interior Ministry / Taiwanese Ministry of Interior / Taiwanese Ministry of Internal Affairs / Interior Ministry of Taiwan / pt:Ministério de o Interior de Taiwan / pt:Ministério de o Interior taiwanês / es:Ministerio de el Interior de Taiwán / es:Ministerio de Interior de Taiwán / ru:МВД Тайваня / ru:Министерство внутренних дел Тайваня / uk:МВС Тайваню / uk:Міністерство внутрішніх справ Тайваню  id=TWN.interior_ministry sector=GOV
Taiwanese Armed Forces / Armed Forces of Taiwan / Taiwanese military / pt:Forças Armadas de Taiwan / pt:Forças Armadas taiwanesas / es:Fuerzas Armadas de Taiwán / es:Fuerzas Armadas taiwanesas / ru:Вооружённые силы Тайваня / ru:Вооруженные силы Тайваня / ru:вооружённый сила Тайваня / ru:вооруженный сила Тайваня / ru:ВС Тайваня / uk:Збройні сили Тайваню / uk:збройний сила Тайваню / uk:ЗС Тайваню  id=TWN.armed_forces sector=MIL
Taiwanese Army / Army of Taiwan / pt:Exército taiwanês / pt:Exército de Taiwan / es:Ejército taiwanés / es:Ejército de Taiwán / ru:тайваньская армия / ru:тайваньский армия / ru:армия Тайваня / uk:тайванська армія / uk:тайванський армія / uk:армія Тайваню  id=TWN.army sector=MIL
Taiwanese Air Force / Air Force of Taiwan / Taiwan 's Air Force / pt:Força Aérea taiwanesa / pt:Força Aérea de Taiwan / pt:Aeronáutica taiwanesa / es:Fuerza Aérea taiwanesa / es:Fuerza Aérea de Taiwán / ru:ВВС Тайваня / ru:Военно-воздушные силы Тайваня / ru:Военно-воздушных сил Тайваня / uk:ВПС Тайваню / uk:Військово-повітряні сили Тайваню / uk:Повітряні сили Тайваню  id=TWN.air_force sector=MIL
Taiwanese Navy / Navy of Taiwan / pt:Marinha taiwanesa / pt:Marinha de Taiwan / es:Armada taiwanesa / es:Armada de Taiwán / es:Marina de Taiwán / ru:ВМС Тайваня / ru:Военно-морские силы Тайваня / ru:Военно-морских сил Тайваня / uk:ВМС Тайваню / uk:Військово-морські сили Тайваню / uk:Військово-морських сил Тайваню  id=TWN.navy sector=MIL
Taiwanese General Staff / General Staff of Taiwan / pt:Estado-Maior de Taiwan / pt:Estado-Maior taiwanês / pt:Estado-Maior-General de Taiwan / es:Estado Mayor de Taiwán / es:Estado Mayor taiwanés / ru:Генштаб Тайваня / ru:Генеральный штаб Тайваня / uk:Генштаб Тайваню / uk:Генеральний штаб Тайваню  id=TWN.general_staff sector=MIL
Taiwanese parliament / parliament of Taiwan / pt:parlamento taiwanês / pt:parlamento de Taiwan / es:parlamento taiwanés / es:parlamento de Taiwán / ru:парламент Тайваня / ru:тайваньский парламент / uk:парламент Тайваню / uk:тайванський парламент  id=TWN.parliament sector=LEG
Taiwanese police / police of Taiwan / pt:polícia taiwanesa / pt:polícia de Taiwan / es:policía taiwanesa / es:policía de Taiwán / ru:полиция Тайваня / ru:тайваньская полиция / ru:тайваньский полиция / uk:поліція Тайваню / uk:тайванська поліція / uk:тайванський поліція  id=TWN.police sector=COP

[organisation kind=organisation state=ROU]
Romanian government / government of Romania / pt:governo romeno / pt:governo de a Romênia / es:gobierno rumano / es:gobierno de Rumanía / es:ejecutivo rumano / ru:правительство Румынии / ru:румынское правительство / uk:уряд Румунії / uk:румунський уряд  id=ROU.government sector=GOV
Romanian Foreign Ministry / Romanian Ministry of Foreign Affairs / Ministry of Foreign Affairs of Romania / Foreign Ministry of Romania / Romania 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Romênia / pt:Ministério de os Negócios Estrangeiros de a Romênia / pt:Ministério de as Relações Exteriores romeno / pt:Ministério de os Negócios Estrangeiros romeno / pt:Ministério de o Exterior de a Romênia / pt:chancelaria romena / es:Ministerio de Exteriores de Rumanía / es:Ministerio de Asuntos Exteriores de Rumanía / es:Ministerio de Relaciones Exteriores de Rumanía / es:Ministerio de Exteriores rumano / es:Ministerio de Asuntos Exteriores rumano / es:Cancillería de Rumanía / es:cancillería rumana / ru:МИД Румынии / ru:Министерство иностранных дел Румынии / ru:румынский МИД / uk:МЗС Румунії / uk:Міністерство закордонних справ Румунії  id=ROU.foreign_ministry sector=GOV
Romanian Defence Ministry / Romanian Defense Ministry / Romanian Ministry of Defence / Romanian Ministry of Defense / Defence Ministry of Romania / Ministry of Defence of Romania / Ministry of Defense of Romania / Romania 's Defence Ministry / Romania 's Defense Ministry / pt:Ministério de a Defesa de a Romênia / pt:Ministério de a Defesa romeno / pt:Ministério de Defesa de a Romênia / es:Ministerio de Defensa de Rumanía / es:Ministerio de Defensa rumano / ru:Минобороны Румынии / ru:Министерство обороны Румынии / uk:Міноборони Румунії / uk:Міністерство оборони Румунії  id=ROU.defence_ministry sector=MIL
Romanian Interior Ministry / Romanian Ministry of Interior / Romanian Ministry of Internal Affairs / Interior Ministry of Romania / pt:Ministério de o Interior de a Romênia / pt:Ministério de o Interior romeno / es:Ministerio de el Interior de Rumanía / es:Ministerio de Interior de Rumanía / ru:МВД Румынии / ru:Министерство внутренних дел Румынии / uk:МВС Румунії / uk:Міністерство внутрішніх справ Румунії  id=ROU.interior_ministry sector=GOV
Romanian Armed Forces / Armed Forces of Romania / Romanian military / pt:Forças Armadas de a Romênia / pt:Forças Armadas romenas / es:Fuerzas Armadas de Rumanía / es:Fuerzas Armadas rumanas / ru:Вооружённые силы Румынии / ru:Вооруженные силы Румынии / ru:вооружённый сила Румынии / ru:вооруженный сила Румынии / ru:ВС Румынии / uk:Збройні сили Румунії / uk:збройний сила Румунії / uk:ЗС Румунії  id=ROU.armed_forces sector=MIL
Romanian Army / Army of Romania / pt:Exército romeno / pt:Exército de a Romênia / es:Ejército rumano / es:Ejército de Rumanía / ru:румынская армия / ru:румынский армия / ru:армия Румынии / uk:румунська армія / uk:румунський армія / uk:армія Румунії  id=ROU.army sector=MIL
Romanian Air Force / Air Force of Romania / Romania 's Air Force / pt:Força Aérea romena / pt:Força Aérea de a Romênia / pt:Aeronáutica romena / es:Fuerza Aérea rumana / es:Fuerza Aérea de Rumanía / ru:ВВС Румынии / ru:Военно-воздушные силы Румынии / ru:Военно-воздушных сил Румынии / uk:ВПС Румунії / uk:Військово-повітряні сили Румунії / uk:Повітряні сили Румунії  id=ROU.air_force sector=MIL
Romanian Navy / Navy of Romania / pt:Marinha romena / pt:Marinha de a Romênia / es:Armada rumana / es:Armada de Rumanía / es:Marina de Rumanía / ru:ВМС Румынии / ru:Военно-морские силы Румынии / ru:Военно-морских сил Румынии / uk:ВМС Румунії / uk:Військово-морські сили Румунії / uk:Військово-морських сил Румунії  id=ROU.navy sector=MIL
Romanian General Staff / General Staff of Romania / pt:Estado-Maior de a Romênia / pt:Estado-Maior romeno / pt:Estado-Maior-General de a Romênia / es:Estado Mayor de Rumanía / es:Estado Mayor rumano / ru:Генштаб Румынии / ru:Генеральный штаб Румынии / uk:Генштаб Румунії / uk:Генеральний штаб Румунії  id=ROU.general_staff sector=MIL
Romanian parliament / parliament of Romania / pt:parlamento romeno / pt:parlamento de a Romênia / es:parlamento rumano / es:parlamento de Rumanía / ru:парламент Румынии / ru:румынский парламент / uk:парламент Румунії / uk:румунський парламент  id=ROU.parliament sector=LEG
Romanian police / police of Romania / pt:polícia romena / pt:polícia de a Romênia / es:policía rumana / es:policía de Rumanía / ru:полиция Румынии / ru:румынская полиция / ru:румынский полиция / uk:поліція Румунії / uk:румунська поліція / uk:румунський поліція  id=ROU.police sector=COP

[organisation kind=organisation state=MDA]
Moldovan government / government of Moldova / pt:governo moldavo / pt:governo de a Moldávia / pt:governo de a Moldova / es:gobierno moldavo / es:gobierno de Moldavia / es:ejecutivo moldavo / ru:правительство Молдавии / ru:правительство Молдовы / ru:молдавское правительство / uk:уряд Молдови / uk:молдовський уряд  id=MDA.government sector=GOV
Moldovan Foreign Ministry / Moldovan Ministry of Foreign Affairs / Ministry of Foreign Affairs of Moldova / Foreign Ministry of Moldova / Moldova 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Moldávia / pt:Ministério de as Relações Exteriores de a Moldova / pt:Ministério de os Negócios Estrangeiros de a Moldávia / pt:Ministério de os Negócios Estrangeiros de a Moldova / pt:Ministério de as Relações Exteriores moldavo / pt:Ministério de os Negócios Estrangeiros moldavo / pt:Ministério de o Exterior de a Moldávia / pt:Ministério de o Exterior de a Moldova / pt:chancelaria moldava / es:Ministerio de Exteriores de Moldavia / es:Ministerio de Asuntos Exteriores de Moldavia / es:Ministerio de Relaciones Exteriores de Moldavia / es:Ministerio de Exteriores moldavo / es:Ministerio de Asuntos Exteriores moldavo / es:Cancillería de Moldavia / es:cancillería moldava / ru:МИД Молдавии / ru:МИД Молдовы / ru:Министерство иностранных дел Молдавии / ru:Министерство иностранных дел Молдовы / ru:молдавский МИД / uk:МЗС Молдови / uk:Міністерство закордонних справ Молдови  id=MDA.foreign_ministry sector=GOV
Moldovan Defence Ministry / Moldovan Defense Ministry / Moldovan Ministry of Defence / Moldovan Ministry of Defense / Defence Ministry of Moldova / Ministry of Defence of Moldova / Ministry of Defense of Moldova / Moldova 's Defence Ministry / Moldova 's Defense Ministry / pt:Ministério de a Defesa de a Moldávia / pt:Ministério de a Defesa de a Moldova / pt:Ministério de a Defesa moldavo / pt:Ministério de Defesa de a Moldávia / pt:Ministério de Defesa de a Moldova / es:Ministerio de Defensa de Moldavia / es:Ministerio de Defensa moldavo / ru:Минобороны Молдавии / ru:Минобороны Молдовы / ru:Министерство обороны Молдавии / ru:Министерство обороны Молдовы / uk:Міноборони Молдови / uk:Міністерство оборони Молдови  id=MDA.defence_ministry sector=MIL
Moldovan Interior Ministry / Moldovan Ministry of Interior / Moldovan Ministry of Internal Affairs / Interior Ministry of Moldova / pt:Ministério de o Interior de a Moldávia / pt:Ministério de o Interior de a Moldova / pt:Ministério de o Interior moldavo / es:Ministerio de el Interior de Moldavia / es:Ministerio de Interior de Moldavia / ru:МВД Молдавии / ru:МВД Молдовы / ru:Министерство внутренних дел Молдавии / ru:Министерство внутренних дел Молдовы / uk:МВС Молдови / uk:Міністерство внутрішніх справ Молдови  id=MDA.interior_ministry sector=GOV
Moldovan Armed Forces / Armed Forces of Moldova / Moldovan military / pt:Forças Armadas de a Moldávia / pt:Forças Armadas de a Moldova / pt:Forças Armadas moldavas / es:Fuerzas Armadas de Moldavia / es:Fuerzas Armadas moldavas / ru:Вооружённые силы Молдавии / ru:Вооруженные силы Молдавии / ru:Вооружённые силы Молдовы / ru:Вооруженные силы Молдовы / ru:вооружённый сила Молдавии / ru:вооруженный сила Молдавии / ru:вооружённый сила Молдовы / ru:вооруженный сила Молдовы / ru:ВС Молдавии / ru:ВС Молдовы / uk:Збройні сили Молдови / uk:збройний сила Молдови / uk:ЗС Молдови  id=MDA.armed_forces sector=MIL
Moldovan Army / Army of Moldova / pt:Exército moldavo / pt:Exército de a Moldávia / pt:Exército de a Moldova / es:Ejército moldavo / es:Ejército de Moldavia / ru:молдавская армия / ru:молдавский армия / ru:армия Молдавии / ru:армия Молдовы / uk:молдовська армія / uk:молдовський армія / uk:армія Молдови  id=MDA.army sector=MIL
Moldovan Air Force / Air Force of Moldova / Moldova 's Air Force / pt:Força Aérea moldava / pt:Força Aérea de a Moldávia / pt:Força Aérea de a Moldova / pt:Aeronáutica moldava / es:Fuerza Aérea moldava / es:Fuerza Aérea de Moldavia / ru:ВВС Молдавии / ru:ВВС Молдовы / ru:Военно-воздушные силы Молдавии / ru:Военно-воздушные силы Молдовы / ru:Военно-воздушных сил Молдавии / ru:Военно-воздушных сил Молдовы / uk:ВПС Молдови / uk:Військово-повітряні сили Молдови / uk:Повітряні сили Молдови  id=MDA.air_force sector=MIL
Moldovan General Staff / General Staff of Moldova / pt:Estado-Maior de a Moldávia / pt:Estado-Maior de a Moldova / pt:Estado-Maior moldavo / pt:Estado-Maior-General de a Moldávia / pt:Estado-Maior-General de a Moldova / es:Estado Mayor de Moldavia / es:Estado Mayor moldavo / ru:Генштаб Молдавии / ru:Генштаб Молдовы / ru:Генеральный штаб Молдавии / ru:Генеральный штаб Молдовы / uk:Генштаб Молдови / uk:Генеральний штаб Молдови  id=MDA.general_staff sector=MIL
Moldovan parliament / parliament of Moldova / pt:parlamento moldavo / pt:parlamento de a Moldávia / pt:parlamento de a Moldova / es:parlamento moldavo / es:parlamento de Moldavia / ru:парламент Молдавии / ru:парламент Молдовы / ru:молдавский парламент / uk:парламент Молдови / uk:молдовський парламент  id=MDA.parliament sector=LEG
Moldovan police / police of Moldova / pt:polícia moldava / pt:polícia de a Moldávia / pt:polícia de a Moldova / es:policía moldava / es:policía de Moldavia / ru:полиция Молдавии / ru:полиция Молдовы / ru:молдавская полиция / ru:молдавский полиция / uk:поліція Молдови / uk:молдовська поліція / uk:молдовський поліція  id=MDA.police sector=COP

[organisation kind=organisation state=AFG]
Afghan government / government of Afghanistan / pt:governo afegão / pt:governo de o Afeganistão / es:gobierno afgano / es:gobierno de Afganistán / es:ejecutivo afgano / ru:правительство Афганистана / ru:афганское правительство / uk:уряд Афганістану / uk:афганський уряд  id=AFG.government sector=GOV
Afghan Foreign Ministry / Afghan Ministry of Foreign Affairs / Ministry of Foreign Affairs of Afghanistan / Foreign Ministry of Afghanistan / Afghanistan 's Foreign Ministry / pt:Ministério de as Relações Exteriores de o Afeganistão / pt:Ministério de os Negócios Estrangeiros de o Afeganistão / pt:Ministério de as Relações Exteriores afegão / pt:Ministério de os Negócios Estrangeiros afegão / pt:Ministério de o Exterior de o Afeganistão / pt:chancelaria afegã / es:Ministerio de Exteriores de Afganistán / es:Ministerio de Asuntos Exteriores de Afganistán / es:Ministerio de Relaciones Exteriores de Afganistán / es:Ministerio de Exteriores afgano / es:Ministerio de Asuntos Exteriores afgano / es:Cancillería de Afganistán / es:cancillería afgana / ru:МИД Афганистана / ru:Министерство иностранных дел Афганистана / ru:афганский МИД / uk:МЗС Афганістану / uk:Міністерство закордонних справ Афганістану  id=AFG.foreign_ministry sector=GOV
Afghan Defence Ministry / Afghan Defense Ministry / Afghan Ministry of Defence / Afghan Ministry of Defense / Defence Ministry of Afghanistan / Ministry of Defence of Afghanistan / Ministry of Defense of Afghanistan / Afghanistan 's Defence Ministry / Afghanistan 's Defense Ministry / pt:Ministério de a Defesa de o Afeganistão / pt:Ministério de a Defesa afegão / pt:Ministério de Defesa de o Afeganistão / es:Ministerio de Defensa de Afganistán / es:Ministerio de Defensa afgano / ru:Минобороны Афганистана / ru:Министерство обороны Афганистана / uk:Міноборони Афганістану / uk:Міністерство оборони Афганістану  id=AFG.defence_ministry sector=MIL
Afghan Interior Ministry / Afghan Ministry of Interior / Afghan Ministry of Internal Affairs / Interior Ministry of Afghanistan / pt:Ministério de o Interior de o Afeganistão / pt:Ministério de o Interior afegão / es:Ministerio de el Interior de Afganistán / es:Ministerio de Interior de Afganistán / ru:МВД Афганистана / ru:Министерство внутренних дел Афганистана / uk:МВС Афганістану / uk:Міністерство внутрішніх справ Афганістану  id=AFG.interior_ministry sector=GOV
Afghan Armed Forces / Armed Forces of Afghanistan / Afghan military / pt:Forças Armadas de o Afeganistão / pt:Forças Armadas afegãs / es:Fuerzas Armadas de Afganistán / es:Fuerzas Armadas afganas / ru:Вооружённые силы Афганистана / ru:Вооруженные силы Афганистана / ru:вооружённый сила Афганистана / ru:вооруженный сила Афганистана / ru:ВС Афганистана / uk:Збройні сили Афганістану / uk:збройний сила Афганістану / uk:ЗС Афганістану  id=AFG.armed_forces sector=MIL
Afghan Army / Army of Afghanistan / pt:Exército afegão / pt:Exército de o Afeganistão / es:Ejército afgano / es:Ejército de Afganistán / ru:афганская армия / ru:афганский армия / ru:армия Афганистана / uk:афганська армія / uk:афганський армія / uk:армія Афганістану  id=AFG.army sector=MIL
Afghan General Staff / General Staff of Afghanistan / pt:Estado-Maior de o Afeganistão / pt:Estado-Maior afegão / pt:Estado-Maior-General de o Afeganistão / es:Estado Mayor de Afganistán / es:Estado Mayor afgano / ru:Генштаб Афганистана / ru:Генеральный штаб Афганистана / uk:Генштаб Афганістану / uk:Генеральний штаб Афганістану  id=AFG.general_staff sector=MIL
Afghan parliament / parliament of Afghanistan / pt:parlamento afegão / pt:parlamento de o Afeganistão / es:parlamento afgano / es:parlamento de Afganistán / ru:парламент Афганистана / ru:афганский парламент / uk:парламент Афганістану / uk:афганський парламент  id=AFG.parliament sector=LEG
Afghan police / police of Afghanistan / pt:polícia afegã / pt:polícia de o Afeganistão / es:policía afgana / es:policía de Afganistán / ru:полиция Афганистана / ru:афганская полиция / ru:афганский полиция / uk:поліція Афганістану / uk:афганська поліція / uk:афганський поліція  id=AFG.police sector=COP

[organisation kind=organisation state=KAZ]
Kazakh government / government of Kazakhstan / pt:governo cazaque / pt:governo de o Cazaquistão / es:gobierno kazajo / es:gobierno de Kazajistán / es:ejecutivo kazajo / ru:правительство Казахстана / ru:казахстанское правительство / uk:уряд Казахстану / uk:казахстанський уряд  id=KAZ.government sector=GOV
Kazakh Foreign Ministry / Kazakh Ministry of Foreign Affairs / Ministry of Foreign Affairs of Kazakhstan / Foreign Ministry of Kazakhstan / Kazakhstan 's Foreign Ministry / pt:Ministério de as Relações Exteriores de o Cazaquistão / pt:Ministério de os Negócios Estrangeiros de o Cazaquistão / pt:Ministério de as Relações Exteriores cazaque / pt:Ministério de os Negócios Estrangeiros cazaque / pt:Ministério de o Exterior de o Cazaquistão / pt:chancelaria cazaque / es:Ministerio de Exteriores de Kazajistán / es:Ministerio de Asuntos Exteriores de Kazajistán / es:Ministerio de Relaciones Exteriores de Kazajistán / es:Ministerio de Exteriores kazajo / es:Ministerio de Asuntos Exteriores kazajo / es:Cancillería de Kazajistán / es:cancillería kazaja / ru:МИД Казахстана / ru:Министерство иностранных дел Казахстана / ru:казахстанский МИД / uk:МЗС Казахстану / uk:Міністерство закордонних справ Казахстану  id=KAZ.foreign_ministry sector=GOV
Kazakh Defence Ministry / Kazakh Defense Ministry / Kazakh Ministry of Defence / Kazakh Ministry of Defense / Defence Ministry of Kazakhstan / Ministry of Defence of Kazakhstan / Ministry of Defense of Kazakhstan / Kazakhstan 's Defence Ministry / Kazakhstan 's Defense Ministry / pt:Ministério de a Defesa de o Cazaquistão / pt:Ministério de a Defesa cazaque / pt:Ministério de Defesa de o Cazaquistão / es:Ministerio de Defensa de Kazajistán / es:Ministerio de Defensa kazajo / ru:Минобороны Казахстана / ru:Министерство обороны Казахстана / uk:Міноборони Казахстану / uk:Міністерство оборони Казахстану  id=KAZ.defence_ministry sector=MIL
Kazakh Interior Ministry / Kazakh Ministry of Interior / Kazakh Ministry of Internal Affairs / Interior Ministry of Kazakhstan / pt:Ministério de o Interior de o Cazaquistão / pt:Ministério de o Interior cazaque / es:Ministerio de el Interior de Kazajistán / es:Ministerio de Interior de Kazajistán / ru:МВД Казахстана / ru:Министерство внутренних дел Казахстана / uk:МВС Казахстану / uk:Міністерство внутрішніх справ Казахстану  id=KAZ.interior_ministry sector=GOV
Kazakh Armed Forces / Armed Forces of Kazakhstan / Kazakh military / pt:Forças Armadas de o Cazaquistão / pt:Forças Armadas cazaques / es:Fuerzas Armadas de Kazajistán / es:Fuerzas Armadas kazajas / ru:Вооружённые силы Казахстана / ru:Вооруженные силы Казахстана / ru:вооружённый сила Казахстана / ru:вооруженный сила Казахстана / ru:ВС Казахстана / uk:Збройні сили Казахстану / uk:збройний сила Казахстану / uk:ЗС Казахстану  id=KAZ.armed_forces sector=MIL
Kazakh Army / Army of Kazakhstan / pt:Exército cazaque / pt:Exército de o Cazaquistão / es:Ejército kazajo / es:Ejército de Kazajistán / ru:казахстанская армия / ru:казахстанский армия / ru:армия Казахстана / uk:казахстанська армія / uk:казахстанський армія / uk:армія Казахстану  id=KAZ.army sector=MIL
Kazakh Air Force / Air Force of Kazakhstan / Kazakhstan 's Air Force / pt:Força Aérea cazaque / pt:Força Aérea de o Cazaquistão / pt:Aeronáutica cazaque / es:Fuerza Aérea kazaja / es:Fuerza Aérea de Kazajistán / ru:ВВС Казахстана / ru:Военно-воздушные силы Казахстана / ru:Военно-воздушных сил Казахстана / uk:ВПС Казахстану / uk:Військово-повітряні сили Казахстану / uk:Повітряні сили Казахстану  id=KAZ.air_force sector=MIL
Kazakh Navy / Navy of Kazakhstan / pt:Marinha cazaque / pt:Marinha de o Cazaquistão / es:Armada kazaja / es:Armada de Kazajistán / es:Marina de Kazajistán / ru:ВМС Казахстана / ru:Военно-морские силы Казахстана / ru:Военно-морских сил Казахстана / uk:ВМС Казахстану / uk:Військово-морські сили Казахстану / uk:Військово-морських сил Казахстану  id=KAZ.navy sector=MIL
Kazakh General Staff / General Staff of Kazakhstan / pt:Estado-Maior de o Cazaquistão / pt:Estado-Maior cazaque / pt:Estado-Maior-General de o Cazaquistão / es:Estado Mayor de Kazajistán / es:Estado Mayor kazajo / ru:Генштаб Казахстана / ru:Генеральный штаб Казахстана / uk:Генштаб Казахстану / uk:Генеральний штаб Казахстану  id=KAZ.general_staff sector=MIL
Kazakh parliament / parliament of Kazakhstan / pt:parlamento cazaque / pt:parlamento de o Cazaquistão / es:parlamento kazajo / es:parlamento de Kazajistán / ru:парламент Казахстана / ru:казахстанский парламент / uk:парламент Казахстану / uk:казахстанський парламент  id=KAZ.parliament sector=LEG
Kazakh police / police of Kazakhstan / pt:polícia cazaque / pt:polícia de o Cazaquistão / es:policía kazaja / es:policía de Kazajistán / ru:полиция Казахстана / ru:казахстанская полиция / ru:казахстанский полиция / uk:поліція Казахстану / uk:казахстанська поліція / uk:казахстанський поліція  id=KAZ.police sector=COP

[organisation kind=organisation state=ARM]
Armenian government / government of Armenia / pt:governo armênio / pt:governo de a Armênia / es:gobierno armenio / es:gobierno de Armenia / es:ejecutivo armenio / ru:правительство Армении / ru:армянское правительство / uk:уряд Вірменії / uk:вірменський уряд  id=ARM.government sector=GOV
Armenian Foreign Ministry / Armenian Ministry of Foreign Affairs / Ministry of Foreign Affairs of Armenia / Foreign Ministry of Armenia / Armenia 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Armênia / pt:Ministério de os Negócios Estrangeiros de a Armênia / pt:Ministério de as Relações Exteriores armênio / pt:Ministério de os Negócios Estrangeiros armênio / pt:Ministério de o Exterior de a Armênia / pt:chancelaria armênia / es:Ministerio de Exteriores de Armenia / es:Ministerio de Asuntos Exteriores de Armenia / es:Ministerio de Relaciones Exteriores de Armenia / es:Ministerio de Exteriores armenio / es:Ministerio de Asuntos Exteriores armenio / es:Cancillería de Armenia / es:cancillería armenia / ru:МИД Армении / ru:Министерство иностранных дел Армении / ru:армянский МИД / uk:МЗС Вірменії / uk:Міністерство закордонних справ Вірменії  id=ARM.foreign_ministry sector=GOV
Armenian Defence Ministry / Armenian Defense Ministry / Armenian Ministry of Defence / Armenian Ministry of Defense / Defence Ministry of Armenia / Ministry of Defence of Armenia / Ministry of Defense of Armenia / Armenia 's Defence Ministry / Armenia 's Defense Ministry / pt:Ministério de a Defesa de a Armênia / pt:Ministério de a Defesa armênio / pt:Ministério de Defesa de a Armênia / es:Ministerio de Defensa de Armenia / es:Ministerio de Defensa armenio / ru:Минобороны Армении / ru:Министерство обороны Армении / uk:Міноборони Вірменії / uk:Міністерство оборони Вірменії  id=ARM.defence_ministry sector=MIL
Armenian Interior Ministry / Armenian Ministry of Interior / Armenian Ministry of Internal Affairs / Interior Ministry of Armenia / pt:Ministério de o Interior de a Armênia / pt:Ministério de o Interior armênio / es:Ministerio de el Interior de Armenia / es:Ministerio de Interior de Armenia / ru:МВД Армении / ru:Министерство внутренних дел Армении / uk:МВС Вірменії / uk:Міністерство внутрішніх справ Вірменії  id=ARM.interior_ministry sector=GOV
Armenian Armed Forces / Armed Forces of Armenia / Armenian military / pt:Forças Armadas de a Armênia / pt:Forças Armadas armênias / es:Fuerzas Armadas de Armenia / es:Fuerzas Armadas armenias / ru:Вооружённые силы Армении / ru:Вооруженные силы Армении / ru:вооружённый сила Армении / ru:вооруженный сила Армении / ru:ВС Армении / uk:Збройні сили Вірменії / uk:збройний сила Вірменії / uk:ЗС Вірменії  id=ARM.armed_forces sector=MIL
Armenian Army / Army of Armenia / pt:Exército armênio / pt:Exército de a Armênia / es:Ejército armenio / es:Ejército de Armenia / ru:армянская армия / ru:армянский армия / ru:армия Армении / uk:вірменська армія / uk:вірменський армія / uk:армія Вірменії  id=ARM.army sector=MIL
Armenian Air Force / Air Force of Armenia / Armenia 's Air Force / pt:Força Aérea armênia / pt:Força Aérea de a Armênia / pt:Aeronáutica armênia / es:Fuerza Aérea armenia / es:Fuerza Aérea de Armenia / ru:ВВС Армении / ru:Военно-воздушные силы Армении / ru:Военно-воздушных сил Армении / uk:ВПС Вірменії / uk:Військово-повітряні сили Вірменії / uk:Повітряні сили Вірменії  id=ARM.air_force sector=MIL
Armenian General Staff / General Staff of Armenia / pt:Estado-Maior de a Armênia / pt:Estado-Maior armênio / pt:Estado-Maior-General de a Armênia / es:Estado Mayor de Armenia / es:Estado Mayor armenio / ru:Генштаб Армении / ru:Генеральный штаб Армении / uk:Генштаб Вірменії / uk:Генеральний штаб Вірменії  id=ARM.general_staff sector=MIL
Armenian parliament / parliament of Armenia / pt:parlamento armênio / pt:parlamento de a Armênia / es:parlamento armenio / es:parlamento de Armenia / ru:парламент Армении / ru:армянский парламент / uk:парламент Вірменії / uk:вірменський парламент  id=ARM.parliament sector=LEG
Armenian police / police of Armenia / pt:polícia armênia / pt:polícia de a Armênia / es:policía armenia / es:policía de Armenia / ru:полиция Армении / ru:армянская полиция / ru:армянский полиция / uk:поліція Вірменії / uk:вірменська поліція / uk:вірменський поліція  id=ARM.police sector=COP

[organisation kind=organisation state=AZE]
Azerbaijani government / government of Azerbaijan / pt:governo azerbaijano / pt:governo de o Azerbaijão / es:gobierno azerbaiyano / es:gobierno de Azerbaiyán / es:ejecutivo azerbaiyano / ru:правительство Азербайджана / ru:азербайджанское правительство / uk:уряд Азербайджану / uk:азербайджанський уряд  id=AZE.government sector=GOV
Azerbaijani Foreign Ministry / Azerbaijani Ministry of Foreign Affairs / Ministry of Foreign Affairs of Azerbaijan / Foreign Ministry of Azerbaijan / Azerbaijan 's Foreign Ministry / pt:Ministério de as Relações Exteriores de o Azerbaijão / pt:Ministério de os Negócios Estrangeiros de o Azerbaijão / pt:Ministério de as Relações Exteriores azerbaijano / pt:Ministério de os Negócios Estrangeiros azerbaijano / pt:Ministério de o Exterior de o Azerbaijão / pt:chancelaria azerbaijana / es:Ministerio de Exteriores de Azerbaiyán / es:Ministerio de Asuntos Exteriores de Azerbaiyán / es:Ministerio de Relaciones Exteriores de Azerbaiyán / es:Ministerio de Exteriores azerbaiyano / es:Ministerio de Asuntos Exteriores azerbaiyano / es:Cancillería de Azerbaiyán / es:cancillería azerbaiyana / ru:МИД Азербайджана / ru:Министерство иностранных дел Азербайджана / ru:азербайджанский МИД / uk:МЗС Азербайджану / uk:Міністерство закордонних справ Азербайджану  id=AZE.foreign_ministry sector=GOV
Azerbaijani Defence Ministry / Azerbaijani Defense Ministry / Azerbaijani Ministry of Defence / Azerbaijani Ministry of Defense / Defence Ministry of Azerbaijan / Ministry of Defence of Azerbaijan / Ministry of Defense of Azerbaijan / Azerbaijan 's Defence Ministry / Azerbaijan 's Defense Ministry / pt:Ministério de a Defesa de o Azerbaijão / pt:Ministério de a Defesa azerbaijano / pt:Ministério de Defesa de o Azerbaijão / es:Ministerio de Defensa de Azerbaiyán / es:Ministerio de Defensa azerbaiyano / ru:Минобороны Азербайджана / ru:Министерство обороны Азербайджана / uk:Міноборони Азербайджану / uk:Міністерство оборони Азербайджану  id=AZE.defence_ministry sector=MIL
Azerbaijani Interior Ministry / Azerbaijani Ministry of Interior / Azerbaijani Ministry of Internal Affairs / Interior Ministry of Azerbaijan / pt:Ministério de o Interior de o Azerbaijão / pt:Ministério de o Interior azerbaijano / es:Ministerio de el Interior de Azerbaiyán / es:Ministerio de Interior de Azerbaiyán / ru:МВД Азербайджана / ru:Министерство внутренних дел Азербайджана / uk:МВС Азербайджану / uk:Міністерство внутрішніх справ Азербайджану  id=AZE.interior_ministry sector=GOV
Azerbaijani Armed Forces / Armed Forces of Azerbaijan / Azerbaijani military / pt:Forças Armadas de o Azerbaijão / pt:Forças Armadas azerbaijanas / es:Fuerzas Armadas de Azerbaiyán / es:Fuerzas Armadas azerbaiyanas / ru:Вооружённые силы Азербайджана / ru:Вооруженные силы Азербайджана / ru:вооружённый сила Азербайджана / ru:вооруженный сила Азербайджана / ru:ВС Азербайджана / uk:Збройні сили Азербайджану / uk:збройний сила Азербайджану / uk:ЗС Азербайджану  id=AZE.armed_forces sector=MIL
Azerbaijani Army / Army of Azerbaijan / pt:Exército azerbaijano / pt:Exército de o Azerbaijão / es:Ejército azerbaiyano / es:Ejército de Azerbaiyán / ru:азербайджанская армия / ru:азербайджанский армия / ru:армия Азербайджана / uk:азербайджанська армія / uk:азербайджанський армія / uk:армія Азербайджану  id=AZE.army sector=MIL
Azerbaijani Air Force / Air Force of Azerbaijan / Azerbaijan 's Air Force / pt:Força Aérea azerbaijana / pt:Força Aérea de o Azerbaijão / pt:Aeronáutica azerbaijana / es:Fuerza Aérea azerbaiyana / es:Fuerza Aérea de Azerbaiyán / ru:ВВС Азербайджана / ru:Военно-воздушные силы Азербайджана / ru:Военно-воздушных сил Азербайджана / uk:ВПС Азербайджану / uk:Військово-повітряні сили Азербайджану / uk:Повітряні сили Азербайджану  id=AZE.air_force sector=MIL
Azerbaijani Navy / Navy of Azerbaijan / pt:Marinha azerbaijana / pt:Marinha de o Azerbaijão / es:Armada azerbaiyana / es:Armada de Azerbaiyán / es:Marina de Azerbaiyán / ru:ВМС Азербайджана / ru:Военно-морские силы Азербайджана / ru:Военно-морских сил Азербайджана / uk:ВМС Азербайджану / uk:Військово-морські сили Азербайджану / uk:Військово-морських сил Азербайджану  id=AZE.navy sector=MIL
Azerbaijani General Staff / General Staff of Azerbaijan / pt:Estado-Maior de o Azerbaijão / pt:Estado-Maior azerbaijano / pt:Estado-Maior-General de o Azerbaijão / es:Estado Mayor de Azerbaiyán / es:Estado Mayor azerbaiyano / ru:Генштаб Азербайджана / ru:Генеральный штаб Азербайджана / uk:Генштаб Азербайджану / uk:Генеральний штаб Азербайджану  id=AZE.general_staff sector=MIL
Azerbaijani parliament / parliament of Azerbaijan / pt:parlamento azerbaijano / pt:parlamento de o Azerbaijão / es:parlamento azerbaiyano / es:parlamento de Azerbaiyán / ru:парламент Азербайджана / ru:азербайджанский парламент / uk:парламент Азербайджану / uk:азербайджанський парламент  id=AZE.parliament sector=LEG
Azerbaijani police / police of Azerbaijan / pt:polícia azerbaijana / pt:polícia de o Azerbaijão / es:policía azerbaiyana / es:policía de Azerbaiyán / ru:полиция Азербайджана / ru:азербайджанская полиция / ru:азербайджанский полиция / uk:поліція Азербайджану / uk:азербайджанська поліція / uk:азербайджанський поліція  id=AZE.police sector=COP

[organisation kind=organisation state=LTU]
Lithuanian government / government of Lithuania / pt:governo lituano / pt:governo de a Lituânia / es:gobierno lituano / es:gobierno de Lituania / es:ejecutivo lituano / ru:правительство Литвы / ru:литовское правительство / uk:уряд Литви / uk:литовський уряд  id=LTU.government sector=GOV
Lithuanian Foreign Ministry / Lithuanian Ministry of Foreign Affairs / Ministry of Foreign Affairs of Lithuania / Foreign Ministry of Lithuania / Lithuania 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Lituânia / pt:Ministério de os Negócios Estrangeiros de a Lituânia / pt:Ministério de as Relações Exteriores lituano / pt:Ministério de os Negócios Estrangeiros lituano / pt:Ministério de o Exterior de a Lituânia / pt:chancelaria lituana / es:Ministerio de Exteriores de Lituania / es:Ministerio de Asuntos Exteriores de Lituania / es:Ministerio de Relaciones Exteriores de Lituania / es:Ministerio de Exteriores lituano / es:Ministerio de Asuntos Exteriores lituano / es:Cancillería de Lituania / es:cancillería lituana / ru:МИД Литвы / ru:Министерство иностранных дел Литвы / ru:литовский МИД / uk:МЗС Литви / uk:Міністерство закордонних справ Литви  id=LTU.foreign_ministry sector=GOV
Lithuanian Defence Ministry / Lithuanian Defense Ministry / Lithuanian Ministry of Defence / Lithuanian Ministry of Defense / Defence Ministry of Lithuania / Ministry of Defence of Lithuania / Ministry of Defense of Lithuania / Lithuania 's Defence Ministry / Lithuania 's Defense Ministry / pt:Ministério de a Defesa de a Lituânia / pt:Ministério de a Defesa lituano / pt:Ministério de Defesa de a Lituânia / es:Ministerio de Defensa de Lituania / es:Ministerio de Defensa lituano / ru:Минобороны Литвы / ru:Министерство обороны Литвы / uk:Міноборони Литви / uk:Міністерство оборони Литви  id=LTU.defence_ministry sector=MIL
Lithuanian Interior Ministry / Lithuanian Ministry of Interior / Lithuanian Ministry of Internal Affairs / Interior Ministry of Lithuania / pt:Ministério de o Interior de a Lituânia / pt:Ministério de o Interior lituano / es:Ministerio de el Interior de Lituania / es:Ministerio de Interior de Lituania / ru:МВД Литвы / ru:Министерство внутренних дел Литвы / uk:МВС Литви / uk:Міністерство внутрішніх справ Литви  id=LTU.interior_ministry sector=GOV
Lithuanian Armed Forces / Armed Forces of Lithuania / Lithuanian military / pt:Forças Armadas de a Lituânia / pt:Forças Armadas lituanas / es:Fuerzas Armadas de Lituania / es:Fuerzas Armadas lituanas / ru:Вооружённые силы Литвы / ru:Вооруженные силы Литвы / ru:вооружённый сила Литвы / ru:вооруженный сила Литвы / ru:ВС Литвы / uk:Збройні сили Литви / uk:збройний сила Литви / uk:ЗС Литви  id=LTU.armed_forces sector=MIL
Lithuanian Army / Army of Lithuania / pt:Exército lituano / pt:Exército de a Lituânia / es:Ejército lituano / es:Ejército de Lituania / ru:литовская армия / ru:литовский армия / ru:армия Литвы / uk:литовська армія / uk:литовський армія / uk:армія Литви  id=LTU.army sector=MIL
Lithuanian Air Force / Air Force of Lithuania / Lithuania 's Air Force / pt:Força Aérea lituana / pt:Força Aérea de a Lituânia / pt:Aeronáutica lituana / es:Fuerza Aérea lituana / es:Fuerza Aérea de Lituania / ru:ВВС Литвы / ru:Военно-воздушные силы Литвы / ru:Военно-воздушных сил Литвы / uk:ВПС Литви / uk:Військово-повітряні сили Литви / uk:Повітряні сили Литви  id=LTU.air_force sector=MIL
Lithuanian Navy / Navy of Lithuania / pt:Marinha lituana / pt:Marinha de a Lituânia / es:Armada lituana / es:Armada de Lituania / es:Marina de Lituania / ru:ВМС Литвы / ru:Военно-морские силы Литвы / ru:Военно-морских сил Литвы / uk:ВМС Литви / uk:Військово-морські сили Литви / uk:Військово-морських сил Литви  id=LTU.navy sector=MIL
Lithuanian General Staff / General Staff of Lithuania / pt:Estado-Maior de a Lituânia / pt:Estado-Maior lituano / pt:Estado-Maior-General de a Lituânia / es:Estado Mayor de Lituania / es:Estado Mayor lituano / ru:Генштаб Литвы / ru:Генеральный штаб Литвы / uk:Генштаб Литви / uk:Генеральний штаб Литви  id=LTU.general_staff sector=MIL
Lithuanian parliament / parliament of Lithuania / pt:parlamento lituano / pt:parlamento de a Lituânia / es:parlamento lituano / es:parlamento de Lituania / ru:парламент Литвы / ru:литовский парламент / uk:парламент Литви / uk:литовський парламент  id=LTU.parliament sector=LEG
Lithuanian police / police of Lithuania / pt:polícia lituana / pt:polícia de a Lituânia / es:policía lituana / es:policía de Lituania / ru:полиция Литвы / ru:литовская полиция / ru:литовский полиция / uk:поліція Литви / uk:литовська поліція / uk:литовський поліція  id=LTU.police sector=COP

[organisation kind=organisation state=FIN]
Finnish government / government of Finland / pt:governo finlandês / pt:governo de a Finlândia / es:gobierno finlandés / es:gobierno de Finlandia / es:ejecutivo finlandés / ru:правительство Финляндии / ru:финское правительство / uk:уряд Фінляндії / uk:фінський уряд  id=FIN.government sector=GOV
Finnish Foreign Ministry / Finnish Ministry of Foreign Affairs / Ministry of Foreign Affairs of Finland / Foreign Ministry of Finland / Finland 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Finlândia / pt:Ministério de os Negócios Estrangeiros de a Finlândia / pt:Ministério de as Relações Exteriores finlandês / pt:Ministério de os Negócios Estrangeiros finlandês / pt:Ministério de o Exterior de a Finlândia / pt:chancelaria finlandesa / es:Ministerio de Exteriores de Finlandia / es:Ministerio de Asuntos Exteriores de Finlandia / es:Ministerio de Relaciones Exteriores de Finlandia / es:Ministerio de Exteriores finlandés / es:Ministerio de Asuntos Exteriores finlandés / es:Cancillería de Finlandia / es:cancillería finlandesa / ru:МИД Финляндии / ru:Министерство иностранных дел Финляндии / ru:финский МИД / uk:МЗС Фінляндії / uk:Міністерство закордонних справ Фінляндії  id=FIN.foreign_ministry sector=GOV
Finnish Defence Ministry / Finnish Defense Ministry / Finnish Ministry of Defence / Finnish Ministry of Defense / Defence Ministry of Finland / Ministry of Defence of Finland / Ministry of Defense of Finland / Finland 's Defence Ministry / Finland 's Defense Ministry / pt:Ministério de a Defesa de a Finlândia / pt:Ministério de a Defesa finlandês / pt:Ministério de Defesa de a Finlândia / es:Ministerio de Defensa de Finlandia / es:Ministerio de Defensa finlandés / ru:Минобороны Финляндии / ru:Министерство обороны Финляндии / uk:Міноборони Фінляндії / uk:Міністерство оборони Фінляндії  id=FIN.defence_ministry sector=MIL
Finnish Interior Ministry / Finnish Ministry of Interior / Finnish Ministry of Internal Affairs / Interior Ministry of Finland / pt:Ministério de o Interior de a Finlândia / pt:Ministério de o Interior finlandês / es:Ministerio de el Interior de Finlandia / es:Ministerio de Interior de Finlandia / ru:МВД Финляндии / ru:Министерство внутренних дел Финляндии / uk:МВС Фінляндії / uk:Міністерство внутрішніх справ Фінляндії  id=FIN.interior_ministry sector=GOV
Finnish Armed Forces / Armed Forces of Finland / Finnish military / pt:Forças Armadas de a Finlândia / pt:Forças Armadas finlandesas / es:Fuerzas Armadas de Finlandia / es:Fuerzas Armadas finlandesas / ru:Вооружённые силы Финляндии / ru:Вооруженные силы Финляндии / ru:вооружённый сила Финляндии / ru:вооруженный сила Финляндии / ru:ВС Финляндии / uk:Збройні сили Фінляндії / uk:збройний сила Фінляндії / uk:ЗС Фінляндії  id=FIN.armed_forces sector=MIL
Finnish Army / Army of Finland / pt:Exército finlandês / pt:Exército de a Finlândia / es:Ejército finlandés / es:Ejército de Finlandia / ru:финская армия / ru:финский армия / ru:армия Финляндии / uk:фінська армія / uk:фінський армія / uk:армія Фінляндії  id=FIN.army sector=MIL
Finnish Air Force / Air Force of Finland / Finland 's Air Force / pt:Força Aérea finlandesa / pt:Força Aérea de a Finlândia / pt:Aeronáutica finlandesa / es:Fuerza Aérea finlandesa / es:Fuerza Aérea de Finlandia / ru:ВВС Финляндии / ru:Военно-воздушные силы Финляндии / ru:Военно-воздушных сил Финляндии / uk:ВПС Фінляндії / uk:Військово-повітряні сили Фінляндії / uk:Повітряні сили Фінляндії  id=FIN.air_force sector=MIL
Finnish Navy / Navy of Finland / pt:Marinha finlandesa / pt:Marinha de a Finlândia / es:Armada finlandesa / es:Armada de Finlandia / es:Marina de Finlandia / ru:ВМС Финляндии / ru:Военно-морские силы Финляндии / ru:Военно-морских сил Финляндии / uk:ВМС Фінляндії / uk:Військово-морські сили Фінляндії / uk:Військово-морських сил Фінляндії  id=FIN.navy sector=MIL
Finnish General Staff / General Staff of Finland / pt:Estado-Maior de a Finlândia / pt:Estado-Maior finlandês / pt:Estado-Maior-General de a Finlândia / es:Estado Mayor de Finlandia / es:Estado Mayor finlandés / ru:Генштаб Финляндии / ru:Генеральный штаб Финляндии / uk:Генштаб Фінляндії / uk:Генеральний штаб Фінляндії  id=FIN.general_staff sector=MIL
Finnish parliament / parliament of Finland / pt:parlamento finlandês / pt:parlamento de a Finlândia / es:parlamento finlandés / es:parlamento de Finlandia / ru:парламент Финляндии / ru:финский парламент / uk:парламент Фінляндії / uk:фінський парламент  id=FIN.parliament sector=LEG
Finnish police / police of Finland / pt:polícia finlandesa / pt:polícia de a Finlândia / es:policía finlandesa / es:policía de Finlandia / ru:полиция Финляндии / ru:финская полиция / ru:финский полиция / uk:поліція Фінляндії / uk:фінська поліція / uk:фінський поліція  id=FIN.police sector=COP

[organisation kind=organisation state=HUN]
Hungarian government / government of Hungary / pt:governo húngaro / pt:governo de a Hungria / es:gobierno húngaro / es:gobierno de Hungría / es:ejecutivo húngaro / ru:правительство Венгрии / ru:венгерское правительство / uk:уряд Угорщини / uk:угорський уряд  id=HUN.government sector=GOV
Hungarian Foreign Ministry / Hungarian Ministry of Foreign Affairs / Ministry of Foreign Affairs of Hungary / Foreign Ministry of Hungary / Hungary 's Foreign Ministry / pt:Ministério de as Relações Exteriores de a Hungria / pt:Ministério de os Negócios Estrangeiros de a Hungria / pt:Ministério de as Relações Exteriores húngaro / pt:Ministério de os Negócios Estrangeiros húngaro / pt:Ministério de o Exterior de a Hungria / pt:chancelaria húngara / es:Ministerio de Exteriores de Hungría / es:Ministerio de Asuntos Exteriores de Hungría / es:Ministerio de Relaciones Exteriores de Hungría / es:Ministerio de Exteriores húngaro / es:Ministerio de Asuntos Exteriores húngaro / es:Cancillería de Hungría / es:cancillería húngara / ru:МИД Венгрии / ru:Министерство иностранных дел Венгрии / ru:венгерский МИД / uk:МЗС Угорщини / uk:Міністерство закордонних справ Угорщини  id=HUN.foreign_ministry sector=GOV
Hungarian Defence Ministry / Hungarian Defense Ministry / Hungarian Ministry of Defence / Hungarian Ministry of Defense / Defence Ministry of Hungary / Ministry of Defence of Hungary / Ministry of Defense of Hungary / Hungary 's Defence Ministry / Hungary 's Defense Ministry / pt:Ministério de a Defesa de a Hungria / pt:Ministério de a Defesa húngaro / pt:Ministério de Defesa de a Hungria / es:Ministerio de Defensa de Hungría / es:Ministerio de Defensa húngaro / ru:Минобороны Венгрии / ru:Министерство обороны Венгрии / uk:Міноборони Угорщини / uk:Міністерство оборони Угорщини  id=HUN.defence_ministry sector=MIL
Hungarian Interior Ministry / Hungarian Ministry of Interior / Hungarian Ministry of Internal Affairs / Interior Ministry of Hungary / pt:Ministério de o Interior de a Hungria / pt:Ministério de o Interior húngaro / es:Ministerio de el Interior de Hungría / es:Ministerio de Interior de Hungría / ru:МВД Венгрии / ru:Министерство внутренних дел Венгрии / uk:МВС Угорщини / uk:Міністерство внутрішніх справ Угорщини  id=HUN.interior_ministry sector=GOV
Hungarian Armed Forces / Armed Forces of Hungary / Hungarian military / pt:Forças Armadas de a Hungria / pt:Forças Armadas húngaras / es:Fuerzas Armadas de Hungría / es:Fuerzas Armadas húngaras / ru:Вооружённые силы Венгрии / ru:Вооруженные силы Венгрии / ru:вооружённый сила Венгрии / ru:вооруженный сила Венгрии / ru:ВС Венгрии / uk:Збройні сили Угорщини / uk:збройний сила Угорщини / uk:ЗС Угорщини  id=HUN.armed_forces sector=MIL
Hungarian Army / Army of Hungary / pt:Exército húngaro / pt:Exército de a Hungria / es:Ejército húngaro / es:Ejército de Hungría / ru:венгерская армия / ru:венгерский армия / ru:армия Венгрии / uk:угорська армія / uk:угорський армія / uk:армія Угорщини  id=HUN.army sector=MIL
Hungarian Air Force / Air Force of Hungary / Hungary 's Air Force / pt:Força Aérea húngara / pt:Força Aérea de a Hungria / pt:Aeronáutica húngara / es:Fuerza Aérea húngara / es:Fuerza Aérea de Hungría / ru:ВВС Венгрии / ru:Военно-воздушные силы Венгрии / ru:Военно-воздушных сил Венгрии / uk:ВПС Угорщини / uk:Військово-повітряні сили Угорщини / uk:Повітряні сили Угорщини  id=HUN.air_force sector=MIL
Hungarian General Staff / General Staff of Hungary / pt:Estado-Maior de a Hungria / pt:Estado-Maior húngaro / pt:Estado-Maior-General de a Hungria / es:Estado Mayor de Hungría / es:Estado Mayor húngaro / ru:Генштаб Венгрии / ru:Генеральный штаб Венгрии / uk:Генштаб Угорщини / uk:Генеральний штаб Угорщини  id=HUN.general_staff sector=MIL
Hungarian parliament / parliament of Hungary / pt:parlamento húngaro / pt:parlamento de a Hungria / es:parlamento húngaro / es:parlamento de Hungría / ru:парламент Венгрии / ru:венгерский парламент / uk:парламент Угорщини / uk:угорський парламент  id=HUN.parliament sector=LEG
Hungarian police / police of Hungary / pt:polícia húngara / pt:polícia de a Hungria / es:policía húngara / es:policía de Hungría / ru:полиция Венгрии / ru:венгерская полиция / ru:венгерский полиция / uk:поліція Угорщини / uk:угорська поліція / uk:угорський поліція  id=HUN.police sector=COP

# Intelligence, guards, offices, courts and companies of states.
[organisation kind=organisation sector=GOV]
White House Press Office / uk:Білий дім / uk:Білого дому / uk:Білому домі / uk:Білим домом  id=USA.white_house state=USA
Federal Reserve / US Federal Reserve / Fed / pt:Reserva Federal / es:Reserva Federal / ru:ФРС / ru:Федеральная резервная система / uk:ФРС / US central bank / pt:banco central americano / pt:banco central norte-americano / pt:banco central de os EUA / es:banco central estadounidense / uk:Федеральна резервна система  id=USA.federal_reserve state=USA
US Treasury / U.S. Treasury / US Treasury Department / Treasury Department / OFAC / pt:Departamento de o Tesouro / pt:Tesouro de os EUA / es:Departamento de el Tesoro / ru:Минфин США / ru:министерство финансов США / uk:Мінфін США / Office of Foreign Assets Control / pt:Tesouro americano / pt:Tesouro norte-americano / es:Tesoro estadounidense / es:Tesoro de EE.UU. / pt:Escritório de Controle de Ativos Estrangeiros / es:Oficina de Control de Activos Extranjeros / ru:Управление по контролю за иностранными активами / ru:Казначейство США / uk:Міністерство фінансів США / uk:Казначейство США  id=USA.treasury state=USA
US Department of Justice / U.S. Department of Justice / Justice Department / Department of Justice / pt:Departamento de Justiça / es:Departamento de Justicia / ru:Минюст США / uk:Мін'юст США / en:DOJ / ru:Министерство юстиции США / uk:Міністерство юстиції США  id=USA.justice_department state=USA
Department of Homeland Security / DHS / pt:Departamento de Segurança Interna / es:Departamento de Seguridad Nacional / ru:Министерство внутренней безопасности США / uk:Міністерство внутрішньої безпеки США / uk:МВБ США / es:Departamento de Seguridad Interior / ru:МВБ США  id=USA.dhs state=USA sector=GOV
US Immigration and Customs Enforcement / Immigration and Customs Enforcement / ICE / es:Servicio de Inmigración y Control de Aduanas / pt:Serviço de Imigração e Alfândega / ru:Иммиграционная и таможенная полиция США / uk:Імміграційна та митна поліція США / uk:Імміграційна і митна служба США / pt:Serviço de Imigração e Controle de Alfândega / pt:Serviço de Imigração e Controle Aduaneiro / pt:Serviço de Imigração e Alfândegas / pt:Agência de Imigração e Alfândega / pt:Imigração e Fiscalização Aduaneira / es:Servicio de Control de Inmigración y Aduanas / es:Servicio de Inmigración y Aduanas / ru:Иммиграционная и таможенная служба США / ru:Служба иммиграционного и таможенного контроля США / uk:Імміграційна та митна служба США / uk:Служба імміграційного та митного контролю США  id=USA.ice state=USA sector=COP
USAID / US Agency for International Development / pt:Usaid / es:Usaid / ru:ЮСЭЙД / ru:ЮСАИД / uk:ЮСЕЙД / U.S. Agency for International Development / pt:Agência de os Estados Unidos para o Desenvolvimento Internacional / pt:Agência de os EUA para o Desenvolvimento Internacional / es:Agencia de Estados Unidos para el Desarrollo Internacional / es:Agencia de EE.UU. para el Desarrollo Internacional / ru:Агентство США по международному развитию / uk:Агентство США з міжнародного розвитку  id=USA.usaid state=USA sector=GOV
National Security Council / US National Security Council / ru:Совет национальной безопасности США / ru:СНБ США / uk:Рада національної безпеки США / uk:Раднацбез США / pt:Conselho de Segurança Nacional de os EUA / pt:Conselho de Segurança Nacional de os Estados Unidos / pt:Conselho de Segurança Nacional americano / es:Consejo de Seguridad Nacional de EE.UU. / es:Consejo de Seguridad Nacional de Estados Unidos / es:Consejo de Seguridad Nacional estadounidense / ru:Совбез США  id=USA.nsc state=USA
NASA / Nasa / ru:НАСА / uk:НАСА / US space agency / pt:agência espacial americana / pt:agência espacial norte-americana / es:agencia espacial estadounidense / National Aeronautics and Space Administration  id=USA.nasa state=USA sector=GOV
US House of Representatives / House of Representatives / U.S. House of Representatives / pt:Câmara de os Representantes / pt:Câmara de Representantes / es:Cámara de Representantes / ru:Палата представителей / uk:Палата представників / en:US House / en:U.S. House  id=USA.house state=USA sector=LEG
US Senate / U.S. Senate / pt:Senado de os EUA / pt:Senado americano / es:Senado de EE.UU. / es:Senado estadounidense / ru:Сенат США / ru:сенат США / uk:Сенат США / pt:Senado de os Estados Unidos / pt:Senado norte-americano / es:Senado de Estados Unidos  id=USA.senate state=USA sector=LEG
US Supreme Court / U.S. Supreme Court / pt:Suprema Corte de os EUA / es:Corte Suprema de Estados Unidos / ru:Верховный суд США / uk:Верховний суд США / en:SCOTUS / pt:Suprema Corte de os Estados Unidos / pt:Suprema Corte americana / pt:Supremo Tribunal de os EUA / pt:Supremo Tribunal de os Estados Unidos / pt:Supremo Tribunal norte-americano / es:Tribunal Supremo de Estados Unidos / es:Tribunal Supremo de EE.UU. / es:Tribunal Supremo estadounidense / es:Corte Suprema de EE.UU. / es:Corte Suprema estadounidense / es:Supremo estadounidense  id=USA.supreme_court state=USA sector=JUD
Republican Party / GOP / pt:Partido Republicano / es:Partido Republicano / ru:Республиканская партия / uk:Республіканська партія / pt:Partido Republicano de os EUA / uk:Республіканська партія США  id=USA.republican_party state=USA sector=PTY
Democratic Party / pt:Partido Democrata / es:Partido Demócrata / ru:Демократическая партия США / uk:Демократична партія США  id=USA.democratic_party state=USA sector=PTY
CIA / Central Intelligence Agency / pt:Agência Central de Inteligência / es:Agencia Central de Inteligencia / ru:ЦРУ / uk:ЦРУ / ru:Центральное разведывательное управление / uk:Центральне розвідувальне управління / pt:Agência Central de Informações  id=USA.cia state=USA sector=SPY
FBI / Federal Bureau of Investigation / ru:ФБР / uk:ФБР / es:Buró Federal de Investigaciones / es:Oficina Federal de Investigaciones / es:Oficina Federal de Investigación / pt:polícia federal americana / ru:Федеральное бюро расследований / uk:Федеральне бюро розслідувань  id=USA.fbi state=USA sector=COP
NSA / US National Security Agency / ru:АНБ / uk:АНБ / National Security Agency / pt:Agência de Segurança Nacional / es:Agencia de Seguridad Nacional / ru:Агентство национальной безопасности / uk:Агентство національної безпеки  id=USA.nsa state=USA sector=SPY
Defense Intelligence Agency / US Defense Intelligence Agency / ru:РУМО / uk:Розвідувальне управління Міноборони США / U.S. Defense Intelligence Agency / pt:Agência de Inteligência de Defesa / es:Agencia de Inteligencia de Defensa / es:Agencia de Inteligencia de la Defensa / uk:РУМО  id=USA.dia state=USA sector=SPY
CENTCOM / Centcom / US Central Command / U.S. Central Command / pt:Comando Central de os EUA / es:Comando Central de EE.UU. / es:Comando Central de Estados Unidos / ru:Центком / ru:Центральное командование США / uk:Центком / uk:Центральне командування США / United States Central Command / pt:Comando Central de os Estados Unidos / pt:Comando Central americano / pt:Comando Central norte-americano / es:Comando Central estadounidense / ru:СЕНТКОМ / ru:Центральное командование ВС США / ru:Центральное командование Вооружённых сил США / uk:СЕНТКОМ / uk:Центральне командування ЗС США / uk:Центральне командування Збройних сил США  id=USA.centcom state=USA sector=MIL
US European Command / EUCOM / ru:Европейское командование США / uk:Європейське командування США / uk:Європейське командування ЗС США / U.S. European Command / pt:Comando Europeu de os EUA / es:Comando Europeo de EE.UU. / es:Comando Europeo de Estados Unidos  id=USA.eucom state=USA sector=MIL
US Southern Command / SOUTHCOM / U.S. Southern Command / pt:Comando Sul / es:Comando Sur / ru:Южное командование США / uk:Південне командування США / pt:Comando Sul de os Estados Unidos / es:Comando Sur de Estados Unidos / ru:Южное командование ВС США  id=USA.southcom state=USA sector=MIL
US Indo-Pacific Command / INDOPACOM / ru:Индо-Тихоокеанское командование США / uk:Індо-Тихоокеанське командування США / U.S. Indo-Pacific Command / pt:Comando Indo-Pacífico de os EUA / pt:Comando de o Indo-Pacífico / pt:Comando Indo-Pacífico / es:Comando Indo-Pacífico / es:Comando de el Indo-Pacífico  id=USA.indopacom state=USA sector=MIL
US Africa Command / AFRICOM / Africom / ru:АФРИКОМ / uk:Африканське командування США / U.S. Africa Command / United States Africa Command / pt:Comando de os EUA para a África / pt:Comando de os Estados Unidos para África / pt:Comando Africano de os EUA / es:Comando de EE.UU. para África / es:Comando de Estados Unidos para África / es:Comando África / ru:Африканское командование США / ru:Африканское командование ВС США / uk:АФРІКОМ  id=USA.africom state=USA sector=MIL
US Forces Korea / USFK / ru:Силы США в Корее / U.S. Forces Korea / United States Forces Korea / pt:Forças de os EUA em a Coreia / es:Fuerzas de Estados Unidos en Corea / es:Fuerzas de EE.UU. en Corea / uk:Збройні сили США в Кореї  id=USA.usfk state=USA sector=MIL
US Marine Corps / US Marines / U.S. Marines / Marine Corps / pt:Fuzileiros Navais de os EUA / es:Marines de EE.UU. / ru:Корпус морской пехоты США / uk:Корпус морської піхоти США / en:USMC / U.S. Marine Corps / United States Marine Corps / pt:Corpo de Fuzileiros Navais de os EUA / pt:Corpo de Fuzileiros Navais / pt:fuzileiros navais americanos / es:Cuerpo de Marines / es:Cuerpo de Marines de EE.UU. / es:Infantería de Marina de EE.UU. / es:marines estadounidenses  id=USA.marine_corps state=USA sector=MIL
US National Guard / pt:Guarda Nacional de os EUA / es:Guardia Nacional de EE.UU. / ru:Национальная гвардия США / uk:Національна гвардія США / uk:Нацгвардія США / U.S. National Guard / pt:Guarda Nacional de os Estados Unidos / pt:Guarda Nacional americana / es:Guardia Nacional de Estados Unidos / es:Guardia Nacional estadounidense / ru:Нацгвардия США  id=USA.national_guard state=USA sector=MIL
NORAD / Norad / ru:НОРАД / North American Aerospace Defense Command / pt:Comando de Defesa Aeroespacial de a América de o Norte / pt:Comando de Defesa Aeroespacial Norte-Americano / es:Comando de Defensa Aeroespacial de América de el Norte / es:Comando Norteamericano de Defensa Aeroespacial / uk:НОРАД  id=USA.norad state=USA sector=MIL
US Coast Guard / U.S. Coast Guard / pt:Guarda Costeira de os EUA / es:Guardia Costera de EE.UU. / uk:Берегова охорона США / pt:Guarda Costeira de os Estados Unidos / pt:Guarda Costeira americana / es:Guardia Costera de Estados Unidos / es:Guardia Costera estadounidense / es:Guardacostas de EE.UU. / ru:Береговая охрана США  id=USA.coast_guard state=USA sector=MIL
State Duma / Russian State Duma / Duma / Russian Duma / pt:Duma de Estado / es:Duma Estatal / ru:Госдума / ru:Государственная дума / ru:Дума / uk:Держдума / uk:Державна дума / pt:Duma Estatal / pt:Duma russa / pt:Duma de o Estado / es:Duma de Estado / es:Duma rusa / es:Duma de el Estado  id=RUS.duma state=RUS sector=LEG
Federation Council / pt:Conselho de a Federação / es:Consejo de la Federación / ru:Совет Федерации / ru:Совфед / uk:Рада Федерації / Russian Federation Council  id=RUS.federation_council state=RUS sector=LEG
Russian Presidential Administration / Presidential Administration of Russia / Kremlin press service / pt:serviço de imprensa de o Kremlin / es:servicio de prensa de el Kremlin / ru:администрация президента РФ / ru:администрация президента России / ru:пресс-служба Кремля / uk:адміністрація президента РФ / uk:пресслужба Кремля  id=RUS.president_office state=RUS
FSB / Federal Security Service / pt:Serviço Federal de Segurança / es:Servicio Federal de Seguridad / ru:ФСБ / ru:Федеральная служба безопасности / uk:ФСБ / Russian Federal Security Service / uk:Федеральна служба безпеки  id=RUS.fsb state=RUS sector=SPY
SVR / Russian Foreign Intelligence Service / pt:Serviço de Inteligência Externa de a Rússia / es:Servicio de Inteligencia Exterior de Rusia / ru:СВР / ru:Служба внешней разведки / uk:СЗР РФ / pt:Serviço de Inteligência Exterior de a Rússia / pt:Serviço de Informações Externas de a Rússia / pt:Serviço de Inteligência Estrangeira de a Rússia / es:Servicio de Inteligencia Exterior ruso / ru:Служба внешней разведки России / uk:Служба зовнішньої розвідки РФ / uk:Служба зовнішньої розвідки Росії / uk:СЗР Росії  id=RUS.svr state=RUS sector=SPY
GRU / Russian military intelligence / Main Intelligence Directorate of Russia / ru:ГРУ / ru:ГРУ ГШ / uk:ГРУ / uk:ГРУ РФ / Russia 's military intelligence / pt:inteligência militar russa / pt:serviços secretos militares russos / es:inteligencia militar rusa / es:espionaje militar ruso / ru:российская военная разведка / ru:военная разведка России / uk:російська воєнна розвідка / uk:російська військова розвідка  id=RUS.gru state=RUS sector=SPY
KGB / ru:КГБ СССР / uk:КДБ  id=RUS.kgb state=RUS sector=SPY
Rosgvardia / Russian National Guard / National Guard of Russia / Rosgvardiya / pt:Guarda Nacional de a Rússia / es:Guardia Nacional de Rusia / ru:Росгвардия / uk:Росгвардія / ru:Войска национальной гвардии / ru:Национальная гвардия России / uk:Нацгвардія РФ / uk:Нацгвардія Росії  id=RUS.rosgvardia state=RUS sector=MIL
Investigative Committee / Russian Investigative Committee / Investigative Committee of Russia / pt:Comitê de Investigação de a Rússia / es:Comité de Investigación de Rusia / ru:Следственный комитет России / ru:СК РФ / ru:СК России / ru:Следком / uk:Слідчий комітет РФ / uk:Слідком РФ / pt:Comitê de Investigação russo / pt:Comitê de Instrução de a Rússia / es:Comité de Investigación ruso / es:Comité de Instrucción de Rusia / ru:Следственный комитет РФ / ru:Следственный комитет / uk:Слідчий комітет Росії / uk:Слідком Росії / uk:Слідчий комітет  id=RUS.investigative_committee state=RUS sector=COP
Russian Emergencies Ministry / Russian Ministry of Emergency Situations / EMERCOM / Ministry of Emergency Situations of Russia / ru:МЧС России / ru:МЧС РФ / uk:МНС РФ / Russian Emergency Situations Ministry / Russian Emergency Ministry / Emergencies Ministry of Russia / pt:Ministério de Situações de Emergência de a Rússia / pt:Ministério de as Situações de Emergência de a Rússia / pt:Ministério de Emergências de a Rússia / pt:Ministério de as Emergências de a Rússia / es:Ministerio de Situaciones de Emergencia de Rusia / es:Ministerio de Emergencias de Rusia / es:Ministerio ruso de Emergencias / ru:Министерство по чрезвычайным ситуациям России / uk:МНС Росії  id=RUS.emergencies_ministry state=RUS
Roskomnadzor / ru:Роскомнадзор / uk:Роскомнагляд  id=RUS.roskomnadzor state=RUS sector=GOV
Rosaviatsia / Rosaviatsiya / ru:Росавиация / uk:Росавіація / Russian Federal Air Transport Agency / Federal Air Transport Agency / pt:Agência Federal de Transporte Aéreo / es:Agencia Federal de Transporte Aéreo  id=RUS.rosaviatsia state=RUS
Rosatom / ru:Росатом / uk:Росатом  id=RUS.rosatom state=RUS sector=BUS
Roscosmos / Roskosmos / ru:Роскосмос / uk:Роскосмос  id=RUS.roscosmos state=RUS sector=GOV
Bank of Russia / Central Bank of Russia / pt:Banco Central de a Rússia / es:Banco Central de Rusia / ru:Банк России / ru:Центробанк РФ / ru:ЦБ РФ / uk:Центробанк РФ / Russian Central Bank / Russia 's central bank / pt:Banco de a Rússia / pt:Banco Central russo / es:Banco de Rusia / es:Banco Central ruso / ru:Центральный банк России / ru:Центральный банк РФ / ru:Центробанк России / ru:ЦБ России / uk:Центробанк Росії / uk:Банк Росії / uk:Центральний банк Росії  id=RUS.central_bank state=RUS
Russian Security Council / Security Council of Russia / Security Council of the Russian Federation / pt:Conselho de Segurança de a Rússia / pt:Conselho de Segurança russo / es:Consejo de Seguridad de Rusia / es:Consejo de Seguridad ruso / ru:Совет безопасности РФ / ru:Совбез РФ / ru:Совет безопасности России / ru:Совбез России / uk:Рада безпеки РФ / uk:Радбез РФ / pt:Conselho de Segurança de a Federação Russa / es:Consejo de Seguridad de la Federación Rusa / uk:Рада безпеки Росії / uk:Радбез Росії  id=RUS.security_council state=RUS
Gazprom / ru:Газпром / uk:Газпром  id=RUS.gazprom state=RUS sector=BUS
Rosneft / ru:Роснефть / uk:Роснафта / uk:Роснєфть  id=RUS.rosneft state=RUS sector=BUS
Lukoil / ru:Лукойл / uk:Лукойл  id=RUS.lukoil state=RUS sector=BUS
Rostec / Rostekh / ru:Ростех / uk:Ростех  id=RUS.rostec state=RUS sector=BUS
Transneft / ru:Транснефть / uk:Транснафта  id=RUS.transneft state=RUS sector=BUS
Sberbank / ru:Сбербанк / uk:Сбербанк  id=RUS.sberbank state=RUS sector=BUS
RDIF / Russian Direct Investment Fund / ru:РФПИ / uk:РФПІ / Russia 's sovereign wealth fund / pt:Fundo Russo de Investimentos Diretos / pt:Fundo Russo de Investimento Direto / pt:Fundo de Investimento Direto de a Rússia / es:Fondo Ruso de Inversión Directa / es:Fondo de Inversión Directa de Rusia / es:Fondo Ruso de Inversiones Directas / ru:Российский фонд прямых инвестиций / uk:Російський фонд прямих інвестицій  id=RUS.rdif state=RUS sector=BUS
United Russia / pt:Rússia Unida / es:Rusia Unida / ru:Единая Россия / uk:Єдина Росія  id=RUS.united_russia state=RUS sector=PTY
Black Sea Fleet / Russian Black Sea Fleet / pt:Frota de o Mar Negro / es:Flota de el Mar Negro / ru:Черноморский флот / ru:ЧФ РФ / uk:Чорноморський флот / uk:ЧФ РФ / ru:ЧФ России / uk:ЧФ Росії  id=RUS.black_sea_fleet state=RUS sector=MIL
Baltic Fleet / pt:Frota de o Báltico / es:Flota de el Báltico / ru:Балтийский флот / uk:Балтійський флот / ru:Балтфлот  id=RUS.baltic_fleet state=RUS sector=MIL
Northern Fleet / pt:Frota de o Norte / es:Flota de el Norte / ru:Северный флот / uk:Північний флот  id=RUS.northern_fleet state=RUS sector=MIL
Pacific Fleet / pt:Frota de o Pacífico / es:Flota de el Pacífico / ru:Тихоокеанский флот / uk:Тихоокеанський флот  id=RUS.pacific_fleet state=RUS sector=MIL
Wagner Group / Wagner PMC / PMC Wagner / Wagner mercenary group / pt:Grupo Wagner / pt:Wagner / es:Grupo Wagner / es:Wagner / en:Wagner / ru:ЧВК Вагнер / ru:ЧВК «Вагнер» / ru:Вагнер / uk:ПВК Вагнера / uk:ПВК Вагнер / uk:Вагнер / ru:ЧВК Вагнера / ru:Группа Вагнера / uk:Група Вагнера / pt:grupo paramilitar Wagner / es:grupo paramilitar Wagner / Wagner private military company  id=RUS.wagner state=RUS sector=MIL
Africa Corps / Russian Africa Corps / pt:Corpo Africano / ru:Африканский корпус / uk:Африканський корпус  id=RUS.africa_corps state=RUS sector=MIL
Akhmat / Akhmat special forces / Akhmat battalion / ru:Ахмат / uk:Ахмат  id=RUS.akhmat state=RUS sector=MIL
Donetsk People's Republic / Donetsk People 's Republic / DPR / DNR / pt:República Popular de Donetsk / pt:RPD / es:República Popular de Donetsk / es:RPD / ru:ДНР / ru:Донецкая Народная Республика / ru:Донецкая Народный Республика / uk:ДНР / uk:Донецька народна республіка  id=RUS.dpr state=RUS sector=REB
Luhansk People's Republic / Luhansk People 's Republic / Lugansk People 's Republic / LPR / LNR / pt:República Popular de Lugansk / es:República Popular de Lugansk / ru:ЛНР / ru:Луганская Народная Республика / ru:Луганская Народный Республика / uk:ЛНР / uk:Луганська народна республіка / pt:RPL / es:RPL / pt:República Popular de Luhansk / es:República Popular de Luhansk  id=RUS.lpr state=RUS sector=REB
Rubicon / Rubikon / Rubikon Center / ru:Рубикон / uk:Рубікон  id=RUS.rubikon state=RUS sector=MIL
Russian Orthodox Church / pt:Igreja Ortodoxa Russa / es:Iglesia Ortodoxa Rusa / ru:РПЦ / ru:Русская православная церковь / uk:РПЦ / uk:Російська православна церква / uk:Російський православна церква / en:Moscow Patriarchate / pt:Patriarcado de Moscou / pt:Patriarcado de Moscovo / es:Patriarcado de Moscú / ru:Московский патриархат / uk:Московський патріархат  id=RUS.orthodox_church state=RUS sector=REL
Coordination Headquarters for the Treatment of Prisoners of War / uk:Координаційний штаб з питань поводження з військовополоненими / uk:Координаційний штаб / ru:Координационный штаб по вопросам обращения с военнопленными / ru:Координационный штаб  id=UKR.pow_headquarters sector=GOV
Security Service of Ukraine / SBU / Ukraine 's Security Service / Ukrainian Security Service / pt:Serviço de Segurança de a Ucrânia / es:Servicio de Seguridad de Ucrania / es:SSU / ru:СБУ / ru:Служба безопасности Украины / uk:СБУ / uk:Служба безпеки України  id=UKR.sbu state=UKR sector=SPY
Main Intelligence Directorate / HUR / GUR / Defence Intelligence of Ukraine / Ukrainian military intelligence / Ukraine 's military intelligence / pt:inteligência militar ucraniana / es:inteligencia militar ucraniana / ru:ГУР / ru:ГУР МО Украины / ru:Главное управление разведки / uk:ГУР / uk:ГУР МО / uk:ГУР МОУ / uk:Головне управління розвідки / Defense Intelligence of Ukraine / Ukraine 's Main Intelligence Directorate / Ukraine 's Defence Intelligence / Ukraine 's Defense Intelligence / Ukraine 's HUR / Ukraine 's GUR / pt:Direção Principal de Inteligência / pt:Diretoria Principal de Inteligência / pt:Direção-Geral de Inteligência de a Ucrânia / pt:Inteligência de Defesa de a Ucrânia / pt:serviços secretos militares ucranianos / pt:Inteligência Militar de a Ucrânia / es:Dirección Principal de Inteligencia / es:Dirección General de Inteligencia de Ucrania / es:Inteligencia Militar de Ucrania / es:Inteligencia de Defensa de Ucrania / ru:украинская военная разведка / ru:военная разведка Украины / uk:українська воєнна розвідка / uk:воєнна розвідка України / ru:ГУР Минобороны Украины / ru:ГУР Украины / uk:ГУР Міноборони  id=UKR.gur state=UKR sector=SPY
Foreign Intelligence Service of Ukraine / ru:СВР Украины / uk:СЗРУ / uk:Служба зовнішньої розвідки України / uk:СЗР / Ukraine 's Foreign Intelligence Service / Ukrainian Foreign Intelligence Service / pt:Serviço de Inteligência Externa de a Ucrânia / pt:Serviço de Informações Externas de a Ucrânia / es:Servicio de Inteligencia Exterior de Ucrania / ru:Служба внешней разведки Украины  id=UKR.szr state=UKR sector=SPY
Unmanned Systems Forces / Ukrainian Unmanned Systems Forces / USF / pt:Forças de Sistemas Não Tripulados / es:Fuerzas de Sistemas No Tripulados / ru:Силы беспилотных систем / ru:СБС ВСУ / uk:Сили безпілотних систем / uk:СБС / Ukraine 's Unmanned Systems Forces / pt:Forças de Sistemas Não Tripulados de a Ucrânia  id=UKR.unmanned_forces state=UKR sector=MIL
Special Operations Forces of Ukraine / Ukrainian Special Operations Forces / ru:ССО ВСУ / uk:ССО / uk:Сили спеціальних операцій / Ukraine 's Special Operations Forces / pt:Forças de Operações Especiais de a Ucrânia / pt:Forças de Operações Especiais ucranianas / es:Fuerzas de Operaciones Especiales de Ucrania / es:Fuerzas de Operaciones Especiales ucranianas / ru:ССО Украины / ru:Силы специальных операций ВСУ / ru:Силы специальных операций Украины / uk:ССО ЗСУ / uk:ССО України  id=UKR.special_forces state=UKR sector=MIL
National Guard of Ukraine / Ukrainian National Guard / pt:Guarda Nacional de a Ucrânia / es:Guardia Nacional de Ucrania / ru:Нацгвардия / ru:Национальная гвардия Украины / uk:Нацгвардія / uk:НГУ / uk:Національна гвардія України / Ukraine 's National Guard / pt:Guarda Nacional ucraniana / es:Guardia Nacional ucraniana / ru:Нацгвардия Украины / uk:Нацгвардія України  id=UKR.national_guard state=UKR sector=MIL
State Emergency Service of Ukraine / SES / State Emergency Service / DSNS / pt:Serviço Estatal de Emergências de a Ucrânia / pt:Serviço de Emergência de a Ucrânia / es:Servicio Estatal de Emergencias de Ucrania / es:Servicio Estatal de Emergencias / ru:ГСЧС / ru:ГСЧС Украины / uk:ДСНС / uk:ДСНС України / Ukraine 's State Emergency Service / Ukrainian State Emergency Service / Ukrainian emergency services / pt:Serviço de Emergências de a Ucrânia / pt:Serviço Estatal de Emergência / pt:Serviço Estatal de Emergências / pt:Serviço Estatal de Emergência de a Ucrânia / pt:Serviço de Emergência de o Estado de a Ucrânia / es:Servicio Estatal de Emergencia / es:Servicio de Emergencias de Ucrania / es:Servicio Estatal de Situaciones de Emergencia / ru:Государственная служба по чрезвычайным ситуациям / ru:Госслужба по чрезвычайным ситуациям / ru:ГосЧС / uk:Державна служба з надзвичайних ситуацій / uk:Державна служба України з надзвичайних ситуацій / uk:Держслужба з надзвичайних ситуацій  id=UKR.emergency_service state=UKR
State Border Guard Service of Ukraine / Ukraine 's Border Guard / ru:Госпогранслужба Украины / uk:ДПСУ / uk:Держприкордонслужба / State Border Guard Service / Ukrainian State Border Guard Service / Ukraine 's State Border Guard Service / pt:Serviço de Guarda de Fronteiras de a Ucrânia / pt:Serviço Estatal de Guarda de Fronteiras de a Ucrânia / pt:Guarda de Fronteiras de a Ucrânia / es:Servicio Estatal de Fronteras de Ucrania / es:Servicio de Guardia de Fronteras de Ucrania / es:Servicio Estatal de Guardia de Fronteras de Ucrania / es:Guardia Fronteriza de Ucrania / ru:Государственная пограничная служба Украины / ru:ГПСУ / ru:Госпогранслужба / uk:Державна прикордонна служба / uk:Держприкордонслужба України  id=UKR.border_guard state=UKR
Ground Forces of Ukraine / Ukrainian Ground Forces / uk:Сухопутні війська ЗСУ / ru:Сухопутные войска ВСУ / pt:Forças Terrestres de a Ucrânia / pt:Forças Terrestres ucranianas / es:Fuerzas Terrestres de Ucrania / es:Fuerzas Terrestres ucranianas / ru:Сухопутные войска Украины / uk:Сухопутні війська України / uk:Сухопутні війська Збройних сил України  id=UKR.ground_forces state=UKR sector=MIL
Territorial Defense Forces / Ukrainian Territorial Defense / ru:ТрО / uk:ТрО / uk:Сили територіальної оборони / Territorial Defence Forces / Ukrainian Territorial Defence / Ukraine 's Territorial Defence Forces / Ukraine 's Territorial Defense Forces / pt:Forças de Defesa Territorial / pt:Defesa Territorial de a Ucrânia / pt:Defesa Territorial ucraniana / es:Fuerzas de Defensa Territorial / es:Defensa Territorial de Ucrania / es:Defensa Territorial ucraniana / ru:Силы территориальной обороны / ru:тероборона / uk:тероборона / uk:Сили ТрО / ru:Силы ТрО  id=UKR.territorial_defence state=UKR sector=MIL
Azov Brigade / Azov Regiment / Azov Battalion / Azov Corps / pt:Batalhão Azov / pt:Brigada Azov / pt:Regimento Azov / es:Batallón Azov / es:Brigada Azov / es:Regimiento Azov / ru:батальон Азов / ru:полк Азов / ru:бригада Азов / uk:бригада Азов / uk:полк Азов  id=UKR.azov state=UKR sector=MIL
Office of the President of Ukraine / Ukrainian President 's Office / Ukrainian Presidential Office / pt:Gabinete de o Presidente de a Ucrânia / pt:Presidência de a Ucrânia / es:Oficina de el Presidente de Ucrania / es:Presidencia de Ucrania / ru:Офис президента Украины / ru:Офис президента / uk:Офіс Президента / uk:ОПУ / Ukraine 's Presidential Office / Presidential Office of Ukraine / pt:Gabinete Presidencial de a Ucrânia / pt:Gabinete de a Presidência de a Ucrânia / pt:Escritório de o Presidente de a Ucrânia / pt:Presidência ucraniana / es:Oficina Presidencial de Ucrania / es:Oficina de la Presidencia de Ucrania / es:Presidencia ucraniana  id=UKR.president_office state=UKR
National Security and Defense Council of Ukraine / NSDC / National Security and Defence Council / pt:Conselho Nacional de Segurança e Defesa / es:Consejo de Seguridad Nacional y Defensa / ru:СНБО / uk:РНБО / Ukraine 's National Security and Defense Council / National Security and Defence Council of Ukraine / pt:Conselho Nacional de Segurança e Defesa de a Ucrânia / pt:Conselho de Segurança Nacional e Defesa de a Ucrânia / pt:Conselho de Segurança Nacional e Defesa / es:Consejo Nacional de Seguridad y Defensa de Ucrania / es:Consejo de Seguridad y Defensa Nacional de Ucrania / es:Consejo Nacional de Seguridad y Defensa / ru:Совет национальной безопасности и обороны / ru:Совет национальной безопасности и обороны Украины / ru:СНБО Украины / uk:Рада національної безпеки і оборони / uk:Рада нацбезпеки і оборони  id=UKR.nsdc state=UKR
Center for Countering Disinformation / ru:Центр противодействия дезинформации / ru:ЦПД / uk:Центр протидії дезінформації / uk:ЦПД / Centre for Countering Disinformation / pt:Centro de Combate a a Desinformação / es:Centro para Combatir la Desinformación / es:Centro para Contrarrestar la Desinformación / es:Centro de Lucha contra la Desinformación / es:Centro contra la Desinformación  id=UKR.ccd state=UKR
National Anti-Corruption Bureau of Ukraine / NABU / National Anti-Corruption Bureau / ru:НАБУ / uk:НАБУ / Ukraine 's National Anti-Corruption Bureau / pt:Gabinete Nacional Anticorrupção / pt:Gabinete Nacional Anticorrupção de a Ucrânia / pt:Escritório Nacional Anticorrupção / pt:Agência Nacional Anticorrupção de a Ucrânia / pt:Bureau Nacional Anticorrupção / es:Oficina Nacional Anticorrupción / es:Oficina Nacional Anticorrupción de Ucrania / es:Buró Nacional Anticorrupción / es:Agencia Nacional Anticorrupción de Ucrania / ru:Национальное антикоррупционное бюро / ru:Национальное антикоррупционное бюро Украины / uk:Національне антикорупційне бюро / uk:Національне антикорупційне бюро України  id=UKR.nabu state=UKR sector=COP
SAPO / Specialized Anti-Corruption Prosecutor 's Office / ru:САП / uk:САП / Specialised Anti-Corruption Prosecutor 's Office / pt:Procuradoria Especializada Anticorrupção / es:Fiscalía Especializada Anticorrupción de Ucrania / ru:Специализированная антикоррупционная прокуратура / uk:Спеціалізована антикорупційна прокуратура  id=UKR.sapo state=UKR sector=JUD
State Bureau of Investigation / ru:ГБР Украины / uk:ДБР / uk:Державне бюро розслідувань / Ukraine 's State Bureau of Investigation / ru:Государственное бюро расследований / ru:Госбюро расследований / uk:Держбюро розслідувань / es:Oficina Estatal de Investigación de Ucrania  id=UKR.dbr state=UKR sector=COP
Prosecutor General's Office of Ukraine / Prosecutor General 's Office of Ukraine / Ukrainian Prosecutor General 's Office / pt:Procuradoria-Geral de a Ucrânia / es:Fiscalía General de Ucrania / ru:Генпрокуратура Украины / ru:Офис генпрокурора Украины / uk:Офіс генерального прокурора / uk:Офіс генпрокурора / Ukraine 's Prosecutor General 's Office / Office of the Prosecutor General of Ukraine / pt:Procuradoria-Geral ucraniana / pt:Gabinete de o Procurador-Geral de a Ucrânia / es:Fiscalía de Ucrania / es:Fiscalía ucraniana / es:Fiscalía General ucraniana / ru:Генеральная прокуратура Украины / ru:Офис генерального прокурора / uk:Генеральна прокуратура України / uk:Генпрокуратура України / uk:Офіс Генерального прокурора України  id=UKR.prosecutor_general state=UKR sector=JUD
Energoatom / ru:Энергоатом / uk:Енергоатом  id=UKR.energoatom state=UKR sector=BUS
Ukrenergo / ru:Укрэнерго / uk:Укренерго  id=UKR.ukrenergo state=UKR sector=BUS
DTEK / ru:ДТЭК / uk:ДТЕК  id=UKR.dtek state=UKR sector=BUS
Naftogaz / ru:Нафтогаз / uk:Нафтогаз  id=UKR.naftogaz state=UKR sector=BUS
Ukrzaliznytsia / Ukrainian Railways / ru:Укрзализныця / uk:Укрзалізниця / Ukraine 's state railway / ru:Украинские железные дороги / uk:Українська залізниця / pt:Ferrovias Ucranianas / es:Ferrocarriles de Ucrania / es:Ferrocarriles Ucranianos  id=UKR.ukrzaliznytsia state=UKR sector=BUS
Fire Point / Fire Point company  id=UKR.fire_point state=UKR sector=BUS
Coordination Headquarters for the Treatment of Prisoners of War / ru:Координационный штаб по вопросам обращения с военнопленными / uk:Координаційний штаб з питань поводження з військовополоненими / uk:Коордштаб  id=UKR.pow_headquarters state=UKR
Orthodox Church of Ukraine / pt:Igreja Ortodoxa de a Ucrânia / es:Iglesia Ortodoxa de Ucrania / ru:ПЦУ / uk:ПЦУ / uk:Православна церква України / ru:Православная церковь Украины  id=UKR.orthodox_church state=UKR sector=REL
Mossad / es:Mosad / ru:Моссад / uk:Моссад  id=ISR.mossad state=ISR sector=SPY
Shin Bet / Shabak / Israel Security Agency / ru:ШАБАК / ru:Шин-Бет / uk:ШАБАК / es:Agencia de Seguridad de Israel / pt:Agência de Segurança de Israel / uk:Шин-Бет / Israel 's Shin Bet / pt:Agência de Segurança Interna de Israel / ru:Общая служба безопасности Израиля  id=ISR.shin_bet state=ISR sector=SPY
Likud / ru:Ликуд / uk:Лікуд  id=ISR.likud state=ISR sector=PTY
COGAT / Coordinator of Government Activities in the Territories / ru:КОГАТ / uk:КОГАТ / pt:Coordenação de as Atividades Governamentais em os Territórios / pt:Coordenador de as Atividades Governamentais em os Territórios / es:Coordinación de Actividades Gubernamentales en los Territorios / es:Coordinador de Actividades Gubernamentales en los Territorios  id=ISR.cogat state=ISR sector=MIL
Israeli Prime Minister's Office / Israeli Prime Minister 's Office / pt:gabinete de o primeiro-ministro israelense / pt:gabinete de o primeiro-ministro israelita / es:oficina de el primer ministro israelí / ru:канцелярия премьер-министра Израиля / Israel 's Prime Minister 's Office / Israeli PMO / pt:gabinete de o primeiro-ministro de Israel / pt:gabinete de Netanyahu / es:oficina de el primer ministro de Israel / es:oficina de Netanyahu / ru:канцелярия премьера Израиля / ru:офис премьер-министра Израиля / uk:канцелярія прем'єр-міністра Ізраїлю / uk:офіс прем'єр-міністра Ізраїлю  id=ISR.president_office state=ISR
Magen David Adom / MDA Israel / ru:Маген Давид Адом / uk:Маген Давид Адом / es:Maguén David Adom / pt:Estrela de David Vermelha  id=ISR.mda state=ISR
Gaza Health Ministry / Health Ministry in Gaza / Gaza 's Health Ministry / Palestinian Health Ministry / Hamas-run health ministry / pt:Ministério de a Saúde de Gaza / pt:Ministério de a Saúde palestino / pt:Ministério de a Saúde de o Hamas / es:Ministerio de Sanidad de Gaza / es:Ministerio de Salud de Gaza / es:Ministerio de Sanidad gazatí / ru:Минздрав Газы / ru:министерство здравоохранения Газы / ru:Минздрав сектора Газа / uk:МОЗ Гази / uk:Міністерство охорони здоров'я Гази / Gaza Ministry of Health / Gaza 's Ministry of Health / Palestinian Ministry of Health / Ministry of Health in Gaza / Gaza 's Hamas-run health ministry / pt:Ministério de a Saúde palestiniano / pt:Ministério de a Saúde de a Palestina / pt:Ministério de a Saúde de a Faixa de Gaza / pt:Ministério de a Saúde em Gaza / es:Ministerio de Salud palestino / es:Ministerio de Sanidad palestino / es:Ministerio de Salud de la Franja de Gaza / es:Ministerio de Sanidad de la Franja de Gaza / es:Ministerio de Salud gazatí / es:Ministerio de Salud de Hamás / es:Ministerio de Sanidad de Hamás / ru:Министерство здравоохранения сектора Газа / ru:палестинский Минздрав / ru:Минздрав Палестины / uk:МОЗ Сектору Газа / uk:МОЗ Палестини / uk:Міністерство охорони здоров'я Палестини  id=PSE.health_ministry state=PSE
Gaza Civil Defense / Gaza 's Civil Defence / Gaza Civil Defence / Gaza 's civil defence agency / pt:Defesa Civil de Gaza / es:Defensa Civil de Gaza / ru:Гражданская оборона Газы / Civil Defence in Gaza / pt:Proteção Civil de Gaza / pt:Defesa Civil de a Faixa de Gaza / pt:Defesa Civil em Gaza / es:Defensa Civil gazatí / es:Defensa Civil de la Franja de Gaza / es:Protección Civil de Gaza / ru:Гражданская оборона сектора Газа / uk:Цивільна оборона Гази  id=PSE.civil_defence state=PSE
PLO / Palestine Liberation Organization / Palestine Liberation Organisation / pt:OLP / pt:Organização para a Libertação de a Palestina / es:OLP / es:Organización para la Liberación de Palestina / ru:ООП / ru:Организация освобождения Палестины / uk:ОВП / pt:Organização de Libertação de a Palestina / es:Organización de Liberación de Palestina / es:Organización para la Liberación Palestina / uk:Організація визволення Палестини  id=PSE.plo state=PSE
Islamic Revolutionary Guard Corps / IRGC / Revolutionary Guards / Revolutionary Guard / Iran 's Revolutionary Guards / pt:Guarda Revolucionária / pt:Guarda Revolucionária Islâmica / pt:Guardas de a Revolução / es:Guardia Revolucionaria / es:Cuerpo de la Guardia Revolucionaria Islámica / es:CGRI / es:Guardianes de la Revolución / ru:КСИР / ru:Корпус стражей исламской революции / uk:КВІР / uk:Корпус вартових ісламської революції / Islamic Revolutionary Guards Corps / Islamic Revolutionary Guard / Islamic Revolutionary Guards / Iran 's Revolutionary Guard / Iranian Revolutionary Guards / Iranian Revolutionary Guard / pt:Guarda Revolucionária de o Irã / pt:Guarda Revolucionária iraniana / pt:Corpo de a Guarda Revolucionária Islâmica / pt:Corpo de Guardas de a Revolução Islâmica / pt:Corpo de os Guardas de a Revolução Islâmica / pt:Corpo de Guardiões de a Revolução Islâmica / pt:Guardiões de a Revolução / pt:CGRI / es:Cuerpo de Guardianes de la Revolución Islámica / es:Cuerpo de los Guardianes de la Revolución Islámica / es:Cuerpo de la Guardia Revolucionaria / es:Guardia Revolucionaria de Irán / es:Guardia Revolucionaria iraní / ru:Стражи исламской революции / ru:Стражи революции / uk:Вартові ісламської революції / uk:Вартові революції  id=IRN.irgc state=IRN sector=MIL
Quds Force / Al-Quds Force / Qods Force / pt:Força Quds / pt:Força Al-Quds / es:Fuerza Quds / ru:Силы Кудс / ru:Аль-Кудс / uk:Сили Кудс / uk:Аль-Кудс / Iran 's Quds Force / uk:Сили Аль-Кудс / es:Fuerza Al Quds / es:Fuerzas Quds / pt:Forças Quds / ru:спецподразделение Кудс  id=IRN.quds_force state=IRN sector=MIL
Basij / Basij militia / es:Basich / ru:Басидж / uk:Басідж / pt:milícia Basij / es:milicia Basij / uk:Басидж  id=IRN.basij state=IRN sector=MIL
Atomic Energy Organization of Iran / AEOI / pt:Organização de Energia Atômica de o Irã / es:Organización de Energía Atómica de Irán / ru:ОАЭИ / ru:Организация по атомной энергии Ирана / uk:Організація з атомної енергії Ірану / Iran 's atomic energy organization / Iranian Atomic Energy Organization / pt:Organização de Energia Atômica de o Irão / pt:Organização de a Energia Atómica de o Irão / pt:Organização Iraniana de Energia Atômica / pt:Organização Iraniana de a Energia Atómica / pt:OEAI / es:Organización de la Energía Atómica de Irán / es:Organización Iraní de Energía Atómica / es:Organización de Energía Atómica iraní / es:OEAI  id=IRN.aeoi state=IRN
Supreme National Security Council / Iran 's Supreme National Security Council / pt:Conselho Supremo de Segurança Nacional / es:Consejo Supremo de Seguridad Nacional / ru:Высший совет национальной безопасности Ирана / ru:ВСНБ Ирана / uk:Вища рада національної безпеки Ірану / pt:Conselho Supremo de Segurança Nacional de o Irã / ru:Высший совет национальной безопасности / ru:ВСНБ / uk:Вища рада національної безпеки / uk:ВРНБ Ірану  id=IRN.snsc state=IRN
Guardian Council / pt:Conselho de os Guardiães / es:Consejo de Guardianes / ru:Совет стражей конституции / uk:Рада вартових конституції / Council of Guardians / Iran 's Guardian Council / pt:Conselho de os Guardiões / pt:Conselho de Guardiães / pt:Conselho de Guardiões / pt:Conselho de os Guardiões de a Constituição / es:Consejo de los Guardianes / es:Consejo de Guardianes de la Constitución  id=IRN.guardian_council state=IRN
Assembly of Experts / pt:Assembleia de os Peritos / es:Asamblea de Expertos / ru:Совет экспертов Ирана / uk:Рада експертів Ірану / pt:Assembleia de os Especialistas / pt:Assembleia de Especialistas / pt:Assembleia de Peritos / es:Asamblea de los Expertos  id=IRN.assembly_of_experts state=IRN
Workers' Party of Korea / Workers ' Party of Korea / Workers ' Party / WPK / pt:Partido de os Trabalhadores de a Coreia / es:Partido de los Trabajadores de Corea / ru:Трудовая партия Кореи / ru:ТПК / uk:Трудова партія Кореї / uk:ТПК / Korean Workers ' Party / Workers Party of Korea / North Korea 's Workers ' Party / pt:Partido de o Trabalho de a Coreia / es:Partido de el Trabajo de Corea / es:Partido de los Trabajadores coreano  id=PRK.workers_party state=PRK sector=PTY
Central Military Commission of North Korea / ru:Центральный военный комитет ТПК / uk:Центральна військова комісія Трудової партії Кореї  id=PRK.central_military_commission state=PRK sector=MIL
National Intelligence Service / NIS / South Korea 's National Intelligence Service / South Korean spy agency / pt:Serviço Nacional de Inteligência / es:Servicio Nacional de Inteligencia / ru:НСР / ru:Национальная служба разведки / ru:Национальная разведывательная служба / uk:Національна розвідувальна служба / uk:НРС / South Korea 's spy agency / pt:Serviço Nacional de Informações de a Coreia de o Sul / pt:agência de espionagem sul-coreana / pt:agência de inteligência sul-coreana / pt:serviço secreto sul-coreano / es:Servicio Nacional de Inteligencia surcoreano / es:agencia de inteligencia surcoreana / es:agencia de espionaje surcoreana / es:servicio secreto surcoreano / uk:Національна служба розвідки  id=KOR.nis state=KOR sector=SPY
Unification Ministry / South Korean Unification Ministry / Ministry of Unification / pt:Ministério de a Unificação / es:Ministerio de Unificación / ru:Министерство объединения / uk:Міністерство об'єднання / South Korea 's Unification Ministry / Ministry of Unification of South Korea / pt:Ministério de a Unificação sul-coreano / pt:Ministério de a Unificação de a Coreia de o Sul / es:Ministerio de Unificación de Corea de el Sur / es:Ministerio de Unificación surcoreano / ru:Минобъединения Южной Кореи / ru:Министерство по делам воссоединения  id=KOR.unification_ministry state=KOR
Chinese Communist Party / CCP / Communist Party of China / CPC / pt:Partido Comunista Chinês / pt:Partido Comunista de a China / es:Partido Comunista Chino / es:Partido Comunista de China / es:PCCh / ru:Коммунистическая партия Китая / ru:КПК / uk:Комуністична партія Китаю / uk:КПК / China 's Communist Party / pt:PCCh / pt:PC Chinês / pt:PC de a China / es:PC chino / ru:Компартия Китая / uk:Компартія Китаю  id=CHN.communist_party state=CHN sector=PTY
Taiwan Affairs Office / pt:Escritório de Assuntos de Taiwan / es:Oficina de Asuntos de Taiwán / uk:Управління у справах Тайваню / China 's Taiwan Affairs Office / pt:Gabinete para os Assuntos de Taiwan / pt:Gabinete de os Assuntos de Taiwan / pt:Gabinete de Assuntos de Taiwan / es:Oficina para los Asuntos de Taiwán / es:Oficina de Asuntos Taiwaneses / ru:Канцелярия по делам Тайваня  id=CHN.taiwan_affairs_office state=CHN
Kuomintang / KMT / ru:Гоминьдан / pt:Partido Nacionalista Chinês / es:Partido Nacionalista Chino / uk:Гоміньдан  id=TWN.kuomintang state=TWN sector=PTY
Democratic Progressive Party / DPP / ru:Демократическая прогрессивная партия / pt:Partido Democrático Progressista / pt:Partido Progressista Democrático / pt:Partido Democrata Progressista / es:Partido Democrático Progresista / es:Partido Progresista Democrático / ru:Демократическая прогрессивная партия Тайваня / uk:Демократична прогресивна партія  id=TWN.dpp state=TWN sector=PTY
MI6 / Secret Intelligence Service / ru:МИ-6 / uk:МІ-6 / MI-6 / ru:МИ6 / uk:МІ6  id=GBR.mi6 state=GBR sector=SPY
MI5 / ru:МИ-5 / uk:МІ-5 / MI-5 / ru:МИ5 / uk:МІ5  id=GBR.mi5 state=GBR sector=SPY
British Defence Intelligence / UK Defence Intelligence / British military intelligence / UK military intelligence / pt:inteligência britânica / es:inteligencia británica / ru:британская разведка / uk:британська розвідка / UK Defense Intelligence / pt:inteligência militar britânica / pt:serviços secretos militares britânicos / es:inteligencia militar británica / ru:британская военная разведка / ru:разведка Великобритании / uk:британська військова розвідка / uk:розвідка Великої Британії / uk:розвідка Британії  id=GBR.defence_intelligence state=GBR sector=SPY
Bank of England / pt:Banco de a Inglaterra / pt:Banco de Inglaterra / es:Banco de Inglaterra / ru:Банк Англии / uk:Банк Англії  id=GBR.central_bank state=GBR sector=GOV
Scotland Yard / Metropolitan Police / ru:Скотланд-Ярд / uk:Скотланд-Ярд / pt:Polícia Metropolitana de Londres / es:Policía Metropolitana de Londres / London 's Metropolitan Police  id=GBR.met_police state=GBR sector=COP
British Conservative Party / UK Conservative Party / Tories / ru:консерваторы Великобритании / uk:Консервативна партія Великої Британії / uk:торі / pt:Partido Conservador britânico / pt:Partido Conservador de o Reino Unido / es:Partido Conservador británico / es:Partido Conservador de el Reino Unido / ru:Консервативная партия Великобритании / ru:тори  id=GBR.conservative_party state=GBR sector=PTY
Labour Party / pt:Partido Trabalhista / es:Partido Laborista / ru:Лейбористская партия / uk:Лейбористська партія / British Labour Party / pt:Partido Trabalhista britânico / es:Partido Laborista británico / ru:лейбористы / uk:лейбористи  id=GBR.labour_party state=GBR sector=PTY
DGSE / DGSI / ru:ДГСЕ / pt:Direção-Geral de a Segurança Externa / es:Dirección General de la Seguridad Exterior / es:Dirección General de Seguridad Exterior / pt:Direção-Geral de Segurança Externa / ru:Главное управление внешней безопасности  id=FRA.dgse state=FRA sector=SPY
National Rally / Rassemblement National / pt:Reunião Nacional / pt:Agrupamento Nacional / es:Agrupación Nacional / ru:Национальное объединение / uk:Національне об'єднання / Front National / pt:Reagrupamento Nacional / es:Reagrupamiento Nacional  id=FRA.national_rally state=FRA sector=PTY
BND / Bundesnachrichtendienst / ru:БНД / uk:БНД / pt:Serviço Federal de Inteligência / pt:Serviço Federal de Informações / es:Servicio Federal de Inteligencia / ru:Федеральная разведывательная служба / uk:Федеральна розвідувальна служба  id=DEU.bnd state=DEU sector=SPY
Alternative for Germany / AfD / pt:Alternativa para a Alemanha / es:Alternativa para Alemania / ru:Альтернатива для Германии / ru:АдГ / uk:Альтернатива для Німеччини / uk:АдН  id=DEU.afd state=DEU sector=PTY
CDU / Christian Democratic Union / ru:ХДС / uk:ХДС / pt:União Democrata-Cristã / pt:União Cristã-Democrata / es:Unión Cristianodemócrata / es:Unión Demócrata Cristiana / es:Unión Cristiano Demócrata / es:Unión Democristiana / ru:Христианско-демократический союз / uk:Християнсько-демократичний союз  id=DEU.cdu state=DEU sector=PTY
SPD / Social Democratic Party of Germany / ru:СДПГ / uk:СДПН / German Social Democrats / German Social Democratic Party / pt:Partido Social-Democrata de a Alemanha / pt:Partido Social-Democrata Alemão / es:Partido Socialdemócrata de Alemania / es:Partido Socialdemócrata alemán / ru:Социал-демократическая партия Германии / uk:Соціал-демократична партія Німеччини  id=DEU.spd state=DEU sector=PTY
Rheinmetall / ru:Рейнметалл / uk:Рейнметал  id=DEU.rheinmetall state=DEU sector=BUS
National Intelligence Organization of Turkey / Turkish intelligence / Turkish National Intelligence Organization / ru:МИТ Турции / uk:Національна розвідувальна організація Туреччини / uk:MIT / Turkey 's National Intelligence Organization / Turkey 's MIT / pt:Organização Nacional de Inteligência de a Turquia / pt:Organização Nacional de Inteligência / pt:inteligência turca / pt:serviços secretos turcos / es:Organización Nacional de Inteligencia / es:Organización Nacional de Inteligencia de Turquía / es:servicio de inteligencia turco / es:servicios secretos turcos / ru:Национальная разведывательная организация Турции / ru:Национальная разведывательная организация  id=TUR.mit state=TUR sector=SPY
AKP / Justice and Development Party / AK Party / ru:ПСР / uk:Партія справедливості та розвитку / pt:Partido de a Justiça e Desenvolvimento / pt:Partido de a Justiça e de o Desenvolvimento / pt:Partido Justiça e Desenvolvimento / es:Partido de la Justicia y el Desarrollo / es:Partido de Justicia y Desarrollo / es:Partido Justicia y Desarrollo / ru:Партия справедливости и развития / uk:ПСР  id=TUR.akp state=TUR sector=PTY
CHP / Republican People 's Party / ru:НРП / uk:Народно-республіканська партія / pt:Partido Republicano de o Povo / es:Partido Republicano de el Pueblo / es:Partido Republicano Popular / ru:Народно-республиканская партия / uk:Республіканська народна партія  id=TUR.chp state=TUR sector=PTY
Law and Justice / PiS / pt:Lei e Justiça / es:Ley y Justicia / ru:Право и справедливость / uk:Право і справедливість / Poland 's Law and Justice / pt:Direito e Justiça / pt:partido Lei e Justiça / ru:ПиС / uk:ПіС  id=POL.pis state=POL sector=PTY
Fidesz / ru:Фидес / uk:Фідес / pt:partido Fidesz / es:partido Fidesz  id=HUN.fidesz state=HUN sector=PTY
Georgian Dream / pt:Sonho Georgiano / es:Sueño Georgiano / ru:Грузинская мечта / uk:Грузинська мрія  id=GEO.georgian_dream state=GEO sector=PTY
Belarusian KGB / KGB of Belarus / ru:КГБ Беларуси / ru:КГБ Белоруссии / uk:КДБ Білорусі / Belarus KGB / pt:KGB de a Bielorrússia / pt:KGB de Belarus / pt:KGB bielorrusso / es:KGB de Bielorrusia / es:KGB bielorruso / ru:белорусский КГБ / uk:білоруський КДБ  id=BLR.kgb state=BLR sector=SPY
Supremo Tribunal Federal / STF / Brazilian Supreme Court / Brazil 's Supreme Court / es:Supremo Tribunal Federal de Brasil / ru:Верховный суд Бразилии / Brazilian Federal Supreme Court / Brazil 's Federal Supreme Court / es:Corte Suprema de Brasil / es:Tribunal Supremo de Brasil / es:Supremo brasileño / ru:Федеральный верховный суд Бразилии / uk:Верховний суд Бразилії  id=BRA.supreme_court state=BRA sector=JUD
pt:Polícia Federal / Brazilian Federal Police / Brazil 's Federal Police / es:Policía Federal de Brasil / pt:PF / pt:Polícia Federal de o Brasil / pt:Polícia Federal brasileira / es:Policía Federal brasileña / ru:Федеральная полиция Бразилии  id=BRA.federal_police state=BRA sector=COP
pt:Câmara dos Deputados / pt:Câmara de os Deputados / Brazilian Chamber of Deputies / pt:Câmara de os Deputados de o Brasil / Brazil 's Chamber of Deputies / Brazil 's lower house / es:Cámara de Diputados de Brasil / ru:Палата депутатов Бразилии  id=BRA.chamber state=BRA sector=LEG
pt:Partido dos Trabalhadores / pt:Partido de os Trabalhadores / Brazilian Workers ' Party / Brazil 's Workers' Party / pt:PT / es:Partido de los Trabajadores / es:Partido de los Trabajadores de Brasil / ru:Партия трудящихся / ru:Партия трудящихся Бразилии / Workers ' Party of Brazil  id=BRA.pt state=BRA sector=PTY
Petrobras / ru:Петробраз  id=BRA.petrobras state=BRA sector=BUS
Embraer / ru:Эмбраер  id=BRA.embraer state=BRA sector=BUS
pt:PCC / pt:Primeiro Comando da Capital / pt:Primeiro Comando de a Capital / First Capital Command / es:Primer Comando de la Capital / es:Primer Comando Capital / Brazil 's PCC  id=BRA.pcc state=BRA sector=CRM
pt:Comando Vermelho / Red Command / es:Comando Vermelho / es:Comando Rojo  id=BRA.comando_vermelho state=BRA sector=CRM
pt:Agência Brasileira de Inteligência / ABIN / Abin / Brazilian Intelligence Agency / es:Agencia Brasileña de Inteligencia  id=BRA.abin state=BRA sector=SPY
pt:Guarda Nacional Republicana / GNR / es:Guardia Nacional Republicana / National Republican Guard / Portugal 's National Republican Guard  id=PRT.gnr state=PRT sector=COP
pt:Polícia Judiciária / Portuguese Judicial Police / Portugal 's Judicial Police / es:Policía Judicial portuguesa / es:Policía Judicial de Portugal  id=PRT.judicial_police state=PRT sector=COP
pt:Polícia de Segurança Pública / PSP / Portugal 's Public Security Police / es:Policía de Seguridad Pública de Portugal  id=PRT.psp state=PRT sector=COP
pt:Serviço de Informações de Segurança  id=PRT.sis state=PRT sector=SPY
pt:partido Chega / Chega party / en:Chega / es:Chega / Portugal 's Chega  id=PRT.chega state=PRT sector=PTY
es:Guardia Civil / pt:Guarda Civil espanhola / Spanish Civil Guard / Civil Guard / Spain 's Civil Guard / Spanish Guardia Civil / pt:Guarda Civil de Espanha / pt:Guardia Civil / ru:Гражданская гвардия Испании / ru:Гражданская гвардия / uk:Цивільна гвардія Іспанії  id=ESP.civil_guard state=ESP sector=COP
PSOE / es:Partido Socialista Obrero Español / Spanish Socialist Party / ru:ИСРП / Spanish Socialist Workers ' Party / pt:Partido Socialista Operário Espanhol / ru:Испанская социалистическая рабочая партия / uk:Іспанська соціалістична робітнича партія / uk:ІСРП  id=ESP.psoe state=ESP sector=PTY
es:Partido Popular / Spain 's Popular Party / es:PP / pt:Partido Popular espanhol / pt:Partido Popular de Espanha / Spanish People 's Party / Spain 's People 's Party / Spain 's conservative People 's Party / ru:Народная партия Испании / uk:Народна партія Іспанії  id=ESP.pp state=ESP sector=PTY
Vox / ru:Вокс  id=ESP.vox state=ESP sector=PTY
es:Audiencia Nacional / en:Audiencia Nacional / Spain 's National Court / Spain 's High Court / Spanish National Court / pt:Audiência Nacional / pt:Audiência Nacional espanhola / ru:Национальная судебная коллегия Испании  id=ESP.national_court state=ESP sector=JUD
ETA / Euskadi Ta Askatasuna / ru:ЭТА  id=ESP.eta state=ESP sector=REB
PDVSA / Pdvsa / ru:ПДВСА / es:Petróleos de Venezuela / pt:Petróleos de Venezuela / pt:Petróleos de a Venezuela  id=VEN.pdvsa state=VEN sector=BUS
es:Asamblea Nacional de Venezuela / Venezuela 's National Assembly / pt:Assembleia Nacional de a Venezuela / pt:Assembleia Nacional venezuelana / es:Asamblea Nacional venezolana / Venezuelan National Assembly / National Assembly of Venezuela / ru:Национальная ассамблея Венесуэлы / uk:Національна асамблея Венесуели  id=VEN.national_assembly state=VEN sector=LEG
SEBIN / Sebin / Bolivarian National Intelligence Service / ru:СЕБИН / es:Servicio Bolivariano de Inteligencia Nacional / es:Servicio Bolivariano de Inteligencia / pt:Serviço Bolivariano de Inteligência Nacional / pt:Serviço Bolivariano de Inteligência / Bolivarian Intelligence Service  id=VEN.sebin state=VEN sector=SPY
es:Consejo Nacional Electoral / CNE / Venezuela 's National Electoral Council / Venezuelan National Electoral Council / pt:Conselho Nacional Eleitoral / pt:Conselho Nacional Eleitoral de a Venezuela / es:Consejo Nacional Electoral de Venezuela / ru:Национальный избирательный совет Венесуэлы / ru:Национальный избирательный совет / uk:Національна виборча рада Венесуели  id=VEN.cne state=VEN
Tren de Aragua / ru:Трен-де-Арагуа / pt:Trem de Aragua / uk:Трен-де-Арагуа  id=VEN.tren_de_aragua state=VEN sector=CRM
ISI / Inter-Services Intelligence / ru:Межведомственная разведка Пакистана / Pakistan 's ISI / ru:Межведомственная разведка / uk:Міжвідомча розвідка Пакистану  id=PAK.isi state=PAK sector=SPY
Bharatiya Janata Party / BJP / ru:БДП / pt:Partido Bharatiya Janata / pt:Partido de o Povo Indiano / es:Partido Bharatiya Janata / es:Partido Popular Indio / ru:Бхаратия джаната парти / ru:Индийская народная партия / uk:Бхаратія джаната парті / uk:Індійська народна партія / uk:БДП  id=IND.bjp state=IND sector=PTY
es:Sedena / es:Secretaría de la Defensa Nacional / es:Secretaría de Defensa Nacional / Mexico 's Secretariat of National Defense / pt:Secretaria de a Defesa Nacional de o México / pt:Secretaria de Defesa Nacional de o México  id=MEX.sedena state=MEX sector=MIL
Sinaloa Cartel / pt:Cartel de Sinaloa / es:Cártel de Sinaloa / ru:картель Синалоа / uk:картель Сіналоа / ru:синалоанский картель  id=MEX.sinaloa_cartel state=MEX sector=CRM
Jalisco New Generation Cartel / CJNG / es:Cártel Jalisco Nueva Generación / pt:Cartel Jalisco Nova Geração / Jalisco cartel / pt:Cartel de Jalisco Nova Geração / pt:Cartel de Jalisco / pt:Cartel Jalisco / es:Cártel de Jalisco / es:Cártel de Jalisco Nueva Generación / ru:картель Халиско / ru:Халиско Новое поколение / ru:картель нового поколения Халиско / uk:картель Халіско  id=MEX.cjng state=MEX sector=CRM
African National Congress / ANC / pt:Congresso Nacional Africano / es:Congreso Nacional Africano / ru:АНК / ru:Африканский национальный конгресс / uk:Африканський національний конгрес / uk:АНК  id=ZAF.anc state=ZAF sector=PTY
MPLA / ru:МПЛА / People 's Movement for the Liberation of Angola / Popular Movement for the Liberation of Angola / pt:Movimento Popular de Libertação de Angola / es:Movimiento Popular para la Liberación de Angola / es:Movimiento Popular de Liberación de Angola / ru:Народное движение за освобождение Анголы / uk:МПЛА  id=AGO.mpla state=AGO sector=PTY
UNITA / ru:УНИТА / National Union for the Total Independence of Angola / pt:União Nacional para a Independência Total de Angola / es:Unión Nacional para la Independencia Total de Angola / ru:Национальный союз за полную независимость Анголы / uk:УНІТА  id=AGO.unita state=AGO sector=PTY
FRELIMO / Frelimo / ru:ФРЕЛИМО / Mozambique Liberation Front / pt:Frente de Libertação de Moçambique / es:Frente de Liberación de Mozambique / ru:Фронт освобождения Мозамбика / uk:ФРЕЛІМО  id=MOZ.frelimo state=MOZ sector=PTY
RENAMO / Renamo / ru:РЕНАМО / Mozambican National Resistance / pt:Resistência Nacional Moçambicana / es:Resistencia Nacional Mozambiqueña / ru:Мозамбикское национальное сопротивление / uk:РЕНАМО  id=MOZ.renamo state=MOZ sector=PTY
Muslim Brotherhood / pt:Irmandade Muçulmana / es:Hermanos Musulmanes / ru:Братья-мусульмане / uk:Брати-мусульмани / es:Hermandad Musulmana / es:Hermanos Musulmanes de Egipto / pt:Irmãos Muçulmanos / ru:Ассоциация братьев-мусульман / uk:Мусульманське братство  id=EGY.muslim_brotherhood state=EGY sector=PTY
Boeing / ru:Боинг / uk:Боїнг  id=USA.boeing state=USA sector=BUS
Lockheed Martin / ru:Локхид Мартин / uk:Локхід Мартін  id=USA.lockheed_martin state=USA sector=BUS
SpaceX / ru:СпейсИкс / uk:СпейсІкс  id=USA.spacex state=USA sector=BUS
Starlink / ru:Старлинк / uk:Старлінк  id=USA.starlink state=USA sector=BUS
Baykar / ru:Байкар / uk:Байкар  id=TUR.baykar state=TUR sector=BUS
Catholic Church / pt:Igreja Católica / es:Iglesia Católica / ru:Католическая церковь / uk:Католицька церква  id=ORG.catholic_church sector=REL
US Space Force / U.S. Space Force / pt:Força Espacial de os EUA / es:Fuerza Espacial de EE.UU. / ru:Космические силы США / uk:Космічні сили США  id=USA.space_force state=USA sector=MIL
US Strategic Command / U.S. Strategic Command / STRATCOM / pt:Comando Estratégico de os EUA / es:Comando Estratégico de EE.UU. / ru:Стратегическое командование США / uk:Стратегічне командування США  id=USA.stratcom state=USA sector=MIL
US Northern Command / U.S. Northern Command / NORTHCOM / pt:Comando Norte de os EUA / es:Comando Norte de EE.UU. / ru:Северное командование США  id=USA.northcom state=USA sector=MIL
Delta Force / pt:Força Delta / es:Fuerza Delta / ru:Дельта Форс  id=USA.delta_force state=USA sector=MIL
US Customs and Border Protection / U.S. Customs and Border Protection / Customs and Border Protection / US Border Patrol / U.S. Border Patrol / pt:Alfândega e Proteção de Fronteiras de os EUA / pt:Patrulha de Fronteira de os EUA / es:Oficina de Aduanas y Protección Fronteriza / es:Patrulla Fronteriza de EE.UU. / ru:Таможенно-пограничная служба США / ru:Погранично-таможенная служба США / uk:Митно-прикордонна служба США  id=USA.cbp state=USA sector=COP
Federal Aviation Administration / FAA / US Federal Aviation Administration / pt:Administração Federal de Aviação / es:Administración Federal de Aviación / ru:Федеральное управление гражданской авиации США / ru:Федеральное авиационное управление США / uk:Федеральне управління цивільної авіації США  id=USA.faa state=USA
National Transportation Safety Board / NTSB / pt:Conselho Nacional de Segurança em os Transportes / es:Junta Nacional de Seguridad en el Transporte / es:Junta Nacional de Seguridad de el Transporte / ru:Национальный совет по безопасности на транспорте  id=USA.ntsb state=USA
Food and Drug Administration / US Food and Drug Administration / U.S. Food and Drug Administration / FDA / pt:Administração de Alimentos e Medicamentos / es:Administración de Alimentos y Medicamentos / ru:Управление по санитарному надзору за качеством пищевых продуктов и медикаментов / uk:Управління з продовольства і медикаментів США  id=USA.fda state=USA
Environmental Protection Agency / US Environmental Protection Agency / pt:Agência de Proteção Ambiental / es:Agencia de Protección Ambiental / es:Agencia de Protección Medioambiental / ru:Агентство по охране окружающей среды США  id=USA.epa state=USA
Securities and Exchange Commission / pt:Comissão de Valores Mobiliários de os EUA / es:Comisión de Bolsa y Valores / ru:Комиссия по ценным бумагам и биржам США / uk:Комісія з цінних паперів і бірж США  id=USA.sec state=USA
National Hurricane Center / pt:Centro Nacional de Furacões / es:Centro Nacional de Huracanes / ru:Национальный центр США по слежению за ураганами / uk:Національний центр ураганів США  id=USA.national_hurricane_center state=USA
US Department of Energy / U.S. Department of Energy / pt:Departamento de Energia de os EUA / es:Departamento de Energía de EE.UU. / ru:Министерство энергетики США / ru:Минэнерго США / uk:Міністерство енергетики США / uk:Міненерго США  id=USA.energy_department state=USA
US Department of Commerce / US Commerce Department / U.S. Commerce Department / pt:Departamento de Comércio de os EUA / pt:Departamento de o Comércio de os EUA / es:Departamento de Comercio de EE.UU. / ru:Министерство торговли США / ru:Минторг США / uk:Міністерство торгівлі США / uk:Мінторг США  id=USA.commerce_department state=USA
US Department of Agriculture / U.S. Department of Agriculture / USDA / pt:Departamento de Agricultura de os EUA / es:Departamento de Agricultura de EE.UU. / ru:Министерство сельского хозяйства США / ru:Минсельхоз США / uk:Мінсільгосп США  id=USA.usda state=USA
Office of the Director of National Intelligence / ODNI / pt:Gabinete de o Diretor de Inteligência Nacional / pt:Escritório de o Diretor de Inteligência Nacional / es:Oficina de el Director de Inteligencia Nacional / ru:Управление директора национальной разведки США  id=USA.odni state=USA sector=SPY
US Capitol Police / U.S. Capitol Police / Capitol Police / pt:Polícia de o Capitólio / es:Policía de el Capitolio / ru:Полиция Капитолия / uk:Поліція Капітолію  id=USA.capitol_police state=USA sector=COP
Central Election Commission of Russia / Russian Central Election Commission / Russia 's Central Election Commission / pt:Comissão Eleitoral Central de a Rússia / es:Comisión Electoral Central de Rusia / ru:ЦИК РФ / ru:ЦИК России / ru:Центризбирком / ru:Центральная избирательная комиссия РФ / uk:ЦВК РФ / uk:ЦВК Росії  id=RUS.central_election_commission state=RUS
Federal Penitentiary Service / Russian Federal Penitentiary Service / pt:Serviço Penitenciário Federal / ru:ФСИН / ru:Федеральная служба исполнения наказаний / uk:ФСВП  id=RUS.fsin state=RUS
Supreme Court of Russia / Russian Supreme Court / Russia 's Supreme Court / pt:Supremo Tribunal de a Rússia / pt:Suprema Corte de a Rússia / es:Tribunal Supremo de Rusia / es:Tribunal Supremo ruso / ru:Верховный суд РФ / ru:Верховный суд России / uk:Верховний суд РФ / uk:Верховний суд Росії  id=RUS.supreme_court state=RUS sector=JUD
Russian Prosecutor General 's Office / Prosecutor General 's Office of Russia / pt:Procuradoria-Geral de a Rússia / es:Fiscalía General de Rusia / ru:Генпрокуратура РФ / ru:Генпрокуратура России / ru:Генеральная прокуратура РФ / uk:Генпрокуратура РФ / uk:Генпрокуратура Росії  id=RUS.prosecutor_general state=RUS sector=JUD
Federal Protective Service of Russia / ru:ФСО / ru:Федеральная служба охраны / uk:ФСО  id=RUS.fso state=RUS sector=SPY
Novatek / ru:Новатэк / uk:Новатек  id=RUS.novatek state=RUS sector=BUS
Almaz-Antey / ru:Алмаз-Антей / uk:Алмаз-Антей  id=RUS.almaz_antey state=RUS sector=BUS
VTB / VTB Bank / ru:ВТБ / uk:ВТБ  id=RUS.vtb state=RUS sector=BUS
Central Election Commission of Ukraine / Ukraine 's Central Election Commission / pt:Comissão Eleitoral Central de a Ucrânia / es:Comisión Electoral Central de Ucrania / ru:ЦИК Украины / uk:ЦВК / uk:Центральна виборча комісія / uk:Центрвиборчком  id=UKR.central_election_commission state=UKR
High Anti-Corruption Court of Ukraine / High Anti-Corruption Court / pt:Supremo Tribunal Anticorrupção de a Ucrânia / es:Tribunal Superior Anticorrupción de Ucrania / ru:ВАКС / ru:Высший антикоррупционный суд / uk:ВАКС / uk:Вищий антикорупційний суд  id=UKR.hacc state=UKR sector=JUD
Constitutional Court of Ukraine / Ukraine 's Constitutional Court / pt:Tribunal Constitucional de a Ucrânia / es:Tribunal Constitucional de Ucrania / ru:Конституционный суд Украины / uk:Конституційний Суд України / uk:КСУ  id=UKR.constitutional_court state=UKR sector=JUD
National Bank of Ukraine / Ukraine 's central bank / pt:Banco Nacional de a Ucrânia / es:Banco Nacional de Ucrania / ru:НБУ / ru:Нацбанк Украины / ru:Национальный банк Украины / uk:НБУ / uk:Нацбанк / uk:Національний банк України  id=UKR.central_bank state=UKR
Kyiv City Military Administration / pt:Administração Militar de Kiev / es:Administración Militar de Kiev / ru:КГВА / uk:КМВА  id=UKR.kyiv_military_administration state=UKR
Ukrainian Orthodox Church / Ukrainian Orthodox Church of the Moscow Patriarchate / pt:Igreja Ortodoxa Ucraniana / pt:Igreja Ortodoxa Ucraniana de o Patriarcado de Moscovo / es:Iglesia Ortodoxa Ucraniana / es:Iglesia Ortodoxa Ucraniana de el Patriarcado de Moscú / ru:УПЦ / ru:УПЦ МП / ru:Украинская православная церковь / ru:Украинская православная церковь Московского патриархата / uk:УПЦ / uk:УПЦ МП / uk:Українська православна церква / uk:Українська православна церква Московського патріархату  id=UKR.uoc_mp state=UKR sector=REL
Air Assault Forces of Ukraine / Ukrainian Air Assault Forces / pt:Forças de Assalto Aéreo de a Ucrânia / es:Fuerzas de Asalto Aéreo de Ucrania / ru:ДШВ ВСУ / ru:Десантно-штурмовые войска ВСУ / uk:ДШВ / uk:Десантно-штурмові війська / uk:ДШВ ЗСУ  id=UKR.air_assault_forces state=UKR sector=MIL
Third Assault Brigade / 3rd Assault Brigade / 3rd Separate Assault Brigade / pt:Terceira Brigada de Assalto / es:Tercera Brigada de Asalto / ru:3-я штурмовая бригада / uk:Третя штурмова бригада / uk:3 ОШБр  id=UKR.third_assault_brigade state=UKR sector=MIL
International Legion of Ukraine / International Legion for the Defence of Ukraine / Ukraine 's International Legion / pt:Legião Internacional de a Ucrânia / pt:Legião Internacional de Defesa de a Ucrânia / es:Legión Internacional de Ucrania / es:Legión Internacional de Defensa de Ucrania / ru:Интернациональный легион / uk:Інтернаціональний легіон / uk:Міжнародний легіон  id=UKR.international_legion state=UKR sector=MIL
Georgian Legion / pt:Legião Georgiana / es:Legión Georgiana / ru:Грузинский легион / uk:Грузинський легіон  id=UKR.georgian_legion state=UKR sector=MIL
Right Sector / pt:Setor Direito / es:Sector Derecho / es:Pravy Sektor / pt:Pravy Sektor / ru:Правый сектор / uk:Правий сектор  id=UKR.right_sector state=UKR sector=PTY
Ukroboronprom / Ukrainian Defense Industry / ru:Укроборонпром / uk:Укроборонпром  id=UKR.ukroboronprom state=UKR sector=BUS
Police Service of Northern Ireland / PSNI / pt:Serviço de Polícia de a Irlanda de o Norte / es:Servicio de Policía de Irlanda de el Norte / ru:Полицейская служба Северной Ирландии  id=GBR.psni state=GBR sector=COP
House of Lords / pt:Câmara de os Lordes / es:Cámara de los Lores / ru:Палата лордов / uk:Палата лордів  id=GBR.house_of_lords state=GBR sector=LEG
UK Supreme Court / Supreme Court of the United Kingdom / British Supreme Court / pt:Suprema Corte de o Reino Unido / pt:Supremo Tribunal de o Reino Unido / es:Tribunal Supremo de el Reino Unido / es:Tribunal Supremo británico / ru:Верховный суд Великобритании / uk:Верховний суд Великої Британії  id=GBR.supreme_court state=GBR sector=JUD
Crown Prosecution Service / pt:Ministério Público britânico / es:Fiscalía británica / es:Fiscalía de la Corona / ru:Королевская прокурорская служба / uk:Королівська прокурорська служба  id=GBR.cps state=GBR sector=JUD
United Kingdom Maritime Trade Operations / UKMTO / UK Maritime Trade Operations / pt:Operações de Comércio Marítimo de o Reino Unido / es:Operaciones de Comercio Marítimo de el Reino Unido / ru:Управление морских торговых операций Великобритании / uk:Управління морських торговельних операцій Великої Британії  id=GBR.ukmto state=GBR
Gendarmerie Nationale / French gendarmerie / pt:Gendarmaria francesa / es:Gendarmería francesa / ru:французская жандармерия / uk:французька жандармерія  id=FRA.gendarmerie state=FRA sector=COP
French Senate / pt:Senado francês / es:Senado francés / ru:Сенат Франции / uk:Сенат Франції  id=FRA.senate state=FRA sector=LEG
French Constitutional Council / France 's Constitutional Council / pt:Conselho Constitucional francês / pt:Conselho Constitucional de a França / es:Consejo Constitucional francés / es:Consejo Constitucional de Francia / ru:Конституционный совет Франции / uk:Конституційна рада Франції  id=FRA.constitutional_council state=FRA sector=JUD
Bundesrat / ru:Бундесрат / uk:Бундесрат  id=DEU.bundesrat state=DEU sector=LEG
Federal Constitutional Court of Germany / German Constitutional Court / German Federal Constitutional Court / pt:Tribunal Constitucional alemão / pt:Tribunal Constitucional Federal de a Alemanha / es:Tribunal Constitucional alemán / es:Tribunal Constitucional de Alemania / ru:Конституционный суд Германии / ru:Федеральный конституционный суд Германии / uk:Конституційний суд Німеччини / uk:Федеральний конституційний суд Німеччини  id=DEU.constitutional_court state=DEU sector=JUD
BfV / Federal Office for the Protection of the Constitution / Verfassungsschutz / pt:Departamento Federal de Proteção de a Constituição / es:Oficina Federal de Protección de la Constitución / es:Oficina para la Protección de la Constitución / ru:Федеральное ведомство по охране конституции / ru:Ведомство по охране конституции / uk:Федеральне відомство з охорони конституції  id=DEU.bfv state=DEU sector=SPY
Bundesbank / pt:Banco Central alemão / es:Banco Central alemán / ru:Бундесбанк / uk:Бундесбанк  id=DEU.bundesbank state=DEU
Centro Nacional de Inteligencia / es:CNI / Spanish intelligence agency CNI / pt:Centro Nacional de Inteligência espanhol  id=ESP.cni state=ESP sector=SPY
es:Unidad Central Operativa / es:UCO  id=ESP.uco state=ESP sector=COP
es:Unidad Militar de Emergencias / es:UME  id=ESP.ume state=ESP sector=MIL
Spanish Supreme Court / Spain 's Supreme Court / pt:Supremo Tribunal espanhol / pt:Supremo Tribunal de Espanha / pt:Suprema Corte de a Espanha / es:Tribunal Supremo de España / es:Tribunal Supremo español / ru:Верховный суд Испании / uk:Верховний суд Іспанії  id=ESP.supreme_court state=ESP sector=JUD
es:Consejo General de el Poder Judicial / es:CGPJ  id=ESP.cgpj state=ESP sector=JUD
Spanish Constitutional Court / Spain 's Constitutional Court / pt:Tribunal Constitucional espanhol / pt:Tribunal Constitucional de Espanha / es:Tribunal Constitucional español / es:Tribunal Constitucional de España / ru:Конституционный суд Испании / uk:Конституційний суд Іспанії  id=ESP.constitutional_court state=ESP sector=JUD
es:Ertzaintza / Basque police / pt:polícia basca / es:policía vasca  id=ESP.ertzaintza state=ESP sector=COP
pt:Autoridade Nacional de Emergência e Proteção Civil / pt:ANEPC / pt:Proteção Civil portuguesa / es:Autoridad Nacional de Emergencia y Protección Civil / es:Protección Civil de Portugal  id=PRT.anepc state=PRT
pt:Direção-Geral de a Saúde / pt:DGS  id=PRT.dgs state=PRT
pt:Instituto Nacional de Emergência Médica / pt:INEM  id=PRT.inem state=PRT
pt:Instituto Português de o Mar e de a Atmosfera / pt:IPMA  id=PRT.ipma state=PRT
pt:Banco de Portugal / Bank of Portugal / es:Banco de Portugal / ru:Банк Португалии  id=PRT.central_bank state=PRT
pt:Serviço de Estrangeiros e Fronteiras  id=PRT.sef state=PRT
pt:Tribunal Superior Eleitoral / pt:TSE / Brazil 's Superior Electoral Court / Brazilian Superior Electoral Court / Superior Electoral Court / es:Tribunal Superior Electoral de Brasil / ru:Высший избирательный суд Бразилии  id=BRA.superior_electoral_court state=BRA sector=JUD
pt:Superior Tribunal de Justiça / Brazil 's Superior Court of Justice / es:Superior Tribunal de Justicia de Brasil  id=BRA.superior_court_of_justice state=BRA sector=JUD
pt:Procuradoria-Geral de a República de o Brasil / Brazil 's Prosecutor General 's Office / Brazilian Prosecutor General 's Office / es:Fiscalía General de Brasil / es:Procuraduría General de Brasil / ru:Генпрокуратура Бразилии  id=BRA.prosecutor_general state=BRA sector=JUD
pt:Ministério Público Federal / pt:MPF / Brazil 's Federal Public Ministry  id=BRA.mpf state=BRA sector=JUD
pt:Advocacia-Geral de a União / pt:AGU  id=BRA.agu state=BRA
pt:Tribunal de Contas de a União / pt:TCU  id=BRA.tcu state=BRA
pt:Senado Federal / Brazilian Senate / Brazil 's Senate / es:Senado de Brasil / es:Senado brasileño / pt:Senado brasileiro / ru:Сенат Бразилии / uk:Сенат Бразилії  id=BRA.senate state=BRA sector=LEG
pt:Banco Central de o Brasil / Central Bank of Brazil / Brazil 's central bank / es:Banco Central de Brasil / ru:Центральный банк Бразилии  id=BRA.central_bank state=BRA
pt:Agência Nacional de Vigilância Sanitária / pt:Anvisa / es:Anvisa / Brazil 's health regulator Anvisa  id=BRA.anvisa state=BRA
pt:Ibama / pt:Instituto Brasileiro de o Meio Ambiente / es:Ibama / en:Ibama  id=BRA.ibama state=BRA
pt:Funai / pt:Fundação Nacional de os Povos Indígenas / pt:Fundação Nacional de o Índio / es:Funai / en:Funai  id=BRA.funai state=BRA
pt:Instituto Nacional de Pesquisas Espaciais / pt:Inpe / es:INPE / National Institute for Space Research  id=BRA.inpe state=BRA
pt:Instituto Brasileiro de Geografia e Estatística / pt:IBGE / es:Instituto Brasileño de Geografía y Estadística / es:IBGE  id=BRA.ibge state=BRA
pt:Polícia Rodoviária Federal / pt:PRF / Brazil 's Federal Highway Police  id=BRA.prf state=BRA sector=COP
pt:Fiocruz / pt:Fundação Oswaldo Cruz / en:Fiocruz / es:Fiocruz / Oswaldo Cruz Foundation  id=BRA.fiocruz state=BRA
pt:BNDES / pt:Banco Nacional de Desenvolvimento Econômico e Social / en:BNDES / es:BNDES  id=BRA.bndes state=BRA
pt:Ordem de os Advogados de o Brasil / pt:OAB  id=BRA.oab state=BRA
es:Tribunal Supremo de Justicia de Venezuela / Venezuela 's Supreme Court / Venezuelan Supreme Court / Venezuela 's Supreme Tribunal of Justice / pt:Tribunal Supremo de Justiça de a Venezuela / pt:Tribunal Supremo de Justiça / es:Tribunal Supremo de Justicia / ru:Верховный суд Венесуэлы / uk:Верховний суд Венесуели  id=VEN.supreme_court state=VEN sector=JUD
es:Jurisdicción Especial para la Paz / es:JEP / Colombia 's Special Jurisdiction for Peace / Special Jurisdiction for Peace / pt:Jurisdição Especial para a Paz / ru:Специальная юрисдикция по вопросам мира  id=COL.jep state=COL sector=JUD
es:Corte Constitucional de Colombia / es:Corte Constitucional colombiana / Colombia 's Constitutional Court / pt:Corte Constitucional de a Colômbia / ru:Конституционный суд Колумбии  id=COL.constitutional_court state=COL sector=JUD
es:Ecopetrol / Ecopetrol / ru:Экопетроль  id=COL.ecopetrol state=COL sector=BUS
es:Suprema Corte de Justicia de la Nación / es:SCJN / Mexico 's Supreme Court / Mexican Supreme Court / pt:Suprema Corte de o México / ru:Верховный суд Мексики  id=MEX.supreme_court state=MEX sector=JUD
es:Instituto Nacional Electoral / Mexico 's National Electoral Institute / National Electoral Institute / pt:Instituto Nacional Eleitoral de o México / ru:Национальный избирательный институт Мексики  id=MEX.ine state=MEX
es:Fiscalía General de la República de México / Mexico 's Attorney General 's Office / pt:Procuradoria-Geral de a República de o México / pt:Procuradoria-Geral de o México  id=MEX.fgr state=MEX sector=JUD
es:Guardia Nacional de México / Mexico 's National Guard / Mexican National Guard / pt:Guarda Nacional de o México / ru:Национальная гвардия Мексики  id=MEX.national_guard state=MEX sector=COP
Pemex / es:Petróleos Mexicanos / ru:Пемекс  id=MEX.pemex state=MEX sector=BUS
es:Corte Suprema de Justicia de la Nación / es:Corte Suprema de Argentina / Argentina 's Supreme Court / pt:Suprema Corte de a Argentina / ru:Верховный суд Аргентины  id=ARG.supreme_court state=ARG sector=JUD
es:Jurado Nacional de Elecciones / es:JNE / Peru 's National Jury of Elections / National Jury of Elections / pt:Júri Nacional de Eleições / ru:Национальное избирательное жюри Перу  id=PER.jne state=PER
es:Oficina Nacional de Procesos Electorales / es:ONPE / pt:ONPE / Peru 's National Office of Electoral Processes / pt:Escritório Nacional de Processos Eleitorais  id=PER.onpe state=PER
es:Tribunal Supremo Electoral de Bolivia / es:Órgano Electoral Plurinacional / Bolivia 's Supreme Electoral Tribunal / pt:Tribunal Supremo Eleitoral de a Bolívia / ru:Верховный избирательный трибунал Боливии  id=BOL.tse state=BOL
es:Consejo Nacional Electoral de Ecuador / es:Consejo Nacional Electoral ecuatoriano / Ecuador 's National Electoral Council / pt:Conselho Nacional Eleitoral de o Equador  id=ECU.cne state=ECU
Independent National Electoral Commission / INEC Nigeria / Nigeria 's electoral commission / pt:Comissão Nacional Eleitoral Independente / pt:Comissão Eleitoral Nacional Independente de a Nigéria / es:Comisión Nacional Electoral Independiente / ru:Независимая национальная избирательная комиссия Нигерии  id=NGA.inec state=NGA
South African Constitutional Court / South Africa 's Constitutional Court / pt:Tribunal Constitucional de a África de o Sul / pt:Tribunal Constitucional sul-africano / es:Tribunal Constitucional de Sudáfrica / es:Tribunal Constitucional sudafricano / ru:Конституционный суд ЮАР / uk:Конституційний суд ПАР  id=ZAF.constitutional_court state=ZAF sector=JUD
Election Commission of India / Indian Election Commission / India 's Election Commission / pt:Comissão Eleitoral de a Índia / es:Comisión Electoral de India / es:Comisión Electoral india / ru:Избирательная комиссия Индии  id=IND.election_commission state=IND
Supreme Court of India / Indian Supreme Court / India 's Supreme Court / pt:Supremo Tribunal de a Índia / pt:Suprema Corte de a Índia / es:Tribunal Supremo de India / es:Tribunal Supremo indio / ru:Верховный суд Индии / uk:Верховний суд Індії  id=IND.supreme_court state=IND sector=JUD
ISRO / Indian Space Research Organisation / Indian Space Research Organization / pt:Organização Indiana de Pesquisa Espacial / es:Organización India de Investigación Espacial / ru:ИСРО / ru:Индийская организация космических исследований / uk:Індійська організація космічних досліджень  id=IND.isro state=IND
Election Commission of Pakistan / Pakistan 's Election Commission / pt:Comissão Eleitoral de o Paquistão / es:Comisión Electoral de Pakistán / ru:Избирательная комиссия Пакистана  id=PAK.election_commission state=PAK
Israeli Supreme Court / Israel 's Supreme Court / Israel 's High Court of Justice / Israeli High Court / pt:Supremo Tribunal de Israel / pt:Suprema Corte de Israel / es:Tribunal Supremo de Israel / es:Tribunal Supremo israelí / es:Corte Suprema de Israel / ru:Верховный суд Израиля / uk:Верховний суд Ізраїлю  id=ISR.supreme_court state=ISR sector=JUD
Israeli security cabinet / Israel 's security cabinet / pt:gabinete de segurança israelita / pt:gabinete de segurança israelense / pt:gabinete de segurança de Israel / es:gabinete de seguridad israelí / es:gabinete de seguridad de Israel / ru:военно-политический кабинет Израиля / ru:кабинет безопасности Израиля / uk:кабінет безпеки Ізраїлю  id=ISR.security_cabinet state=ISR
Constitutional Court of South Korea / South Korea 's Constitutional Court / South Korean Constitutional Court / pt:Tribunal Constitucional de a Coreia de o Sul / pt:Tribunal Constitucional sul-coreano / pt:Corte Constitucional de a Coreia de o Sul / es:Tribunal Constitucional de Corea de el Sur / es:Tribunal Constitucional surcoreano / ru:Конституционный суд Южной Кореи / ru:Конституционный суд Республики Корея / uk:Конституційний суд Південної Кореї  id=KOR.constitutional_court state=KOR sector=JUD
China Coast Guard / Chinese Coast Guard / pt:Guarda Costeira chinesa / pt:Guarda Costeira de a China / es:Guardia Costera china / es:Guardia Costera de China / ru:Береговая охрана Китая / uk:Берегова охорона Китаю  id=CHN.coast_guard state=CHN sector=COP
Philippine Coast Guard / pt:Guarda Costeira de as Filipinas / pt:Guarda Costeira filipina / es:Guardia Costera de Filipinas / es:Guardia Costera filipina / ru:Береговая охрана Филиппин / uk:Берегова охорона Філіппін  id=PHL.coast_guard state=PHL sector=COP
Japan Coast Guard / Japanese Coast Guard / pt:Guarda Costeira de o Japão / pt:Guarda Costeira japonesa / es:Guardia Costera de Japón / es:Guardia Costera japonesa / ru:Береговая охрана Японии / uk:Берегова охорона Японії  id=JPN.coast_guard state=JPN sector=COP
Japan Meteorological Agency / Japanese Meteorological Agency / pt:Agência Meteorológica de o Japão / pt:Agência Meteorológica japonesa / es:Agencia Meteorológica de Japón / es:Agencia Meteorológica japonesa / ru:Метеорологическое агентство Японии / ru:Японское метеорологическое агентство / uk:Японське метеорологічне агентство  id=JPN.meteorological_agency state=JPN
People 's Bank of China / Chinese central bank / China 's central bank / pt:Banco Popular de a China / pt:Banco de o Povo de a China / es:Banco Popular de China / ru:Народный банк Китая / uk:Народний банк Китаю  id=CHN.central_bank state=CHN
China 's Central Military Commission / ru:Центральный военный совет Китая / ru:Центральный военный совет КНР / uk:Центральна військова рада КНР  id=CHN.central_military_commission state=CHN sector=MIL
AFAD / Turkey 's disaster agency AFAD / Turkish disaster agency / es:Autoridad de Gestión de Desastres y Emergencias / ru:АФАД  id=TUR.afad state=TUR

# Armed groups.
[organisation kind=organisation sector=REB]
Hamas / Islamic Resistance Movement / ru:ХАМАС / uk:ХАМАС / pt:Movimento de Resistência Islâmica / es:Movimiento de Resistencia Islámica / ru:Исламское движение сопротивления / uk:Ісламський рух опору  id=PSE.hamas state=PSE
Qassam Brigades / al-Qassam Brigades / Izz ad-Din al-Qassam Brigades / Ezzedine al-Qassam Brigades / pt:Brigadas al-Qassam / pt:Brigadas Ezzedine al-Qassam / es:Brigadas a el Qasam / ru:бригады аль-Кассам / uk:бригади аль-Кассам / pt:Brigadas Izz ad-Din al-Qassam / pt:Brigadas Ezzedin al-Qassam / es:Brigadas Ezedín a el Qasam / es:Brigadas Al Qasam / es:Brigadas Al Qassam / es:Brigadas Izz a el Din a el Qasam / es:Brigadas Azedín a el Kasam / Izzedine al-Qassam Brigades / ru:Бригады Изз ад-Дин аль-Кассам / ru:Бригады Изеддин аль-Кассам / uk:бригади Ізз ад-Дін аль-Кассам / es:Izz ad-Din a el Qassam Brigades / es:Ezzedine a el Qassam Brigades / es:Izzedine a el Qassam Brigades  id=PSE.qassam_brigades state=PSE
Palestinian Islamic Jihad / Islamic Jihad / PIJ / pt:Jihad Islâmica / es:Yihad Islámica / ru:Исламский джихад / uk:Ісламський джихад / pt:Jihad Islâmica Palestina / pt:Jihad Islâmica Palestiniana / pt:Jihad Islâmica de a Palestina / es:Yihad Islámica Palestina / es:Yihad Islámica de Palestina / ru:Палестинский исламский джихад / uk:Палестинський ісламський джихад  id=PSE.islamic_jihad state=PSE
Fatah / al-Fatah / ru:ФАТХ / ru:Фатх / uk:ФАТХ / es:Al Fatá  id=PSE.fatah state=PSE
PFLP / Popular Front for the Liberation of Palestine / pt:FPLP / es:FPLP / ru:НФОП / pt:Frente Popular para a Libertação de a Palestina / pt:Frente Popular de Libertação de a Palestina / es:Frente Popular para la Liberación de Palestina / es:Frente Popular de Liberación de Palestina / ru:Народный фронт освобождения Палестины / uk:Народний фронт визволення Палестини / uk:НФВП  id=PSE.pflp state=PSE
Hezbollah / Hizbollah / Hizbullah / Hizballah / es:Hezbolá / es:Hizbulá / ru:Хезболла / ru:Хизбалла / ru:Хизбаллах / uk:Хезболла / uk:Гезболла / es:Hizbolá / es:Hizbulah / es:Jizbulá / pt:Hezbolá / uk:Хізбалла / uk:Гізбалла / uk:Хезболлах / ru:Хезбалла  id=LBN.hezbollah state=LBN
Houthis / Houthi / Houthi rebels / Ansar Allah / Ansarallah / Huthis / pt:houthi / pt:houthis / pt:hutis / pt:huti / es:hutíes / es:hutí / es:hutis / es:huzíes / ru:хуситы / ru:хусит / ru:хуситский / ru:Ансар Аллах / ru:Ансар Алла / uk:хусити / uk:хуси / uk:хусит / uk:хуситський / uk:гуситський / uk:гусити / uk:Ансар Аллах / uk:Ансар Алла / Huthi / Houthi movement / Houthi militia / pt:rebeldes houthis / pt:rebeldes hutis / es:rebeldes hutíes  id=YEM.houthis state=YEM
Islamic State / ISIS / ISIL / IS group / Daesh / Islamic State group / pt:Estado Islâmico / pt:EI / es:Estado Islámico / es:EI / ru:ИГИЛ / ru:Исламское государство / ru:ИГ / ru:ДАИШ / uk:ІДІЛ / uk:Ісламська держава / uk:Ісламський держава / Islamic State of Iraq and Syria / Islamic State of Iraq and the Levant / Islamic State of Iraq and al-Sham / pt:Daech / pt:Estado Islâmico de o Iraque e de a Síria / pt:Estado Islâmico em o Iraque e em a Síria / pt:Estado Islâmico de o Iraque e de o Levante / pt:Estado Islâmico em o Iraque e em o Levante / es:Estado Islámico de Irak y Siria / es:Estado Islámico en Irak y Siria / es:Estado Islámico de Irak y el Levante / es:Estado Islámico en Irak y el Levante / es:Estado Islámico de Irak y de el Levante / ru:Исламское государство Ирака и Леванта / ru:Исламское государство Ирака и Сирии / uk:Ісламська держава Іраку та Леванту / uk:Ісламська держава Іраку і Леванту / uk:ДАІШ / es:Islamic State of Iraq and a el Sham  id=ORG.islamic_state
ISIS-K / Islamic State Khorasan / IS-K / ISKP / ISIS Khorasan / pt:Estado Islâmico Khorasan / es:Estado Islámico de el Khorasán / ru:Вилаят Хорасан / uk:Вілаят Хорасан / Islamic State in Khorasan / IS Khorasan / pt:EI-K / es:EI-K / pt:EI-Khorasan / pt:Estado Islâmico de Khorasan / pt:Estado Islâmico de o Khorasan / pt:Estado Islâmico em Khorasan / pt:Estado Islâmico de a Província de Khorasan / es:Estado Islámico de Jorasán / es:Estado Islámico de el Jorasán / es:Estado Islámico en Jorasán / es:Estado Islámico-Khorasan / es:Estado Islámico Jorasán / es:EI-Jorasán / ru:ИГИЛ-Хорасан / ru:ИГИЛ-Х / ru:ИГ-Хорасан / ru:Исламское государство Хорасан / uk:ІДІЛ-Хорасан / uk:ІДІЛ-Х / uk:ІДІЛ-К / uk:Ісламська держава Хорасан  id=AFG.isis_k state=AFG
al-Qaeda / Al-Qaeda / al-Qaida / Al Qaida / ru:Аль-Каида / uk:Аль-Каїда / es:Al Kaeda / uk:Аль-Каєда / ru:Аль-Кайда / uk:Аль-Кайда  id=ORG.al_qaeda
AQAP / al-Qaeda in the Arabian Peninsula / al-Qaida in the Arabian Peninsula / pt:AQPA / es:AQPA / pt:Al-Qaeda em a Península Arábica / pt:Al-Qaeda de a Península Arábica / pt:Al-Qaida em a Península Arábica / es:Al Qaeda en la Península Arábiga / es:Al Qaeda en la Península Arábica / es:Al Qaida en la Península Arábiga / ru:Аль-Каида на Аравийском полуострове / ru:Аль-Каида Аравийского полуострова / ru:АКАП / uk:Аль-Каїда на Аравійському півострові / uk:Аль-Каїда Аравійського півострова  id=YEM.aqap state=YEM
AQIM / al-Qaeda in the Islamic Maghreb / pt:AQMI / es:AQMI / al-Qaida in the Islamic Maghreb / pt:Al-Qaeda em o Magrebe Islâmico / pt:Al-Qaeda de o Magrebe Islâmico / pt:Al-Qaida em o Magrebe Islâmico / es:Al Qaeda en el Magreb Islámico / es:Al Qaeda de el Magreb Islámico / es:Al Qaida en el Magreb Islámico / ru:Аль-Каида в странах исламского Магриба / ru:Аль-Каида исламского Магриба / ru:Аль-Каида в исламском Магрибе / uk:Аль-Каїда в ісламському Магрибі / uk:Аль-Каїда ісламського Магрибу  id=ORG.aqim
JNIM / Jama'at Nusrat al-Islam wal-Muslimin / ru:ДНИМ / Group to Support Islam and Muslims / Group for the Support of Islam and Muslims / Support Group for Islam and Muslims / Jama'a Nusrat ul-Islam wa al-Muslimin / pt:Grupo de Apoio a o Islã e a os Muçulmanos / pt:Grupo de Apoio a o Islão e a os Muçulmanos / pt:GSIM / es:Grupo de Apoyo a el Islam y los Musulmanes / es:Grupo de Apoyo a el Islam y a los Musulmanes / es:GSIM / ru:Группа поддержки ислама и мусульман / ru:Джамаат Нусрат аль-Ислам валь-Муслимин / uk:Група підтримки ісламу та мусульман / uk:Група підтримки ісламу і мусульман / es:Jama'at Nusrat a el Islam wal-Muslimin / es:Jama'a Nusrat ul-Islam wa a el Muslimin  id=MLI.jnim state=MLI sector=REB
Nusra Front / al-Nusra Front / Jabhat al-Nusra / pt:Frente al-Nusra / es:Frente a el Nusra / ru:Джебхат ан-Нусра / ru:ан-Нусра / Al-Nusra / pt:Frente Nusra / es:Frente Al Nusra / es:Frente Nusra / ru:Фронт ан-Нусра / uk:Джебхат ан-Нусра / uk:Фронт ан-Нусра / es:Jabhat a el Nusra  id=SYR.nusra_front state=SYR sector=REB
Hayat Tahrir al-Sham / HTS / Hay'at Tahrir al-Sham / es:Hayat Tahrir a el Sham / ru:Хайят Тахрир аш-Шам / ru:ХТШ / uk:Хайят Тахрір аш-Шам / uk:ХТШ / pt:Organização para a Libertação de o Levante / pt:Organização de Libertação de o Levante / pt:Organização por a Libertação de o Levante / es:Organismo de Liberación de el Levante / es:Organización para la Liberación de el Levante / es:Organización de Liberación de el Levante / ru:Тахрир аш-Шам / ru:Хайат Тахрир аш-Шам / uk:Хаят Тахрір аш-Шам / uk:Тахрір аш-Шам / es:Hay'at Tahrir a el Sham  id=SYR.hts state=SYR sector=REB
Syrian Democratic Forces / SDF / pt:Forças Democráticas Sírias / pt:FDS / es:Fuerzas Democráticas Sirias / es:FDS / es:FSD / ru:Сирийские демократические силы / ru:СДС / uk:Сирійські демократичні сили / uk:СДС / pt:Forças Democráticas de a Síria / es:Fuerzas de Siria Democrática / es:Fuerzas Democráticas de Siria / ru:Силы демократической Сирии / uk:Сили демократичної Сирії  id=SYR.sdf state=SYR
YPG / People 's Protection Units / ru:Отряды народной самообороны / People 's Defense Units / pt:Unidades de Proteção Popular / pt:Unidades de Proteção de o Povo / pt:Unidades de Defesa Popular / pt:Unidades de Protecção Popular / es:Unidades de Protección Popular / es:Unidades de Protección de el Pueblo / uk:Загони народної самооборони / uk:Загони народної оборони  id=SYR.ypg state=SYR
Free Syrian Army / FSA / pt:Exército Livre de a Síria / pt:ELS / es:Ejército Libre Sirio / es:ELS / ru:Свободная сирийская армия / ru:ССА / uk:Вільна сирійська армія / pt:Exército Sírio Livre / es:Ejército Libre de Siria / es:Ejército Sirio Libre / uk:ВСА / uk:Сирійська вільна армія / ru:Сирийская свободная армия  id=SYR.fsa state=SYR sector=REB
Syrian National Army / pt:Exército Nacional Sírio / es:Ejército Nacional Sirio / ru:Сирийская национальная армия / ru:Сирийский национальная армия / uk:Сирійська національна армія  id=SYR.sna state=SYR
Syrian National Coalition / Syrian National Council / pt:Conselho Nacional Sírio / es:Consejo Nacional Sirio / ru:Сирийский национальный совет / pt:Coalizão Nacional Síria / pt:Coligação Nacional Síria / es:Coalición Nacional Siria / ru:Сирийская национальная коалиция / uk:Сирійська національна коаліція / uk:Сирійська національна рада  id=SYR.national_council state=SYR sector=OPP
PKK / Kurdistan Workers ' Party / pt:Partido de os Trabalhadores de o Curdistão / es:Partido de los Trabajadores de el Kurdistán / ru:РПК / ru:Рабочая партия Курдистана / uk:РПК / uk:Робітнича партія Курдистану / Kurdish Workers ' Party / pt:Partido de os Trabalhadores Curdos / es:Partido de los Trabajadores de Kurdistán / uk:Робоча партія Курдистану / ru:Курдская рабочая партия  id=TUR.pkk state=TUR sector=REB
Peshmerga / Peshmergas / es:peshmerga / ru:пешмерга / uk:пешмерга  id=IRQ.peshmerga state=IRQ
Popular Mobilization Forces / PMF / Hashd al-Shaabi / pt:Forças de Mobilização Popular / es:Fuerzas de Movilización Popular / ru:Силы народной мобилизации / ru:Хашд аш-Шааби / Popular Mobilisation Forces / Popular Mobilization Units / Popular Mobilisation Units / Popular Mobilization Committee / Hashed al-Shaabi / pt:Unidades de Mobilização Popular / pt:Forças de Mobilização Populares / es:Unidades de Movilización Popular / es:Multitud Popular / es:Hashd a el Shaabi / es:Hashed a el Shaabi / ru:Аль-Хашд аш-Шааби / ru:Народное ополчение Ирака / uk:Сили народної мобілізації / uk:Хашд аш-Шаабі / uk:Аль-Хашд аш-Шаабі  id=IRQ.pmf state=IRQ sector=PRM
Kataib Hezbollah / Kataeb Hezbollah / Hezbollah Brigades / es:Kataib Hizbulá / ru:Катаиб Хезболла / Kata'ib Hezbollah / Kataib Hizballah / pt:Brigadas de o Hezbollah / pt:Brigadas Hezbollah / es:Brigadas de Hezbolá / es:Brigadas Hezbolá / es:Kataib Hezbolá / es:Kataeb Hezbolá / ru:Бригады Хезболла / ru:Катаиб Хизбалла / uk:Катаїб Хезболла  id=IRQ.kataib_hezbollah state=IRQ
Islamic Resistance in Iraq / pt:Resistência Islâmica em o Iraque / es:Resistencia Islámica en Irak / ru:Исламское сопротивление в Ираке / uk:Ісламський опір в Іраку / uk:Ісламський опір Іраку / ru:Исламское сопротивление Ирака  id=IRQ.islamic_resistance state=IRQ
Taliban / Talibans / Taleban / pt:Talibã / pt:Talibãs / pt:talibã / pt:talibãs / pt:talibans / es:talibán / es:talibanes / ru:Талибан / ru:талибы / ru:талиб / uk:Талібан / uk:таліби / pt:Talebã / pt:talebãs / ru:Исламский Эмират Афганистан / uk:Ісламський Емірат Афганістан / uk:таліб  id=AFG.taliban state=AFG
Haqqani network / pt:rede Haqqani / es:red Haqqani / ru:сеть Хаккани / uk:мережа Хаккані  id=AFG.haqqani_network state=AFG
Pakistani Taliban / TTP / Tehrik-i-Taliban Pakistan / Tehreek-e-Taliban Pakistan / pt:Talibã paquistanês / es:talibanes paquistaníes / ru:Техрик-е Талибан Пакистан / pt:Talibã de o Paquistão / pt:talibãs paquistaneses / pt:talebãs paquistaneses / pt:Talebã paquistanês / pt:talibã paquistanesa / es:talibán paquistaní / es:talibán paquistanés / es:Tehrik e Taliban Pakistan / Tehrik-e-Taliban Pakistan / Tehreek-i-Taliban Pakistan / ru:Техрик-и-Талибан Пакистан / ru:Движение талибов Пакистана / ru:пакистанский Талибан / ru:пакистанские талибы / uk:Техрік-е Талібан Пакистан / uk:пакистанський Талібан / uk:пакистанські таліби  id=PAK.ttp state=PAK sector=REB
Balochistan Liberation Army / Baloch Liberation Army / BLA / ru:Армия освобождения Белуджистана / Baluchistan Liberation Army / Baluch Liberation Army / pt:Exército de Libertação de o Baluchistão / pt:Exército de Libertação de o Balochistão / pt:Exército de Libertação Balúchi / pt:Exército de Libertação Baluche / es:Ejército de Liberación de Baluchistán / es:Ejército de Liberación Baluche / es:Ejército para la Liberación de Baluchistán / uk:Армія визволення Белуджистану  id=PAK.bla state=PAK sector=REB
Lashkar-e-Taiba / Lashkar-e-Tayyiba / ru:Лашкар-и-Тайба / Lashkar-e-Toiba / Lashkar-i-Taiba / Lashkar-e-Tayba / ru:Лашкар-е-Тайба / ru:Лашкар-э-Тайба / uk:Лашкар-е-Тайба / uk:Лашкар-е-Тоїба  id=PAK.lashkar_e_taiba state=PAK sector=REB
Jaish-e-Mohammed / Jaish-e-Mohammad / ru:Джаиш-е-Мухаммад / Jaish-e-Muhammad / es:Yaish e Mohamed / ru:Джаиш-э-Мохаммад / ru:Джаиш-е-Мухаммед / ru:Джаиш-е-Мохаммад / uk:Джаїш-е-Мухаммад  id=PAK.jaish state=PAK sector=REB
Jaish al-Adl / ru:Джейш аль-Адль / Jaish ul-Adl / es:Yeish a el Adl / es:Yaish a el Adl / ru:Джаиш аль-Адль / uk:Джейш аль-Адль / uk:Джаїш аль-Адль / es:Jaish a el Adl  id=IRN.jaish_al_adl state=IRN
MEK / Mujahedin-e Khalq / People 's Mujahedin / ru:Моджахедин-э халк / People 's Mojahedin Organization of Iran / People 's Mujahedin of Iran / Mujahideen-e-Khalq / Mojahedin-e Khalq / Mujahedeen-e-Khalq / PMOI / pt:Mujahedin de o Povo / pt:Mujahidin de o Povo / pt:Organização de os Mujahidin de o Povo de o Irão / es:Muyahidines de el Pueblo / es:Muyahidin de el Pueblo / es:Muyahidines de el Pueblo de Irán / es:Muyahidines Jalq / ru:Организация моджахедов иранского народа / ru:Моджахедин-е-Халк / uk:Моджахедін-е Халк / uk:Організація моджахедів іранського народу  id=IRN.mek state=IRN
Al-Shabaab / al-Shabaab / al-Shabab / Shebab / pt:Al-Shabab / es:Al Shabab / es:Al Shabaab / es:Al-Shabaab / ru:Аш-Шабаб / uk:Аш-Шабаб / al-Shebab / Harakat al-Shabaab / ru:Харакат аш-Шабаб / uk:Аш-Шабааб / es:Harakat a el Shabaab  id=SOM.al_shabaab state=SOM sector=REB
Boko Haram / ru:Боко Харам / uk:Боко Харам  id=NGA.boko_haram state=NGA sector=REB
ISWAP / Islamic State West Africa Province / ru:ИГЗАП / Islamic State West African Province / Islamic State in West Africa Province / Islamic State in West Africa / Islamic State 's West Africa Province / pt:Estado Islâmico em a África Ocidental / pt:Estado Islâmico de a África Ocidental / pt:Província de a África Ocidental de o Estado Islâmico / pt:Estado Islâmico em a Província de a África Ocidental / pt:Estado Islâmico de a Província de a África Ocidental / es:Estado Islámico en África Occidental / es:Estado Islámico de África Occidental / es:Estado Islámico en la Provincia de África Occidental / es:Estado Islámico de la Provincia de África Occidental / es:Provincia de África Occidental de el Estado Islámico / ru:Западноафриканская провинция Исламского государства / uk:Західноафриканська провінція Ісламської держави  id=NGA.iswap state=NGA sector=REB
Rapid Support Forces / RSF / pt:Forças de Apoio Rápido / pt:FAR / es:Fuerzas de Apoyo Rápido / es:FAR / ru:Силы быстрой поддержки / ru:СБП / uk:Сили швидкої підтримки / Sudan 's Rapid Support Forces / Sudanese Rapid Support Forces / pt:Forças de Apoio Rápido de o Sudão / uk:Сили швидкого реагування Судану / ru:Силы быстрого реагирования Судана  id=SDN.rsf state=SDN sector=PRM
Janjaweed / Yanyauid / ru:Джанджавид / Janjawid / es:yanyaweed / es:yanyawid / uk:Джанджавід  id=SDN.janjaweed state=SDN sector=PRM
Sudanese Armed Forces / Sudanese army / Sudan 's army / pt:Exército sudanês / pt:Forças Armadas de o Sudão / es:Ejército sudanés / es:Fuerzas Armadas de Sudán / ru:суданская армия / ru:ВС Судана / uk:суданська армія / en:SAF / Sudan 's military / Sudanese military / pt:Forças Armadas sudanesas / pt:Exército de o Sudão / es:Fuerzas Armadas sudanesas / es:Ejército de Sudán / es:Ejército de el Sudán / ru:Вооружённые силы Судана / ru:Вооруженные силы Судана / uk:армія Судану / uk:ЗС Судану / uk:Збройні сили Судану  id=SDN.armed_forces state=SDN sector=MIL
M23 / M 23 / March 23 Movement / M23 rebels / M 23 rebels / ru:М23 / ru:Движение 23 марта / uk:М23 / pt:Movimento 23 de Março / pt:rebeldes de o M23 / es:Movimiento 23 de Marzo / es:rebeldes de el M23 / ru:М-23 / uk:Рух 23 березня / uk:М-23  id=COD.m23 state=COD sector=REB
FDLR / Democratic Forces for the Liberation of Rwanda / ru:ДСОР / pt:Forças Democráticas de Libertação de o Ruanda / pt:Forças Democráticas de Libertação de Ruanda / pt:Forças Democráticas para a Libertação de o Ruanda / pt:Forças Democráticas para a Libertação de Ruanda / es:Fuerzas Democráticas para la Liberación de Ruanda / es:Fuerzas Democráticas de Liberación de Ruanda / ru:Демократические силы освобождения Руанды / uk:Демократичні сили визволення Руанди / uk:ДСВР  id=COD.fdlr state=COD sector=REB
ADF Uganda / Allied Democratic Forces / ru:Альянс демократических сил / en:ADF / pt:ADF / es:ADF / pt:Forças Democráticas Aliadas / es:Fuerzas Democráticas Aliadas / es:Fuerzas Aliadas Democráticas / ru:Объединённые демократические силы / ru:Объединенные демократические силы / ru:Союзные демократические силы / uk:Альянс демократичних сил / uk:Об'єднані демократичні сили  id=UGA.adf state=UGA sector=REB
Lord's Resistance Army / Lord 's Resistance Army / LRA / pt:Exército de Resistência de o Senhor / es:Ejército de Resistencia de el Señor / ru:Господня армия сопротивления / uk:Господня армія опору / uk:Армія опору Господа / ru:Армия сопротивления Господа / ru:Армия сопротивления Господня / es:Ejército de la Resistencia de el Señor  id=UGA.lra state=UGA sector=REB
TPLF / Tigray People 's Liberation Front / pt:FLPT / es:FLPT / ru:НФОТ / uk:НФВТ / Tigrayan People 's Liberation Front / Tigray Popular Liberation Front / pt:Frente de Libertação de o Povo de o Tigray / pt:Frente de Libertação de o Povo de o Tigré / pt:Frente de Libertação de o Povo Tigré / pt:Frente de Libertação de o Povo de Tigray / pt:Frente Popular de Libertação de o Tigray / pt:Frente Popular de Libertação de o Tigré / pt:Frente de Libertação Popular de o Tigray / es:Frente de Liberación Popular de Tigray / es:Frente Popular de Liberación de Tigray / es:Frente Popular para la Liberación de Tigray / es:Frente de Liberación de el Pueblo de Tigray / es:Frente Popular de Liberación de el Tigray / es:Frente Popular de Liberación de el Tigré / es:FPLT / ru:Народный фронт освобождения Тыграя / ru:Народный фронт освобождения Тиграя / uk:Народний фронт визволення Тиграю / uk:Народно-визвольний фронт Тиграю / ru:Народно-освободительный фронт Тыграя  id=ETH.tplf state=ETH sector=REB
Fano militia / Amhara Fano / ru:Фано / pt:milícia Fano / pt:milícias Fano / es:milicia Fano / es:milicias Fano / en:Fano militias / uk:Фано  id=ETH.fano state=ETH
Oromo Liberation Army / ru:Армия освобождения оромо / pt:Exército de Libertação Oromo / pt:Exército de Libertação de Oromo / es:Ejército de Liberación Oromo / es:Ejército de Liberación de Oromo / uk:Армія визволення оромо  id=ETH.ola state=ETH
Polisario Front / Polisario / Frente Polisario / ru:Полисарио / ru:Фронт Полисарио / uk:Полісаріо / uk:Фронт Полісаріо  id=ESH.polisario state=ESH
Libyan National Army / LNA / pt:Exército Nacional Líbio / es:Ejército Nacional Libio / ru:Ливийская национальная армия / ru:ЛНА / uk:Лівійська національна армія / Libyan Arab Armed Forces / pt:forças de Haftar / es:fuerzas de Haftar / pt:Forças Armadas Árabes Líbias / es:Fuerzas Armadas Árabes Libias / uk:ЛНА  id=LBY.lna state=LBY
National Transitional Council / pt:Conselho Nacional de Transição / es:Consejo Nacional de Transición / ru:Переходный национальный совет / ru:ПНС / Libyan National Transitional Council / Libya 's National Transitional Council / es:Consejo Nacional Transitorio / pt:Conselho Nacional Transitório / ru:Национальный переходный совет / uk:Національна перехідна рада / uk:Перехідна національна рада  id=LBY.ntc state=LBY
Government of National Unity / GNU Libya / pt:Governo de Unidade Nacional / es:Gobierno de Unidad Nacional / ru:Правительство национального единства Ливии / Libya 's Government of National Unity / Libyan Government of National Unity / pt:Governo de União Nacional de a Líbia / uk:Уряд національної єдності Лівії  id=LBY.gnu state=LBY sector=GOV
Southern Transitional Council / STC / pt:Conselho de Transição de o Sul / es:Consejo de Transición de el Sur / ru:Южный переходный совет / pt:Conselho de Transição Sul / pt:Conselho Transitório de o Sul / pt:Conselho de Transição Meridional / es:Consejo Transitorio de el Sur / es:Consejo de Transición Sureño / ru:ЮПС / uk:Південна перехідна рада / en:Southern Transitional Council of Yemen  id=YEM.stc state=YEM
Presidential Leadership Council / ru:Президентский руководящий совет / Yemen 's Presidential Leadership Council / pt:Conselho de Liderança Presidencial / pt:Conselho Presidencial de o Iêmen / es:Consejo de Liderazgo Presidencial / es:Consejo Presidencial de Yemen / es:Consejo Presidencial yemení / uk:Президентська керівна рада / ru:Президентский совет Йемена  id=YEM.plc state=YEM sector=GOV
FARC / Farc / Revolutionary Armed Forces of Colombia / pt:Forças Armadas Revolucionárias de a Colômbia / es:Fuerzas Armadas Revolucionarias de Colombia / ru:ФАРК / uk:ФАРК / es:FARC-EP / pt:FARC-EP / ru:Революционные вооружённые силы Колумбии / ru:Революционные вооруженные силы Колумбии / uk:Революційні збройні сили Колумбії  id=COL.farc state=COL sector=REB
ELN / National Liberation Army / pt:Exército de Libertação Nacional / es:Ejército de Liberación Nacional / ru:АНО / es:Ejército de Liberación Nacional de Colombia / ru:Армия национального освобождения Колумбии / ru:Армия национального освобождения / uk:Армія національного визволення  id=COL.eln state=COL sector=REB
Clan del Golfo / Gulf Clan / pt:Clã de o Golfo / ru:Клан дель Гольфо / es:Clan de el Golfo / Gaitanist Army of Colombia / Gaitanist Self-Defense Forces of Colombia / es:Ejército Gaitanista de Colombia / es:Autodefensas Gaitanistas de Colombia / es:AGC / es:EGC / pt:Exército Gaitanista de a Colômbia / pt:Autodefesas Gaitanistas de a Colômbia / es:Los Urabeños / uk:Клан дель Гольфо  id=COL.clan_del_golfo state=COL sector=CRM
Shining Path / pt:Sendero Luminoso / es:Sendero Luminoso / ru:Сендеро Луминосо / ru:Сияющий путь / uk:Сяючий шлях / uk:Сендеро Луміносо / ru:Светлый путь  id=PER.shining_path state=PER sector=REB
Arakan Army / pt:Exército Arakan / es:Ejército de Arakán / ru:Армия Аракана / pt:Exército de Arakan / pt:Exército de Arracão / es:Ejército Arakán / uk:Армія Аракана / ru:Араканская армия / uk:Араканська армія  id=MMR.arakan_army state=MMR sector=REB
Karen National Union / KNU / ru:Каренский национальный союз / pt:União Nacional Karen / es:Unión Nacional Karen / uk:Каренський національний союз  id=MMR.knu state=MMR sector=REB
Kachin Independence Army / KIA / ru:Армия независимости Качина / pt:Exército de a Independência Kachin / pt:Exército para a Independência de Kachin / pt:Exército de a Independência de Kachin / es:Ejército para la Independencia de Kachin / es:Ejército para la Independencia Kachin / es:Ejército de la Independencia de Kachin / es:Ejército por la Independencia de Kachin / uk:Армія незалежності Качину  id=MMR.kia state=MMR
National Unity Government of Myanmar / ru:Правительство национального единства Мьянмы / Myanmar 's National Unity Government / en:NUG / pt:Governo de Unidade Nacional de Mianmar / pt:Governo de Unidade Nacional de Myanmar / es:Gobierno de Unidad Nacional de Birmania / es:Gobierno de Unidad Nacional de Myanmar / uk:Уряд національної єдності М'янми  id=MMR.nug state=MMR sector=OPP
Tatmadaw / Myanmar military / Myanmar junta / Burmese junta / pt:junta birmanesa / es:junta birmana / ru:Татмадау / uk:Татмадау / Myanmar army / Myanmar 's army / Myanmar 's military / Myanmar 's junta / Burmese army / Burmese military / Myanmar armed forces / pt:Exército birmanês / pt:Exército de Mianmar / pt:Exército de Myanmar / pt:Forças Armadas de Mianmar / pt:junta militar birmanesa / pt:junta de Mianmar / pt:junta militar de Mianmar / pt:junta militar de Myanmar / es:Ejército birmano / es:Ejército de Birmania / es:Ejército de Myanmar / es:junta militar birmana / es:junta militar de Myanmar / es:junta militar de Birmania / ru:армия Мьянмы / ru:ВС Мьянмы / ru:хунта Мьянмы / uk:армія М'янми / uk:хунта М'янми  id=MMR.armed_forces state=MMR sector=MIL
Abu Sayyaf / ru:Абу Сайяф / uk:Абу Сайяф / Abu Sayaf  id=PHL.abu_sayyaf state=PHL sector=REB
Moro Islamic Liberation Front / MILF / ru:Исламский фронт освобождения моро / pt:Frente Moro de Libertação Islâmica / pt:Frente Islâmica de Libertação Moro / pt:FMLI / es:Frente Moro de Liberación Islámica / es:Frente Moro de Liberación Islámico / es:FMLI / ru:ИФОМ / uk:Ісламський фронт визволення моро / uk:Ісламський визвольний фронт моро  id=PHL.milf state=PHL sector=REB
New People's Army / New People 's Army / pt:Novo Exército de o Povo / es:Nuevo Ejército de el Pueblo / ru:Новая народная армия / ru:Новый народная армия / es:Nuevo Ejército Popular / pt:Novo Exército Popular / uk:Нова народна армія  id=PHL.npa state=PHL sector=REB
Tamil Tigers / LTTE / pt:Tigres Tâmeis / es:Tigres Tamiles / ru:Тигры освобождения Тамил-Илама / Liberation Tigers of Tamil Eelam / pt:Tigres de Libertação de o Tamil Eelam / pt:Tigres de Libertação de o Eelam Tâmil / pt:Tigres de o Tâmil / pt:Tigres Tamil / es:Tigres Tamil / es:Tigres de Liberación de el Eelam Tamil / es:Tigres para la Liberación de Tamil Eelam / es:Tigres de Liberación de la Tierra Tamil / es:Tigres de Liberación de el Tamil Eelam / ru:ТОТИ / ru:Тамильские тигры / uk:Тигри визволення Таміл-Іламу / uk:Тамільські тигри  id=LKA.ltte state=LKA sector=REB
Russian Volunteer Corps / RDK / pt:Corpo de Voluntários Russos / es:Cuerpo de Voluntarios Rusos / ru:РДК / ru:Русский добровольческий корпус / uk:РДК / uk:Російський добровольчий корпус / pt:Corpo Voluntário Russo / es:Cuerpo Voluntario Ruso / es:Cuerpo de Voluntarios de Rusia  id=RUS.rdk state=RUS
Freedom of Russia Legion / Free Russia Legion / pt:Legião Liberdade de a Rússia / es:Legión Libertad de Rusia / ru:легион Свобода России / uk:легіон Свобода Росії / Freedom for Russia Legion / Liberty of Russia Legion / pt:Legião de a Liberdade de a Rússia / pt:Legião Liberdade para a Rússia / pt:Legião de a Liberdade para a Rússia / pt:Legião Rússia Livre / es:Legión Libertad para Rusia / es:Legión de la Libertad de Rusia / es:Legión Rusia Libre / es:Legión Rusia Libertad  id=RUS.freedom_legion state=RUS
Atesh / ru:Атеш / uk:Атеш / Atesh partisan movement / pt:movimento Atesh / es:movimiento Atesh / en:Atesh partisans  id=UKR.atesh state=UKR
IRA / Irish Republican Army / pt:Exército Republicano Irlandês / es:Ejército Republicano Irlandés / ru:ИРА / uk:ІРА / Provisional IRA / pt:IRA Provisório / es:IRA Provisional / ru:Ирландская республиканская армия / uk:Ірландська республіканська армія  id=IRL.ira state=IRL sector=REB
Anonymous hackers / pt:Anonymous / es:Anonymous / ru:Анонимус  id=ORG.anonymous sector=CVL
Séléka / ru:Селека / uk:Селека  id=CAF.seleka state=CAF sector=REB
Anti-balaka / anti-balaka / ru:Антибалака / ru:Анти-балака / uk:Антибалака / uk:Анти-балака  id=CAF.anti_balaka state=CAF sector=PRM
MEND / Movement for the Emancipation of the Niger Delta / pt:Movimento para a Emancipação de o Delta de o Níger / pt:Movimento por a Emancipação de o Delta de o Níger / es:Movimiento para la Emancipación de el Delta de el Níger / es:Movimiento por la Emancipación de el Delta de el Níger / ru:Движение за освобождение дельты Нигера  id=NGA.mend state=NGA
MNLA / National Movement for the Liberation of Azawad / ru:НДОА / pt:Movimento Nacional de Libertação de o Azawad / pt:Movimento Nacional para a Libertação de Azawad / pt:Movimento Nacional de Libertação de Azawad / es:Movimiento Nacional de Liberación de Azawad / es:Movimiento Nacional para la Liberación de Azawad / es:Movimiento Nacional para la Liberación de el Azawad / es:Movimiento Nacional de Liberación de el Azawad / ru:Национальное движение за освобождение Азавада / ru:Национальное движение освобождения Азавада  id=MLI.mnla state=MLI
Ansar Dine / Ansar al-Din / ru:Ансар ад-Дин / Ansar Eddine / es:Ansar a el Din / es:Ansar Din / ru:Ансар Дин / uk:Ансар ад-Дін  id=MLI.ansar_dine state=MLI sector=REB
Al-Aqsa Martyrs ' Brigades / al-Aqsa Martyrs Brigades / pt:Brigadas de os Mártires de Al-Aqsa / es:Brigadas de los Mártires de Al Aqsa / ru:Бригады мучеников Аль-Аксы / uk:Бригади мучеників Аль-Акси  id=PSE.aqsa_martyrs state=PSE
al-Quds Brigades / Saraya al-Quds / pt:Brigadas Al-Quds / es:Brigadas Al Quds / es:Brigadas a el Quds / ru:бригады Аль-Кудс / ru:Сарая аль-Кудс / uk:бригади Аль-Кудс / es:Saraya a el Quds  id=PSE.quds_brigades state=PSE
DFLP / Democratic Front for the Liberation of Palestine / pt:Frente Democrática para a Libertação de a Palestina / pt:Frente Democrática de Libertação de a Palestina / es:Frente Democrático para la Liberación de Palestina / es:FDLP / ru:ДФОП / ru:Демократический фронт освобождения Палестины  id=PSE.dflp state=PSE
Popular Resistance Committees / pt:Comitês de Resistência Popular / es:Comités de Resistencia Popular / ru:Комитеты народного сопротивления  id=PSE.prc state=PSE
Asaib Ahl al-Haq / Asa'ib Ahl al-Haq / es:Asaib Ahl a el Haq / ru:Асаиб Ахль аль-Хакк / uk:Асаїб Ахль аль-Хак / es:Asa'ib Ahl a el Haq  id=IRQ.asaib state=IRQ sector=PRM
Badr Organization / Badr Brigade / pt:Organização Badr / es:Organización Badr / ru:Организация Бадр  id=IRQ.badr state=IRQ sector=PRM
Mahdi Army / pt:Exército Mahdi / pt:Exército de Mahdi / es:Ejército de el Mahdi / es:Ejército Mahdi / ru:Армия Махди / uk:Армія Махді  id=IRQ.mahdi_army state=IRQ sector=PRM
PJAK / Kurdistan Free Life Party / pt:Partido de a Vida Livre de o Curdistão / es:Partido por una Vida Libre en Kurdistán / ru:Партия свободной жизни Курдистана  id=IRN.pjak state=IRN
Kurdistan Democratic Party of Iran / Democratic Party of Iranian Kurdistan / KDPI / PDKI / pt:Partido Democrático de o Curdistão Iraniano / es:Partido Democrático de el Kurdistán iraní / ru:Демократическая партия Иранского Курдистана  id=IRN.kdpi state=IRN
Ahrar al-Sham / es:Ahrar a el Sham / ru:Ахрар аш-Шам / uk:Ахрар аш-Шам  id=SYR.ahrar_al_sham state=SYR
Jaysh al-Islam / Jaish al-Islam / Army of Islam / pt:Exército de o Islã / pt:Exército de o Islão / es:Ejército de el Islam / ru:Джейш аль-Ислам / uk:Джейш аль-Іслам / es:Jaysh a el Islam / es:Jaish a el Islam  id=SYR.jaysh_al_islam state=SYR
YPJ / Women 's Protection Units / pt:Unidades de Proteção de as Mulheres / es:Unidades de Protección de las Mujeres / es:Unidades Femeninas de Protección / ru:Женские отряды самообороны  id=SYR.ypj state=SYR
Shabiha / ru:Шабиха / uk:Шабіха  id=SYR.shabiha state=SYR sector=PRM
Turkistan Islamic Party / East Turkestan Islamic Movement / Turkestan Islamic Party / pt:Partido Islâmico de o Turquestão / pt:Movimento Islâmico de o Turquestão Oriental / es:Partido Islámico de el Turquestán / es:Partido Islámico de Turkestán / es:Movimiento Islámico de el Turquestán Oriental / es:Movimiento Islámico de Turkestán Oriental / ru:Исламское движение Восточного Туркестана / ru:Исламская партия Туркестана / uk:Ісламський рух Східного Туркестану  id=CHN.etim state=CHN
Islamic Movement of Uzbekistan / pt:Movimento Islâmico de o Uzbequistão / es:Movimiento Islámico de Uzbekistán / ru:Исламское движение Узбекистана / uk:Ісламський рух Узбекистану  id=UZB.imu state=UZB
Fatemiyoun Brigade / Liwa Fatemiyoun / Fatemiyoun / pt:Brigada Fatemiyoun / es:Brigada Fatemiyoun / ru:Фатимиюн  id=SYR.fatemiyoun state=SYR sector=PRM
Jundallah / Jundullah / es:Yundulá / es:Yundalá / ru:Джундалла  id=IRN.jundallah state=IRN
Kurdistan Freedom Falcons / Kurdistan Freedom Hawks / pt:Falcões de a Liberdade de o Curdistão / es:Halcones de la Libertad de el Kurdistán / es:Halcones de la Libertad de Kurdistán / ru:Соколы свободы Курдистана  id=TUR.tak state=TUR
Ansar Bait al-Maqdis / Ansar Beit al-Maqdis / Sinai Province / es:Ansar Beit a el Maqdis / es:Wilayat Sina / ru:Ансар Бейт аль-Макдис / ru:Вилаят Синай / es:Ansar Bait a el Maqdis  id=EGY.wilayat_sinai state=EGY
Ansar al-Sharia / es:Ansar a el Sharia / es:Ansar a el Charia / ru:Ансар аш-Шариа  id=LBY.ansar_al_sharia state=LBY
Libya Dawn / Fajr Libya / pt:Amanhecer de a Líbia / pt:Aurora Líbia / es:Amanecer Libio / es:Amanecer de Libia / ru:Рассвет Ливии  id=LBY.libya_dawn state=LBY
Government of National Accord / pt:Governo de Acordo Nacional / pt:Governo de o Acordo Nacional / es:Gobierno de Acuerdo Nacional / ru:Правительство национального согласия / ru:ПНС Ливии / uk:Уряд національної згоди  id=LBY.gna state=LBY sector=GOV
National Resistance Front of Afghanistan / Afghan National Resistance Front / pt:Frente de Resistência Nacional de o Afeganistão / es:Frente de Resistencia Nacional de Afganistán / es:Frente Nacional de Resistencia de Afganistán / ru:Фронт национального сопротивления Афганистана / uk:Фронт національного опору Афганістану  id=AFG.nrf state=AFG
Northern Alliance / pt:Aliança de o Norte / es:Alianza de el Norte / ru:Северный альянс / uk:Північний альянс  id=AFG.northern_alliance state=AFG
Ta'ang National Liberation Army / TNLA / pt:Exército de Libertação Nacional de Ta'ang / es:Ejército de Liberación Nacional Ta'ang / ru:Армия национального освобождения Таанг  id=MMR.tnla state=MMR
Myanmar National Democratic Alliance Army / MNDAA / pt:Exército de a Aliança Democrática Nacional de Mianmar / es:Ejército de la Alianza Democrática Nacional de Myanmar / es:Ejército de la Alianza Nacional Democrática de Birmania / ru:Армия национально-демократического альянса Мьянмы  id=MMR.mndaa state=MMR
United Wa State Army / UWSA / pt:Exército de o Estado Unido de Wa / es:Ejército de el Estado Unido Wa / ru:Объединённая армия государства Ва  id=MMR.uwsa state=MMR
Three Brotherhood Alliance / Brotherhood Alliance / pt:Aliança de as Três Irmandades / pt:Aliança de a Irmandade / es:Alianza de las Tres Hermandades / es:Alianza de la Hermandad / ru:Альянс трёх братств / ru:Альянс трех братств  id=MMR.three_brotherhood_alliance state=MMR
Arakan Rohingya Salvation Army / ARSA / pt:Exército de Salvação Rohingya de Arakan / pt:Exército de Salvação de os Rohingya de Arakan / es:Ejército de Salvación Rohinyá de Arakán / es:Ejército de Salvación Rohingya de Arakan / ru:Армия спасения рохинджа Аракана  id=MMR.arsa state=MMR
Karen National Liberation Army / KNLA / pt:Exército de Libertação Nacional Karen / es:Ejército de Liberación Nacional Karen / ru:Каренская национально-освободительная армия  id=MMR.knla state=MMR
Moro National Liberation Front / MNLF / pt:Frente Moro de Libertação Nacional / es:Frente Moro de Liberación Nacional / ru:Фронт национального освобождения моро  id=PHL.mnlf state=PHL
Jemaah Islamiyah / Jemaah Islamiah / es:Yemá Islamiya / ru:Джемаа Исламия / uk:Джемаа Ісламія  id=IDN.jemaah_islamiyah state=IDN
Free Papua Movement / West Papua National Liberation Army / TPNPB / pt:Movimento Papua Livre / pt:Exército de Libertação Nacional de a Papua Ocidental / es:Movimiento Papúa Libre / es:Ejército de Liberación Nacional de Papúa Occidental / ru:Движение за свободное Папуа  id=IDN.opm state=IDN
Indigenous People of Biafra / IPOB / pt:Povo Indígena de o Biafra / pt:Povos Indígenas de o Biafra / es:Pueblo Indígena de Biafra / es:Pueblos Indígenas de Biafra / ru:Коренной народ Биафры  id=NGA.ipob state=NGA
Niger Delta Avengers / pt:Vingadores de o Delta de o Níger / es:Vengadores de el Delta de el Níger / ru:Мстители дельты Нигера  id=NGA.niger_delta_avengers state=NGA
Islamic State in the Greater Sahara / Islamic State Sahel Province / Islamic State in the Sahel / pt:Estado Islâmico em o Grande Saara / pt:Estado Islâmico em o Grande Sahara / pt:Estado Islâmico em o Sahel / pt:Estado Islâmico de o Grande Saara / es:Estado Islámico en el Gran Sáhara / es:Estado Islámico de el Gran Sáhara / es:Estado Islámico en el Sahel / es:Estado Islámico de la Provincia de el Sahel / ru:Исламское государство в Большой Сахаре / uk:Ісламська держава у Великій Сахарі  id=ORG.isgs
Ansar al-Sunna / Ahlu al-Sunna wal-Jama'a / Ansar al-Sunna Mozambique / pt:Ahlu Sunnah Wal Jammah / es:Ansar a el Sunna / es:Ahlu a el Sunna wal-Jama'a / es:Ansar a el Sunna Mozambique  id=MOZ.ansar_al_sunna state=MOZ
Azawad Liberation Front / pt:Frente de Libertação de o Azawad / pt:Frente de Libertação de Azawad / es:Frente de Liberación de el Azawad / es:Frente de Liberación de Azawad / ru:Фронт освобождения Азавада / uk:Фронт визволення Азаваду  id=MLI.fla state=MLI
Coordination of Azawad Movements / pt:Coordenação de os Movimentos de Azawad / pt:Coordenação de os Movimentos de o Azawad / es:Coordinadora de Movimientos de el Azawad / es:Coordinadora de Movimientos de Azawad / ru:Координация движений Азавада  id=MLI.cma state=MLI
MUJAO / Movement for Oneness and Jihad in West Africa / pt:Movimento para a Unicidade e a Jihad em a África Ocidental / pt:Movimento por a Unicidade e a Jihad em a África Ocidental / es:MUYAO / es:Movimiento para la Unicidad y la Yihad en África Occidental / es:Movimiento para la Unidad y la Yihad en África Occidental / ru:Движение за единство и джихад в Западной Африке  id=MLI.mujao state=MLI
Macina Liberation Front / Katiba Macina / pt:Frente de Libertação de o Macina / es:Frente de Liberación de Macina / ru:Фронт освобождения Масины  id=MLI.macina state=MLI
Volunteers for the Defence of the Homeland / Volunteers for the Defense of the Homeland / pt:Voluntários para a Defesa de a Pátria / es:Voluntarios para la Defensa de la Patria  id=BFA.vdp state=BFA sector=PRM
Congo River Alliance / Alliance Fleuve Congo / AFC-M23 / AFC/M23 / pt:Aliança de o Rio Congo / pt:Aliança Rio Congo / es:Alianza de el Río Congo / es:Alianza Río Congo / ru:Альянс реки Конго / uk:Альянс річки Конго  id=COD.afc state=COD
Mai-Mai / Mayi-Mayi / ru:Май-Май / uk:Май-Май  id=COD.mai_mai state=COD sector=PRM
Wazalendo / pt:milícias Wazalendo / es:milicias Wazalendo / ru:Вазалендо  id=COD.wazalendo state=COD sector=PRM
SPLM-N / Sudan People 's Liberation Movement-North / pt:Movimento Popular de Libertação de o Sudão-Norte / es:Movimiento Popular de Liberación de Sudán-Norte / ru:НОДС-Север  id=SDN.splm_n state=SDN
SPLM / SPLA / Sudan People 's Liberation Movement / Sudan People 's Liberation Army / pt:Movimento Popular de Libertação de o Sudão / pt:Exército Popular de Libertação de o Sudão / es:Movimiento Popular de Liberación de Sudán / es:Movimiento para la Liberación de el Pueblo de Sudán / es:Ejército de Liberación de el Pueblo de Sudán / ru:НОДС / ru:Народно-освободительное движение Судана / ru:НОАС  id=SSD.splm state=SSD sector=PTY
South Sudan People 's Defence Forces / South Sudanese army / South Sudan 's army / SSPDF / pt:Exército de o Sudão de o Sul / pt:Exército sul-sudanês / es:Ejército de Sudán de el Sur / es:Ejército sursudanés / ru:армия Южного Судана / uk:армія Південного Судану  id=SSD.armed_forces state=SSD sector=MIL
Oromo Liberation Front / pt:Frente de Libertação Oromo / pt:Frente de Libertação de Oromo / es:Frente de Liberación Oromo / ru:Фронт освобождения оромо  id=ETH.olf state=ETH
Ogaden National Liberation Front / ONLF / pt:Frente Nacional de Libertação de o Ogaden / pt:Frente de Libertação Nacional de Ogaden / es:Frente de Liberación Nacional de Ogaden / es:Frente Nacional de Liberación de Ogaden / ru:Национальный фронт освобождения Огадена  id=ETH.onlf state=ETH
pt:Frente de Libertação de o Enclave de Cabinda / FLEC / Front for the Liberation of the Enclave of Cabinda / es:Frente para la Liberación de el Enclave de Cabinda / ru:ФЛЕК  id=AGO.flec state=AGO
Movement of Democratic Forces of Casamance / MFDC / pt:Movimento de as Forças Democráticas de Casamança / es:Movimiento de las Fuerzas Democráticas de Casamance / ru:Движение демократических сил Казаманса  id=SEN.mfdc state=SEN
Segunda Marquetalia / Second Marquetalia / ru:Вторая Маркеталия  id=COL.segunda_marquetalia state=COL
Estado Mayor Central / Central General Staff of FARC dissidents / es:EMC / pt:Estado-Maior Central / ru:Центральный генеральный штаб ФАРК  id=COL.emc state=COL
M-19 / April 19 Movement / 19th of April Movement / pt:Movimento 19 de Abril / es:Movimiento 19 de Abril / ru:Движение 19 апреля  id=COL.m_19 state=COL
Zapatista Army of National Liberation / Zapatistas / EZLN / pt:Exército Zapatista de Libertação Nacional / es:Ejército Zapatista de Liberación Nacional / ru:Сапатистская армия национального освобождения / ru:сапатисты / uk:сапатисти  id=MEX.ezln state=MEX
Tupac Amaru Revolutionary Movement / MRTA / pt:Movimento Revolucionário Túpac Amaru / es:Movimiento Revolucionario Túpac Amaru / ru:Революционное движение имени Тупака Амару  id=PER.mrta state=PER
Paraguayan People 's Army / pt:Exército de o Povo Paraguaio / es:Ejército de el Pueblo Paraguayo / es:EPP / ru:Армия парагвайского народа  id=PRY.epp state=PRY
New IRA / pt:Novo IRA / es:Nuevo IRA / ru:Новая ИРА / uk:Нова ІРА  id=IRL.new_ira state=IRL
Ulster Volunteer Force / pt:Força Voluntária de o Ulster / es:Fuerza Voluntaria de el Ulster / es:Fuerza de Voluntarios de el Ulster / ru:Ольстерские добровольческие силы  id=GBR.uvf state=GBR sector=PRM
Red Army Faction / Baader-Meinhof / pt:Fração de o Exército Vermelho / es:Fracción de el Ejército Rojo / es:Facción de el Ejército Rojo / ru:Фракция Красной армии / uk:Фракція Червоної армії  id=DEU.raf state=DEU
Red Brigades / pt:Brigadas Vermelhas / es:Brigadas Rojas / ru:Красные бригады / uk:Червоні бригади  id=ITA.red_brigades state=ITA
Kosovo Liberation Army / KLA / UÇK / pt:Exército de Libertação de o Kosovo / es:Ejército de Liberación de Kosovo / ru:Армия освобождения Косова / ru:Освободительная армия Косова / uk:Визвольна армія Косова  id=XKX.kla state=XKX
Caucasus Emirate / pt:Emirado de o Cáucaso / es:Emirato de el Cáucaso / ru:Кавказский эмират / ru:Имарат Кавказ / uk:Кавказький емірат  id=RUS.caucasus_emirate state=RUS
Kalinouski Regiment / Kastus Kalinouski Regiment / ru:полк Калиновского / ru:полк Кастуся Калиновского / uk:полк Калиновського / uk:полк імені Калиновського  id=BLR.kalinouski_regiment state=BLR
Siberian Battalion / pt:Batalhão Siberiano / es:Batallón Siberiano / ru:Сибирский батальон / uk:Сибірський батальйон  id=RUS.siberian_battalion state=RUS
South Lebanon Army / pt:Exército de o Sul de o Líbano / es:Ejército de el Sur de el Líbano / ru:Армия Южного Ливана  id=LBN.sla state=LBN sector=PRM
Khmer Rouge / pt:Khmer Vermelho / es:Jemeres Rojos / ru:красные кхмеры / uk:червоні кхмери  id=KHM.khmer_rouge state=KHM

# News agencies.
[organisation kind=agency sector=MED]
KCNA / Korean Central News Agency / North Korea 's state news agency / pt:Agência Central de Notícias de a Coreia / pt:Agência Central de Notícias Coreana / pt:ACNC / pt:Agência de Notícias de o Estado de a Coreia de o Norte / es:Agencia Central de Noticias de Corea / es:ACNC / ru:ЦТАК / ru:Центральное телеграфное агентство Кореи / uk:ЦТАК / uk:Центральне телеграфне агентство Кореї / North Korean state media KCNA / pt:Agência Central de Notícias de a Coreia de o Norte / pt:Agência Central de Notícias norte-coreana / es:Agencia Central de Noticias norcoreana / es:Agencia Central de Noticias Coreana / pt:agência estatal norte-coreana / es:agencia estatal norcoreana  id=PRK.kcna state=PRK
TASS / Itar-Tass / ru:ТАСС / ru:ИТАР-ТАСС / uk:ТАРС / uk:ТАСС / uk:ІТАР-ТАСС / Russian News Agency TASS / Russian state news agency Tass  id=RUS.tass state=RUS
RIA Novosti / RIA / ru:РИА Новости / ru:РИА «Новости» / uk:РІА Новости / uk:РІА Новості  id=RUS.ria_novosti state=RUS
Interfax / ru:Интерфакс / uk:Інтерфакс  id=RUS.interfax state=RUS
Reuters / Thomson Reuters / ru:Рейтер / ru:Рейтерс / uk:Рейтер / uk:Ройтерс / pt:agência Reuters / es:agencia Reuters / uk:агентство Рейтерс / uk:Рейтерс  id=GBR.reuters state=GBR
AFP / Agence France-Presse / France Presse / ru:АФП / ru:Франс Пресс / uk:АФП / uk:Франс Пресс / pt:Agência France-Presse / pt:agência francesa AFP / es:Agencia France-Presse / ru:Агентство Франс Пресс / uk:Агентство Франс-Прес / uk:Франс-Прес  id=FRA.afp state=FRA
Associated Press / AP / The Associated Press / ru:Ассошиэйтед Пресс / uk:Ассошіейтед Прес / uk:Ассошіейтед Пресс / ru:Ассошиейтед Пресс / pt:agência AP / es:agencia AP  id=USA.ap state=USA
Xinhua / Xinhua News Agency / New China News Agency / ru:Синьхуа / uk:Сіньхуа / pt:agência Nova China / pt:Agência de Notícias Xinhua / es:Agencia de Noticias Xinhua / pt:agência Xinhua / es:agencia Xinhua  id=CHN.xinhua state=CHN
Yonhap / Yonhap News Agency / Yonhap News / ru:Ёнхап / ru:Енхап / ru:Рёнхап / ru:Ренхап / ru:Йонхап / uk:Йонхап / uk:Ренхап / pt:agência Yonhap / es:agencia Yonhap / uk:Йонгап / uk:Ренгап  id=KOR.yonhap state=KOR
EFE / Agencia EFE / ru:ЭФЭ / ru:ЭФЕ / uk:ЕФЕ / en:EFE news agency  id=ESP.efe state=ESP
Lusa / pt:Agência Lusa / Lusa News Agency / ru:Луза  id=PRT.lusa state=PRT
Agência Brasil  id=BRA.agencia_brasil state=BRA
Ukrinform / ru:Укринформ / uk:Укрінформ  id=UKR.ukrinform state=UKR
Anadolu Agency / Anadolu / Anadolu Ajansi / pt:Agência Anadolu / es:Agencia Anadolu / ru:Анадолу / uk:Анадолу / uk:Анатолійське агентство / Anadolu news agency / Turkey 's state-run Anadolu Agency / ru:Анатолийское агентство / uk:Агентство Анадолу / ru:Агентство Анадолу  id=TUR.anadolu state=TUR
DPA / Deutsche Presse-Agentur / ru:ДПА / uk:ДПА / German Press Agency / pt:agência DPA / es:agencia DPA / ru:Немецкое агентство печати  id=DEU.dpa state=DEU
Kyodo / Kyodo News / Kyodo News Agency / ru:Киодо / ru:Кёдо / ru:Кедо / uk:Кіодо / pt:Agência Kyodo / es:agencia Kyodo / uk:Кьодо  id=JPN.kyodo state=JPN
Interfax-Ukraine / ru:Интерфакс-Украина / uk:Інтерфакс-Україна  id=UKR.interfax_ukraine state=UKR
UNIAN / ru:УНИАН / uk:УНІАН  id=UKR.unian state=UKR
RBC-Ukraine / RBK-Ukraine / ru:РБК-Украина / uk:РБК-Україна  id=UKR.rbc_ukraine state=UKR
Bloomberg / Bloomberg News / ru:Блумберг / uk:Блумберг  id=USA.bloomberg state=USA
UPI / United Press International / ru:ЮПИ / ru:Юнайтед Пресс Интернэшнл  id=USA.upi state=USA
ANSA / Ansa / ru:АНСА / uk:АНСА  id=ITA.ansa state=ITA
PAP / Polish Press Agency / pt:Agência de Imprensa Polonesa / es:Agencia de Prensa Polaca / ru:ПАП / uk:ПАП / Polish News Agency / pt:Agência Polonesa de Imprensa / pt:Agência de Imprensa Polaca / pt:Agência Polaca de Imprensa / es:Agencia Polaca de Prensa / ru:Польское агентство печати / ru:Польское агентство прессы / uk:Польське агентство преси / uk:Польська агенція пресова / uk:Польська пресова агенція  id=POL.pap state=POL
BelTA / ru:БелТА / uk:БелТА / Belarusian state news agency / pt:agência Belta / es:agencia Belta  id=BLR.belta state=BLR
Sputnik / Sputnik News / ru:агентство Sputnik / uk:агентство Sputnik  id=RUS.sputnik state=RUS
IRNA / Irna / Islamic Republic News Agency / ru:ИРНА / uk:ІРНА / pt:agência IRNA / es:agencia IRNA / es:Agencia de Noticias de la República Islámica / pt:Agência de Notícias de a República Islâmica  id=IRN.irna state=IRN
Fars / Fars News / Fars News Agency / pt:agência Fars / es:agencia Fars / ru:Фарс / uk:Фарс  id=IRN.fars state=IRN
Tasnim / Tasnim News / Tasnim News Agency / ru:Тасним / uk:Тасім / uk:Таснім / pt:agência Tasnim / es:agencia Tasnim  id=IRN.tasnim state=IRN
Mehr News / Mehr News Agency / ru:Мехр / uk:Мехр / pt:agência Mehr / es:agencia Mehr  id=IRN.mehr state=IRN
ISNA / Isna / ru:ИСНА / uk:ІСНА / Iranian Students ' News Agency / Iranian Students News Agency / pt:agência ISNA / es:agencia ISNA  id=IRN.isna state=IRN
HRANA / Human Rights Activists News Agency / ru:ХРАНА  id=IRN.hrana state=IRN
SANA / Syrian Arab News Agency / pt:agência SANA / es:agencia SANA / ru:САНА / pt:Agência Árabe Síria de Notícias / pt:Agência de Notícias Árabe Síria / pt:Agência Síria de Notícias / es:Agencia Árabe Siria de Noticias / es:Agencia de Noticias Árabe Siria  id=SYR.sana state=SYR
WAFA / Wafa / Palestinian news agency / ru:ВАФА / pt:agência Wafa / pt:agência palestina Wafa / es:agencia Wafa / es:agencia palestina Wafa / pt:agência de notícias palestina / pt:agência de notícias palestiniana / es:agencia palestina de noticias / uk:ВАФА  id=PSE.wafa state=PSE
NNA / Lebanese National News Agency / National News Agency / pt:ANN libanesa / ru:ливанское агентство NNA / Lebanon 's National News Agency / Lebanese state news agency / pt:Agência Nacional de Notícias libanesa / pt:Agência Nacional de Notícias de o Líbano / es:Agencia Nacional de Noticias libanesa / es:Agencia Nacional de Noticias de el Líbano / es:Agencia Nacional de Noticias de Líbano / ru:Национальное информационное агентство Ливана  id=LBN.nna state=LBN
Saba / Saba News Agency / ru:агентство САБА  id=YEM.saba state=YEM
SPA / Saudi Press Agency / ru:СПА / Saudi state news agency / pt:Agência de Imprensa Saudita / pt:Agência Saudita de Imprensa / pt:agência saudita SPA / es:Agencia de Prensa Saudí / es:Agencia Saudí de Prensa / es:agencia saudí SPA / ru:Саудовское агентство печати  id=SAU.spa state=SAU
WAM / Emirates News Agency / ru:ВАМ / UAE state news agency / pt:agência WAM / es:agencia WAM  id=ARE.wam state=ARE
MENA news agency / Middle East News Agency / pt:agência MENA / es:agencia MENA / es:Agencia de Noticias de Oriente Medio  id=EGY.mena state=EGY
Qatar News Agency / QNA / pt:Agência de Notícias de o Catar / pt:Agência de Notícias de o Qatar / es:Agencia de Noticias de Catar / es:agencia QNA / pt:agência QNA  id=QAT.qna state=QAT
Petra news agency / Jordan News Agency / es:agencia Petra / pt:agência Petra  id=JOR.petra state=JOR
PTI / Press Trust of India / pt:agência PTI / es:agencia PTI  id=IND.pti state=IND sector=PTY
ANI / Asian News International  id=IND.ani state=IND
Jiji Press / Jiji / ru:Дзидзи  id=JPN.jiji state=JPN
CNA Taiwan / Central News Agency / ru:ЦАН / Taiwan 's Central News Agency / pt:agência CNA / es:agencia CNA  id=TWN.cna state=TWN
Antara / Antara News  id=IDN.antara state=IDN
Bernama  id=MYS.bernama state=MYS
Vietnam News Agency / VNA / es:Agencia Vietnamita de Noticias / pt:Agência Vietnamita de Notícias / ru:Вьетнамское информационное агентство  id=VNM.vna state=VNM
Kazinform / ru:Казинформ / uk:Казінформ  id=KAZ.kazinform state=KAZ
Azertac / Trend News Agency / ru:Азертадж / Azertag / uk:Азертадж  id=AZE.azertac state=AZE
Armenpress / ru:Арменпресс / uk:Арменпрес  id=ARM.armenpress state=ARM
Interpressnews  id=GEO.interpressnews state=GEO
Europa Press  id=ESP.europa_press state=ESP
Télam  id=ARG.telam state=ARG
Prensa Latina / ru:Пренса Латина / uk:Пренса Латіна  id=CUB.prensa_latina state=CUB
Notimex  id=MEX.notimex state=MEX
Andina news agency / es:agencia Andina / pt:agência Andina  id=PER.andina state=PER
Estadão Conteúdo / Agência Estado  id=BRA.agencia_estado state=BRA
Folhapress  id=BRA.folhapress state=BRA
ANGOP / Angop  id=AGO.angop state=AGO
Tanjug / ru:Танюг / uk:Танюг  id=SRB.tanjug state=SRB
Hina news agency / HINA  id=HRV.hina state=HRV
MTI / Magyar Távirati Iroda / ru:МТИ  id=HUN.mti state=HUN
CTK / ru:ЧТК / Czech News Agency / uk:ЧТК / ru:Чешское информационное агентство  id=CZE.ctk state=CZE
APA news agency / Austria Presse Agentur / Austrian Press Agency / pt:agência APA / es:agencia APA / ru:АПА  id=AUT.apa state=AUT
Agerpres / ru:Аджерпрес / uk:Аджерпрес  id=ROU.agerpres state=ROU
BTA / Bulgarian Telegraph Agency / ru:БТА / uk:БТА / ru:Болгарское телеграфное агентство  id=BGR.bta state=BGR
BNS / Baltic News Service / ru:БНС / uk:БНС  id=LTU.bns state=LTU
LETA / ru:ЛЕТА  id=LVA.leta state=LVA
NTB / ru:НТБ  id=NOR.ntb state=NOR
Ritzau  id=DNK.ritzau state=DNK
Belga news agency / pt:agência Belga / es:agencia Belga / ru:агентство Белга  id=BEL.belga state=BEL
ANP news agency  id=NLD.anp state=NLD
Press Association / PA Media / PA news agency  id=GBR.pa state=GBR
Elta news agency / ELTA / ru:ЭЛЬТА / uk:ЕЛЬТА  id=LTU.elta state=LTU
Athens News Agency / Athens-Macedonian News Agency / es:Agencia de Noticias de Atenas  id=GRC.amna state=GRC
Adnkronos / ru:Аднкронос  id=ITA.adnkronos state=ITA
TASR / News Agency of the Slovak Republic / ru:ТАСР / uk:ТАСР  id=SVK.tasr state=SVK
Moldpres / ru:Молдпрес / uk:Молдпрес  id=MDA.moldpres state=MDA
Canadian Press / The Canadian Press  id=CAN.canadian_press state=CAN
Australian Associated Press  id=AUS.aap state=AUS
Kuwait News Agency / pt:agência Kuna / es:agencia Kuna  id=KWT.kuna state=KWT
Iraqi News Agency / Iraq 's state news agency / pt:Agência de Notícias de o Iraque / pt:agência de notícias iraquiana INA / es:agencia de noticias iraquí INA / ru:Иракское информационное агентство  id=IRQ.ina state=IRQ
Pajhwok / Pajhwok Afghan News / ru:Пажвок  id=AFG.pajhwok state=AFG
Associated Press of Pakistan  id=PAK.app state=PAK
Maghreb Arabe Presse / MAP news agency / pt:agência MAP / es:agencia MAP  id=MAR.map state=MAR
Algérie Presse Service / Algeria Press Service / pt:agência APS / es:agencia APS  id=DZA.aps state=DZA
Tunis Afrique Presse / Agence Tunis Afrique Presse  id=TUN.tap state=TUN
Sudan News Agency / pt:agência Suna / es:agencia SUNA  id=SDN.suna state=SDN
pt:Agência de Informação de Moçambique / Mozambique News Agency  id=MOZ.aim state=MOZ
pt:Inforpress / Inforpress  id=CPV.inforpress state=CPV
Agencia Bolivariana de Noticias / es:Agencia Venezolana de Noticias / es:Agencia Venezolana de Noticias AVN  id=VEN.avn state=VEN
es:Agencia Boliviana de Información / es:agencia ABI / Bolivian Information Agency  id=BOL.abi state=BOL
es:Agencia Cubana de Noticias / Cuban News Agency / pt:Agência Cubana de Notícias  id=CUB.acn state=CUB
Rosbalt / ru:Росбалт / uk:Росбалт  id=RUS.rosbalt state=RUS
REGNUM / Regnum news agency / ru:Регнум / uk:Регнум  id=RUS.regnum state=RUS

# Newspapers, broadcasters and sites.
[organisation kind=media sector=MED]
BBC / BBC News / British Broadcasting Corporation / ru:Би-би-си / uk:Бі-бі-сі / BBC Brasil / BBC Mundo / pt:rede BBC / es:cadena BBC / BBC World Service  id=GBR.bbc state=GBR
The Guardian / Guardian newspaper / ru:Гардиан / uk:Гардіан  id=GBR.guardian state=GBR
Financial Times / FT / The Financial Times / ru:Файнэншл таймс / uk:Файненшл таймс  id=GBR.financial_times state=GBR
The Sunday Times / Sunday Times / Times of London / pt:The Times / es:The Times / uk:Таймс  id=GBR.times state=GBR
The Telegraph / Daily Telegraph / The Daily Telegraph / ru:Дейли телеграф / uk:Телеграф  id=GBR.telegraph state=GBR
The Economist magazine / pt:The Economist / pt:revista The Economist / es:The Economist / en:Economist magazine / ru:журнал Экономист / uk:Економіст  id=GBR.economist state=GBR
Sky News / ru:Скай ньюс  id=GBR.sky_news state=GBR
pt:The Independent / es:The Independent / en:Independent newspaper / uk:Індепендент  id=GBR.independent state=GBR
Daily Mail / MailOnline / ru:Дейли мейл  id=GBR.daily_mail state=GBR
Middle East Eye  id=GBR.middle_east_eye state=GBR
CNN / ru:Си-эн-эн / uk:Сі-ен-ен / CNN Brasil / CNN Portugal  id=USA.cnn state=USA
New York Times / The New York Times / NYT / ru:Нью-Йорк таймс / uk:Нью-Йорк таймс  id=USA.new_york_times state=USA
Washington Post / The Washington Post / ru:Вашингтон пост / uk:Вашингтон пост  id=USA.washington_post state=USA
Wall Street Journal / The Wall Street Journal / WSJ / ru:Уолл-стрит джорнал / uk:Волл-стріт джорнал  id=USA.wall_street_journal state=USA
Fox News / ru:Фокс ньюс / uk:Фокс ньюс  id=USA.fox_news state=USA
NBC / NBC News / ru:Эн-би-си / uk:Ен-бі-сі  id=USA.nbc state=USA
CBS / CBS News / ru:Си-би-эс / uk:Сі-бі-ес  id=USA.cbs state=USA
ABC News / ru:Эй-би-си / uk:Ей-бі-сі  id=USA.abc state=USA
MSNBC  id=USA.msnbc state=USA
CNBC / ru:Си-эн-би-си  id=USA.cnbc state=USA
NPR / National Public Radio / pt:rádio pública NPR / es:radio pública NPR / ru:Национальное общественное радио  id=USA.npr state=USA
PBS  id=USA.pbs state=USA
Axios / ru:Аксиос / uk:Аксіос  id=USA.axios state=USA
en:Politico / pt:site Politico / pt:jornal Politico / es:diario Politico / es:medio Politico / POLITICO / ru:Политико / uk:Політико  id=USA.politico state=USA
USA Today  id=USA.usa_today state=USA
Los Angeles Times / LA Times / ru:Лос-Анджелес таймс  id=USA.la_times state=USA
Forbes / ru:Форбс / uk:Форбс  id=USA.forbes state=USA
Newsweek / ru:Ньюсуик  id=USA.newsweek state=USA
Time magazine / pt:revista Time / es:revista Time / ru:журнал Time  id=USA.time state=USA
pt:The Atlantic / es:The Atlantic / en:The Atlantic magazine  id=USA.atlantic state=USA
Foreign Affairs / Foreign Policy  id=USA.foreign_affairs state=USA
The War Zone  id=USA.war_zone state=USA
Defense News / Defense One  id=USA.defense_news state=USA
pt:The Hill / es:The Hill / en:The Hill newspaper  id=USA.hill state=USA
Semafor  id=USA.semafor state=USA
Voice of America / VOA / pt:Voz de a América / es:Voz de América / ru:Голос Америки / uk:Голос Америки  id=USA.voa state=USA
Radio Free Europe / RFE/RL / Radio Free Europe/Radio Liberty / Radio Liberty / Radio Svoboda / ru:Радио Свобода / uk:Радіо Свобода / pt:Rádio Europa Livre / es:Radio Europa Libre / ru:Радио Свободная Европа / uk:Радіо Вільна Європа  id=USA.rfe_rl state=USA
Radio Free Asia / RFA / ru:Радио Свободная Азия / pt:Rádio Ásia Livre / es:Radio Asia Libre / uk:Радіо Вільна Азія  id=USA.rfa state=USA
38 North  id=USA.38_north state=USA
NK News / NKNews / Daily NK  id=KOR.nk_news state=KOR
Business Insider / ru:Бизнес инсайдер  id=USA.business_insider state=USA
Truth Social / ru:Трут сошиал  id=USA.truth_social state=USA
Le Monde / ru:Монд / uk:Монд / uk:Ле Монд  id=FRA.le_monde state=FRA
Le Figaro / ru:Фигаро / uk:Фігаро  id=FRA.le_figaro state=FRA
pt:Libération / es:Libération / en:Libération newspaper / uk:Ліберасьйон  id=FRA.liberation state=FRA
France 24 / France24 / France Info / Franceinfo / ru:Франс 24  id=FRA.france_24 state=FRA
RFI / Radio France Internationale / ru:РФИ  id=FRA.rfi state=FRA
BFMTV / BFM TV / BFM  id=FRA.bfm state=FRA
L'Équipe  id=FRA.lequipe state=FRA
Euronews / ru:Евроньюс / uk:Євроньюс  id=FRA.euronews state=FRA
Deutsche Welle / DW / ru:Немецкая волна / uk:Німецька хвиля / ru:Дойче велле / uk:Дойче велле  id=DEU.deutsche_welle state=DEU
Der Spiegel / Spiegel / ru:Шпигель / uk:Шпігель  id=DEU.spiegel state=DEU
Bild / ru:Бильд / uk:Більд  id=DEU.bild state=DEU
Die Welt / ru:Вельт / uk:Вельт  id=DEU.welt state=DEU
Die Zeit / ru:Цайт / uk:Цайт  id=DEU.zeit state=DEU
Frankfurter Allgemeine Zeitung / FAZ / Frankfurter Allgemeine  id=DEU.faz state=DEU
Süddeutsche Zeitung / Sueddeutsche Zeitung  id=DEU.sueddeutsche state=DEU
ZDF / ARD / Tagesschau  id=DEU.ard state=DEU
Handelsblatt / ru:Хандельсблатт  id=DEU.handelsblatt state=DEU
Corriere della Sera / ru:Коррьере делла сера  id=ITA.corriere state=ITA
La Repubblica / Repubblica  id=ITA.repubblica state=ITA
La Stampa  id=ITA.stampa state=ITA
Il Foglio / Il Sole 24 Ore  id=ITA.sole_24_ore state=ITA
Vatican News / L'Osservatore Romano / Osservatore Romano  id=VAT.vatican_news state=VAT
en:El País / pt:El País / es:diario El País / es:periódico El País / ru:Эль-Паис / uk:Ель-Паїс  id=ESP.el_pais state=ESP
en:El Mundo / pt:El Mundo / es:diario El Mundo / es:periódico El Mundo / ru:Эль-Мундо  id=ESP.el_mundo state=ESP
en:La Vanguardia / pt:La Vanguardia / es:diario La Vanguardia  id=ESP.la_vanguardia state=ESP
es:diario ABC  id=ESP.abc state=ESP
RTVE / TVE / es:Televisión Española / pt:TVE espanhola / es:Radiotelevisión Española  id=ESP.rtve state=ESP
Cadena SER / es:Onda Cero  id=ESP.cadena_ser state=ESP
El Confidencial / elDiario.es / 20minutos  id=ESP.el_confidencial state=ESP
RTP / pt:Rádio e Televisão de Portugal / Rádio Televisão Portuguesa  id=PRT.rtp state=PRT
pt:SIC Notícias / SIC  id=PRT.sic state=PRT
TVI / pt:TVI24  id=PRT.tvi state=PRT
pt:jornal Público  id=PRT.publico state=PRT
pt:Diário de Notícias  id=PRT.diario_de_noticias state=PRT
pt:Jornal de Notícias  id=PRT.jornal_de_noticias state=PRT
pt:jornal Expresso / pt:semanário Expresso  id=PRT.expresso state=PRT
pt:Correio da Manhã / pt:Correio de a Manhã  id=PRT.correio_da_manha state=PRT
pt:jornal Observador  id=PRT.observador state=PRT
pt:Rádio Renascença / Renascença / TSF  id=PRT.renascenca state=PRT
Folha de S.Paulo / Folha de São Paulo / Folha de S. Paulo / pt:Folha  id=BRA.folha state=BRA
O Globo / pt:jornal O Globo / TV Globo / Rede Globo / GloboNews / G1  id=BRA.globo state=BRA
O Estado de S. Paulo / O Estado de S.Paulo / Estadão  id=BRA.estadao state=BRA
pt:Valor Econômico  id=BRA.valor state=BRA
UOL / Poder360 / pt:Metrópoles  id=BRA.uol state=BRA
pt:revista Veja  id=BRA.veja state=BRA
Clarín / ru:Кларин  id=ARG.clarin state=ARG
es:diario La Nación / Infobae / es:Página 12  id=ARG.la_nacion state=ARG
es:diario El Universal / es:diario Reforma / es:diario Milenio / es:diario La Jornada  id=MEX.el_universal state=MEX
Televisa / TV Azteca  id=MEX.televisa state=MEX
es:diario El Tiempo / es:revista Semana / Caracol Radio / Noticias Caracol  id=COL.el_tiempo state=COL
Telesur / teleSUR  id=VEN.telesur state=VEN
VTV / es:Venezolana de Televisión  id=VEN.vtv state=VEN
es:diario El Nacional / Efecto Cocuyo  id=VEN.el_nacional state=VEN
Granma  id=CUB.granma state=CUB
es:diario El Mercurio / es:diario La Tercera / Emol  id=CHL.el_mercurio state=CHL
es:diario El Comercio / RPP  id=PER.el_comercio state=PER
RT / Russia Today / ru:Раша тудей  id=RUS.rt state=RUS
Kommersant / ru:Коммерсант / ru:Коммерсантъ / uk:Комерсант  id=RUS.kommersant state=RUS
Vedomosti / ru:Ведомости / uk:Ведомости  id=RUS.vedomosti state=RUS
RBC / RBK / ru:РБК / uk:РБК  id=RUS.rbc state=RUS
Izvestia / ru:Известия / uk:Известія  id=RUS.izvestia state=RUS
Novaya Gazeta / Novaya Gazeta Europe / ru:Новая газета / ru:Новый газета / uk:Новая газета  id=RUS.novaya_gazeta state=RUS
Meduza / ru:Медуза / uk:Медуза  id=LVA.meduza state=LVA
pt:The Insider / es:The Insider / en:The Insider website / ru:The Insider  id=LVA.insider state=LVA
Mediazona / ru:Медиазона / uk:Медіазона  id=RUS.mediazona state=RUS
iStories / Important Stories / ru:Важные истории / uk:Важные истории / uk:Важливі історії  id=RUS.istories state=RUS
Moscow Times / The Moscow Times  id=RUS.moscow_times state=RUS
TV Rain / Dozhd / ru:телеканал Дождь / uk:телеканал Дождь  id=RUS.dozhd state=RUS
Rossiya 1 / Rossiya 24 / ru:Россия-1 / ru:Россия-24 / uk:Росія-1 / uk:Росія-24  id=RUS.rossiya state=RUS
Channel One Russia / ru:Первый канал / uk:Первый канал / uk:Перший канал Росії / pt:Canal Um de a Rússia / Russia 's Channel One  id=RUS.channel_one state=RUS
Komsomolskaya Pravda / ru:Комсомольская правда / uk:Комсомольская правда  id=RUS.komsomolskaya_pravda state=RUS
Moskovsky Komsomolets / ru:Московский комсомолец  id=RUS.mk state=RUS
Rossiyskaya Gazeta / ru:Российская газета / ru:Российский газета / uk:Російська газета  id=RUS.rossiyskaya_gazeta state=RUS
Zvezda TV / ru:телеканал Звезда / uk:Звєзда / uk:Звезда  id=RUS.zvezda state=RUS
Echo of Moscow / Ekho Moskvy / ru:Эхо Москвы  id=RUS.echo_moscow state=RUS
Astra Telegram channel / pt:canal Astra / es:canal Astra / ru:Astra / uk:Astra  id=RUS.astra state=RUS
Baza Telegram channel / SHOT Telegram channel / ru:Baza / ru:SHOT / ru:Mash / uk:База  id=RUS.baza state=RUS
Rybar / ru:Рыбарь / uk:Рибар  id=RUS.rybar state=RUS
WarGonzo  id=RUS.wargonzo state=RUS
Ukrainska Pravda / Ukrayinska Pravda / ru:Украинская правда / uk:Українська правда / uk:УП  id=UKR.ukrainska_pravda state=UKR
Kyiv Independent / The Kyiv Independent / ru:Киев Индепендент  id=UKR.kyiv_independent state=UKR
Kyiv Post  id=UKR.kyiv_post state=UKR
Suspilne / ru:Суспильне / uk:Суспільне  id=UKR.suspilne state=UKR
Hromadske / uk:Громадське / ru:Громадское  id=UKR.hromadske state=UKR
European Pravda / ru:Европейская правда / uk:Європейська правда  id=UKR.european_pravda state=UKR
LIGA.net / uk:ЛІГА.net / ru:ЛИГА.net  id=UKR.liga state=UKR
NV Ukraine / ru:НВ / uk:НВ  id=UKR.nv state=UKR
DeepState / Deep State / DeepStateUA / ru:ДипСтейт / uk:ДіпСтейт  id=UKR.deepstate state=UKR
TSN / uk:ТСН / ru:ТСН  id=UKR.tsn state=UKR
Obozrevatel / uk:Обозреватель  id=UKR.obozrevatel state=UKR
Militarnyi / uk:Мілітарний  id=UKR.militarnyi state=UKR
Defense Express  id=UKR.defense_express state=UKR
Censor.net / uk:Цензор.нет / ru:Цензор.нет  id=UKR.censor state=UKR
Nasha Niva / ru:Наша Нива / uk:Наша нива  id=BLR.nasha_niva state=BLR
Nexta / NEXTA / ru:Нехта / uk:НЕХТА  id=BLR.nexta state=BLR
Rodong Sinmun / Nodong Sinmun / ru:Нодон синмун / uk:Нодон сінмун  id=PRK.rodong_sinmun state=PRK
KCTV / Korean Central Television / ru:ЦТК / uk:Центральне телебачення Кореї / pt:Televisão Central de a Coreia / pt:TV Central Coreana / es:Televisión Central de Corea / es:Televisión Central Coreana / ru:Центральное телевидение Кореи  id=PRK.kctv state=PRK
KBS / ru:Кей-би-эс / Korean Broadcasting System  id=KOR.kbs state=KOR
Chosun Ilbo / ru:Чосон ильбо / uk:Чосон ільбо  id=KOR.chosun_ilbo state=KOR
JoongAng Ilbo / Korea JoongAng Daily / ru:Чунан ильбо  id=KOR.joongang state=KOR
Hankyoreh / Korea Herald / The Korea Herald / Korea Times  id=KOR.hankyoreh state=KOR
NHK / ru:Эн-эйч-кей / Japanese public broadcaster NHK / uk:Ен-ейч-кей  id=JPN.nhk state=JPN
Asahi Shimbun / Asahi / ru:Асахи  id=JPN.asahi state=JPN
Yomiuri Shimbun / Yomiuri / ru:Ёмиури / ru:Емиури  id=JPN.yomiuri state=JPN
Nikkei / Nikkei Asia / ru:Никкей / uk:Ніккей  id=JPN.nikkei state=JPN
Mainichi Shimbun / Mainichi  id=JPN.mainichi state=JPN
Japan Times / The Japan Times  id=JPN.japan_times state=JPN
Global Times / ru:Глобал таймс  id=CHN.global_times state=CHN
People's Daily / People 's Daily / pt:Diário de o Povo / es:Diario de el Pueblo / ru:Жэньминь жибао / uk:Женьмінь жибао  id=CHN.peoples_daily state=CHN
China Daily / ru:Чайна дейли  id=CHN.china_daily state=CHN
CCTV / CGTN / China Central Television / ru:Центральное телевидение Китая / uk:Центральне телебачення Китаю / pt:Televisão Central de a China / es:Televisión Central de China / pt:TV estatal chinesa / es:televisión estatal china  id=CHN.cctv state=CHN
South China Morning Post / SCMP / ru:Саут Чайна Морнинг Пост  id=HKG.scmp state=HKG
Taipei Times / Focus Taiwan / Liberty Times  id=TWN.taipei_times state=TWN
Times of India / The Times of India  id=IND.times_of_india state=IND
Hindustan Times / The Hindu / Indian Express / The Indian Express  id=IND.hindustan_times state=IND
NDTV / India Today  id=IND.ndtv state=IND
Geo News / Geo TV / ARY News  id=PAK.geo state=PAK
Dawn newspaper / pt:jornal Dawn / es:diario Dawn  id=PAK.dawn state=PAK
TOLOnews / Tolo News / ru:Толо  id=AFG.tolonews state=AFG
Straits Times / The Straits Times / CNA Singapore / Channel NewsAsia  id=SGP.straits_times state=SGP
Al Jazeera / Aljazeera / Al Yazira / Al Jazira / ru:Аль-Джазира / uk:Аль-Джазіра  id=QAT.al_jazeera state=QAT
Al Arabiya / ru:Аль-Арабия / uk:Аль-Арабія  id=SAU.al_arabiya state=SAU
Al-Hadath / ru:Аль-Хадас  id=SAU.al_hadath state=SAU
Asharq Al-Awsat / ru:Аш-шарк аль-аусат / es:Asharq a el Awsat  id=SAU.asharq_al_awsat state=SAU
Al Mayadeen / ru:Аль-Маядин / uk:Аль-Маядін  id=LBN.al_mayadeen state=LBN
Al-Manar / ru:Аль-Манар / uk:Аль-Манар  id=LBN.al_manar state=LBN
Al-Akhbar  id=LBN.al_akhbar state=LBN
L'Orient-Le Jour / L'Orient Today  id=LBN.orient_le_jour state=LBN
Al-Masirah / ru:Аль-Масира / uk:Аль-Масіра / es:Al Masira  id=YEM.al_masirah state=YEM
Al-Aqsa TV  id=PSE.al_aqsa_tv state=PSE
Press TV / PressTV  id=IRN.press_tv state=IRN
IRIB / Iranian state television / Iranian state TV / pt:TV estatal iraniana / es:televisión estatal iraní / ru:государственное телевидение Ирана / Islamic Republic of Iran Broadcasting / Iran 's state television / Iran 's state TV / pt:televisão estatal iraniana / pt:televisão estatal de o Irã / pt:TV estatal de o Irã / es:televisión estatal de Irán / es:televisión pública iraní / uk:державне телебачення Ірану / ru:иранское государственное телевидение  id=IRN.irib state=IRN
Iran International / ru:Иран Интернешнл / uk:Іран Інтернешнл  id=GBR.iran_international state=GBR
Al-Alam / ru:Аль-Алам  id=IRN.al_alam state=IRN
Haaretz / Ha'aretz / ru:Гаарец / ru:Хаарец / uk:Гаарец  id=ISR.haaretz state=ISR
Times of Israel / The Times of Israel / ru:Таймс оф Исраэль  id=ISR.times_of_israel state=ISR
Jerusalem Post / The Jerusalem Post / ru:Джерузалем пост / uk:Джерузалем пост  id=ISR.jerusalem_post state=ISR
Yedioth Ahronoth / Yediot Aharonot / Ynet / ru:Едиот ахронот  id=ISR.ynet state=ISR
Israel Hayom / Maariv  id=ISR.israel_hayom state=ISR
Channel 12 / Israel 's Channel 12 / Channel 12 News / Channel 13 / Kan News  id=ISR.channel_12 state=ISR
Kan radio / Army Radio / Israeli Army Radio / ru:Галей ЦАХАЛ  id=ISR.army_radio state=ISR
i24NEWS / i24 News  id=ISR.i24 state=ISR
Al-Ahram / ru:Аль-Ахрам  id=EGY.al_ahram state=EGY
Al-Qahera News  id=EGY.al_qahera state=EGY
TRT / TRT World / TRT Haber / ru:ТРТ / Turkish Radio and Television / es:Radiotelevisión Turca  id=TUR.trt state=TUR
Hürriyet / ru:Хюрриет / uk:Хюррієт  id=TUR.hurriyet state=TUR
Daily Sabah / ru:Дейли сабах  id=TUR.daily_sabah state=TUR
NTV Turkey / CNN Türk  id=TUR.cnn_turk state=TUR
Rudaw / ru:Рудав  id=IRQ.rudaw state=IRQ
Al-Watan / ru:Аль-Ватан  id=SYR.al_watan state=SYR
Gazeta Wyborcza / ru:Газета выборча / uk:Газета Виборча  id=POL.gazeta_wyborcza state=POL
Rzeczpospolita / TVP / TVN24 / Onet / ru:Жечпосполита / uk:Річ Посполита  id=POL.rzeczpospolita state=POL
Rádio Liberdade  id=ORG.radio_liberdade
NRK / VG Norway / Aftenposten  id=NOR.nrk state=NOR
SVT / Aftonbladet / Expressen / Dagens Nyheter  id=SWE.svt state=SWE
DR Denmark / Berlingske / TV 2 Denmark  id=DNK.berlingske state=DNK
YLE / Yle / Helsingin Sanomat / Iltalehti / Ilta-Sanomat  id=FIN.yle state=FIN
ERR / ERR News / Postimees / Delfi Estonia  id=EST.err state=EST
LRT  id=LTU.lrt state=LTU
Delfi / ru:Делфи  id=LVA.delfi state=LVA
Telex.hu / Telex Hungary  id=HUN.telex state=HUN
Digi24 / HotNews / ru:Диджи24  id=ROU.digi24 state=ROU
NewsMaker / Moldova 1 / Ziarul de Gardă  id=MDA.newsmaker state=MDA
RTS Serbia / N1 Serbia / Politika  id=SRB.politika state=SRB
Neue Zürcher Zeitung / NZZ / ru:Нойе цюрхер цайтунг  id=CHE.nzz state=CHE
Kronen Zeitung / Der Standard / ORF  id=AUT.orf state=AUT
De Telegraaf / NOS Dutch / NRC Handelsblad  id=NLD.telegraaf state=NLD
Le Soir / De Standaard / VRT  id=BEL.le_soir state=BEL
CBC / CBC News / Globe and Mail / The Globe and Mail / Toronto Star / Canadian Broadcasting Corporation  id=CAN.cbc state=CAN
Australian Broadcasting Corporation / Sydney Morning Herald / The Sydney Morning Herald  id=AUS.abc state=AUS
The Lancet / Lancet medical journal / pt:revista Lancet / es:revista The Lancet / ru:журнал Lancet  id=GBR.lancet state=GBR
New York Post / ru:Нью-Йорк пост / uk:Нью-Йорк пост  id=USA.new_york_post state=USA
ZN.UA / Dzerkalo Tyzhnia / uk:Дзеркало тижня / ru:Зеркало недели  id=UKR.zn_ua state=UKR
Lenta.ru / ru:Лента.ру / uk:Лента.ру  id=RUS.lenta state=RUS
Argumenty i Fakty / ru:Аргументы и факты  id=RUS.aif state=RUS

# Institutes, monitors and investigators.
[organisation kind=institute sector=NGO]
Institute for the Study of War / ISW / War Study Institute / pt:Instituto para o Estudo de a Guerra / pt:Instituto de Estudos de a Guerra / pt:Instituto de Estudo de a Guerra / pt:Instituto para Estudo de a Guerra / pt:Instituto de Estudos de Guerra / es:Instituto para el Estudio de la Guerra / es:Instituto de Estudios de la Guerra / es:Instituto de Estudio de la Guerra / ru:Институт изучения войны / ru:Институт исследования войны / ru:Институт изучения войны (ISW) / uk:Інститут вивчення війни / uk:Інститут дослідження війни / es:Instituto para el Estudio de Guerra / ru:Американский институт изучения войны / uk:Американський інститут вивчення війни  id=USA.isw state=USA
International Institute for Strategic Studies / IISS / pt:Instituto Internacional de Estudos Estratégicos / es:Instituto Internacional de Estudios Estratégicos / ru:Международный институт стратегических исследований / ru:МИСИ / uk:Міжнародний інститут стратегічних досліджень / uk:МІСД  id=GBR.iiss state=GBR
SIPRI / Sipri / Stockholm International Peace Research Institute / pt:Instituto Internacional de Pesquisa de a Paz de Estocolmo / es:Instituto Internacional de Estudios para la Paz de Estocolmo / ru:СИПРИ / ru:Стокгольмский институт исследования проблем мира / uk:СІПРІ / pt:Instituto Internacional de Estudos para a Paz de Estocolmo / pt:Instituto Internacional de Pesquisas para a Paz de Estocolmo / pt:Instituto Internacional de Estudos de a Paz de Estocolmo / pt:Instituto Internacional de Investigação para a Paz de Estocolmo / es:Instituto Internacional de Investigación para la Paz de Estocolmo / es:Instituto Internacional de Investigaciones para la Paz de Estocolmo / es:Instituto de Investigación para la Paz de Estocolmo / es:Instituto Internacional de Estocolmo para la Investigación de la Paz / ru:Стокгольмский международный институт исследования проблем мира / ru:Стокгольмский институт исследований проблем мира / uk:Стокгольмський міжнародний інститут дослідження проблем миру / uk:Стокгольмський інститут дослідження проблем миру  id=SWE.sipri state=SWE
ACLED / Acled / Armed Conflict Location and Event Data / Armed Conflict Location & Event Data Project / Armed Conflict Location & Event Data / Armed Conflict Location and Event Data Project / pt:Projeto de Dados de Localização e Eventos de Conflitos Armados / es:Proyecto de Datos sobre Localización y Eventos de Conflictos Armados  id=USA.acled state=USA
Syrian Observatory for Human Rights / SOHR / Syrian Observatory / pt:Observatório Sírio de os Direitos Humanos / pt:Observatório Sírio de Direitos Humanos / pt:OSDH / es:Observatorio Sirio de Derechos Humanos / es:Observatorio Sirio para los Derechos Humanos / es:OSDH / ru:Сирийская обсерватория по правам человека / ru:Сирийский обсерватория по правам человека / ru:Сирийский центр мониторинга за соблюдением прав человека / ru:СОПЧ / uk:Сирійська обсерваторія з прав людини / uk:Сирійський обсерваторія з прав людини / UK-based Syrian Observatory for Human Rights / pt:Observatório Sírio para os Direitos Humanos / pt:Observatório Sírio para Direitos Humanos / uk:Сирійський центр моніторингу за дотриманням прав людини / uk:СОПЛ  id=GBR.sohr state=GBR
Syrian Network for Human Rights / SNHR / es:Red Siria de Derechos Humanos / pt:Rede Síria de Direitos Humanos / ru:Сирийская сеть по правам человека / ru:Сирийский сеть по правам человека  id=SYR.snhr state=SYR
Human Rights Watch / HRW / ru:Хьюман Райтс Вотч / ru:Хьюман райтс уотч / uk:Хьюман Райтс Вотч / uk:Г'юман Райтс Вотч  id=USA.hrw state=USA
Amnesty International / pt:Anistia Internacional / pt:Amnistia Internacional / es:Amnistía Internacional / ru:Международная амнистия / ru:Эмнести Интернешнл / uk:Міжнародна амністія / uk:Емнесті Інтернешнл  id=GBR.amnesty state=GBR
Reporters Without Borders / Reporters Sans Frontières / pt:Repórteres Sem Fronteiras / es:Reporteros Sin Fronteras / ru:Репортёры без границ / ru:Репортеры без границ / uk:Репортери без кордонів  id=FRA.reporters_without_borders state=FRA
Committee to Protect Journalists / CPJ / pt:Comitê para a Proteção de os Jornalistas / es:Comité para la Protección de los Periodistas / es:Comité para la Protección de Periodistas / ru:Комитет защиты журналистов / uk:Комітет захисту журналістів / pt:Comitê para a Proteção de Jornalistas / pt:Comitê de Proteção a os Jornalistas / pt:Comitê para Proteção de os Jornalistas / pt:Comité de Proteção de os Jornalistas / pt:Comitê de Proteção de Jornalistas / es:Comité de Protección de Periodistas / es:Comité de Protección a Periodistas / ru:Комитет по защите журналистов / uk:Комітет із захисту журналістів  id=USA.cpj state=USA
Transparency International / pt:Transparência Internacional / es:Transparencia Internacional / ru:Трансперенси Интернешнл / uk:Трансперенсі Інтернешнл / ru:Трансперенси  id=DEU.transparency state=DEU
Freedom House / ru:Фридом хаус / uk:Фрідом Гаус  id=USA.freedom_house state=USA
International Crisis Group / Crisis Group / ICG / ru:Международная кризисная группа / pt:Grupo de Crise Internacional / es:Grupo Internacional de Crisis / es:Grupo de Crisis Internacional / pt:Grupo Internacional de Crise / uk:Міжнародна кризова група  id=BEL.crisis_group state=BEL
Bellingcat / ru:Беллингкэт / uk:Беллінгкет  id=NLD.bellingcat state=NLD
Oryx / Oryxspioenkop  id=NLD.oryx state=NLD
Conflict Intelligence Team / CIT  id=RUS.cit state=RUS
Memorial human rights group / Russian human rights group Memorial / pt:ONG Memorial / es:ONG Memorial / ru:Мемориал / uk:Меморіал / pt:organização Memorial / es:organización Memorial / en:human rights group Memorial / ru:правозащитный центр Мемориал  id=RUS.memorial state=RUS
OVD-Info / ru:ОВД-Инфо / uk:ОВД-Інфо  id=RUS.ovd_info state=RUS
Gulagu.net / ru:Гулагу.нет  id=RUS.gulagu state=RUS
Levada Center / Levada / Levada Centre / ru:Левада-центр / uk:Левада-центр / pt:Centro Levada / es:Centro Levada / pt:instituto Levada  id=RUS.levada state=RUS
VTsIOM / VCIOM / ru:ВЦИОМ / uk:ВЦИОМ / pt:centro VTsIOM / es:centro VTsIOM / ru:Всероссийский центр изучения общественного мнения  id=RUS.vciom state=RUS
Kyiv International Institute of Sociology / KIIS / ru:КМИС / ru:Киевский международный институт социологии / uk:КМІС / uk:Київський міжнародний інститут соціології / pt:Instituto Internacional de Sociologia de Kiev / es:Instituto Internacional de Sociología de Kiev / Kyiv Institute of Sociology  id=UKR.kiis state=UKR
Razumkov Centre / Razumkov Center / ru:Центр Разумкова / uk:Центр Разумкова / pt:Centro Razumkov / es:Centro Razumkov  id=UKR.razumkov state=UKR
Viasna / Vyasna / ru:Вясна / pt:ONG Viasna / es:ONG Viasna / Viasna human rights group / uk:Вясна  id=BLR.viasna state=BLR
Chatham House / ru:Чатем-хаус / uk:Чатем-хаус  id=GBR.chatham_house state=GBR
Royal United Services Institute / RUSI / ru:Королевский объединённый институт оборонных исследований / ru:Королевский объединенный институт оборонных исследований / uk:Королівський об'єднаний інститут оборонних досліджень / pt:Instituto Real de Serviços Unidos / es:Instituto Real de Servicios Unidos / ru:Королевский объединённый институт оборонных исследований Великобритании  id=GBR.rusi state=GBR
Center for Strategic and International Studies / CSIS / ru:Центр стратегических и международных исследований / uk:Центр стратегічних і міжнародних досліджень / pt:Centro de Estudos Estratégicos e Internacionais / es:Centro de Estudios Estratégicos e Internacionales / Centre for Strategic and International Studies  id=USA.csis state=USA sector=SPY
RAND Corporation / RAND / ru:РЭНД / uk:РЕНД  id=USA.rand state=USA
Carnegie Endowment for International Peace / Carnegie Endowment / Carnegie / ru:Фонд Карнеги / uk:Фонд Карнегі / pt:Fundo Carnegie / pt:Fundação Carnegie / es:Fondo Carnegie / es:Fundación Carnegie / pt:Fundo Carnegie para a Paz Internacional / es:Fondo Carnegie para la Paz Internacional / pt:Carnegie para a Paz Internacional / uk:Фонд Карнегі за міжнародний мир / ru:Фонд Карнеги за международный мир  id=USA.carnegie state=USA
Atlantic Council / ru:Атлантический совет / uk:Атлантична рада / pt:Conselho de o Atlântico / pt:Conselho Atlântico  id=USA.atlantic_council state=USA
Council on Foreign Relations / CFR / ru:Совет по международным отношениям / pt:Conselho de Relações Exteriores / pt:Conselho de Relações Externas / es:Consejo de Relaciones Exteriores / uk:Рада з міжнародних відносин / uk:Рада з міжнародних відносин США  id=USA.cfr state=USA
Brookings Institution / Brookings / ru:Институт Брукингса / pt:Instituto Brookings / pt:Instituição Brookings / es:Institución Brookings / es:Instituto Brookings / uk:Інститут Брукінгса / ru:Брукингский институт / ru:Брукингс / uk:Інститут Брукінгз  id=USA.brookings state=USA
Heritage Foundation / The Heritage Foundation / ru:Фонд Наследие / pt:Fundação Heritage / es:Fundación Heritage / uk:Фонд Спадщина  id=USA.heritage state=USA
Federation of American Scientists / FAS / ru:Федерация американских учёных / ru:Федерация американских ученых / pt:Federação de Cientistas Americanos / pt:Federação de os Cientistas Americanos / es:Federación de Científicos Americanos / es:Federación de Científicos Estadounidenses / uk:Федерація американських вчених / uk:Федерація американських учених  id=USA.fas state=USA
Institute for Science and International Security / ru:Институт науки и международной безопасности / pt:Instituto para a Ciência e a Segurança Internacional / pt:Instituto para Ciência e Segurança Internacional / es:Instituto para la Ciencia y la Seguridad Internacional / es:Instituto de Ciencia y Seguridad Internacional / uk:Інститут науки та міжнародної безпеки  id=USA.isis_institute state=USA
Kiel Institute for the World Economy / Kiel Institute / IfW Kiel / pt:Instituto Kiel / es:Instituto Kiel / ru:Кильский институт мировой экономики / uk:Кільський інститут світової економіки / pt:Instituto Kiel para a Economia Mundial / pt:Instituto de Economia Mundial de Kiel / pt:Instituto de Kiel / es:Instituto de Kiel / es:Instituto de Economía Mundial de Kiel / es:Instituto Kiel para la Economía Mundial / ru:Кильский институт / uk:Кільський інститут  id=DEU.kiel_institute state=DEU
European Council on Foreign Relations / ECFR / ru:Европейский совет по международным отношениям / pt:Conselho Europeu de Relações Exteriores / pt:Conselho Europeu para as Relações Externas / pt:Conselho Europeu de Relações Externas / es:Consejo Europeo de Relaciones Exteriores / uk:Європейська рада з міжнародних відносин / uk:Європейська рада з міжнародних справ  id=DEU.ecfr state=DEU
German Marshall Fund / ru:Фонд Маршалла / German Marshall Fund of the United States / pt:Fundo Marshall Alemão / es:Fondo Marshall Alemán / ru:Германский фонд Маршалла / uk:Німецький фонд Маршалла  id=USA.gmf state=USA
Foundation for Defense of Democracies / FDD / pt:Fundação para a Defesa de as Democracias / pt:Fundação para a Defesa de a Democracia / es:Fundación para la Defensa de las Democracias / es:Fundación para la Defensa de la Democracia / ru:Фонд защиты демократий / ru:Фонд защиты демократии / uk:Фонд захисту демократій / uk:Фонд захисту демократії  id=USA.fdd state=USA
Washington Institute for Near East Policy / Washington Institute / ru:Вашингтонский институт ближневосточной политики / pt:Instituto Washington / pt:Instituto Washington para Políticas de o Oriente Próximo / es:Instituto Washington / es:Instituto Washington para la Política de Oriente Próximo / uk:Вашингтонський інститут близькосхідної політики  id=USA.winep state=USA
Jamestown Foundation / ru:Джеймстаунский фонд / pt:Fundação Jamestown / es:Fundación Jamestown / uk:Джеймстаунський фонд  id=USA.jamestown state=USA
Critical Threats Project / ru:Critical Threats  id=USA.ctp state=USA
Centre for Information Resilience / ru:Центр информационной устойчивости / Center for Information Resilience / pt:Centro para a Resiliência de a Informação / es:Centro para la Resiliencia de la Información / uk:Центр інформаційної стійкості  id=GBR.cir state=GBR
Airwars  id=GBR.airwars state=GBR
Iraq Body Count  id=GBR.iraq_body_count state=GBR
B'Tselem / Btselem / ru:Бецелем / uk:Бецелем  id=ISR.btselem state=ISR
Peace Now / Breaking the Silence / pt:Paz Agora / es:Paz Ahora / ru:Шалом ахшав  id=ISR.peace_now state=ISR
Institute for National Security Studies / INSS / pt:Instituto de Estudos de Segurança Nacional / pt:Instituto para Estudos de Segurança Nacional / es:Instituto de Estudios de Seguridad Nacional / es:Instituto de Estudios para la Seguridad Nacional / ru:Институт исследований национальной безопасности  id=ISR.inss state=ISR
Euro-Med Human Rights Monitor / Euro-Med Monitor / Euro-Mediterranean Human Rights Monitor / pt:Observatório Euro-Mediterrânico de os Direitos Humanos / pt:Monitor Euro-Med de Direitos Humanos / es:Observatorio Euromediterráneo de Derechos Humanos / es:Monitor Euromediterráneo de Derechos Humanos  id=CHE.euro_med state=CHE
Iran Human Rights / IHRNGO  id=NOR.iran_human_rights state=NOR
Hengaw / ru:Хенгау  id=NOR.hengaw state=NOR
Foro Penal  id=VEN.foro_penal state=VEN
Provea  id=VEN.provea state=VEN
NetBlocks / ru:Нетблокс / uk:Нетблокс  id=GBR.netblocks state=GBR
USGS / US Geological Survey / U.S. Geological Survey / pt:Serviço Geológico de os EUA / es:Servicio Geológico de EE.UU. / ru:Геологическая служба США / United States Geological Survey / pt:Serviço Geológico de os Estados Unidos / pt:Serviço Geológico americano / es:Servicio Geológico de Estados Unidos / es:Servicio Geológico estadounidense / uk:Геологічна служба США  id=USA.usgs state=USA
Planet Labs / Maxar / Maxar Technologies / ru:Максар / uk:Максар  id=USA.maxar state=USA
Global Initiative Against Transnational Organized Crime / GI-TOC / Global Initiative Against Transnational Organised Crime / pt:Iniciativa Global contra o Crime Organizado Transnacional / es:Iniciativa Global contra el Crimen Organizado Transnacional / es:Iniciativa Global contra la Delincuencia Organizada Transnacional  id=CHE.gi_toc state=CHE
Assistance Association for Political Prisoners / AAPP / pt:Associação de Assistência a os Presos Políticos / pt:Associação de Assistência a Presos Políticos / es:Asociación para la Asistencia de Presos Políticos / es:Asociación de Asistencia a los Presos Políticos / es:Asociación para la Asistencia a los Presos Políticos / ru:Ассоциация помощи политическим заключённым / ru:Ассоциация помощи политическим заключенным  id=MMR.aapp state=MMR
Asan Institute / Asan Institute for Policy Studies / ru:Институт Асан  id=KOR.asan state=KOR
Korea Institute for National Unification / KINU / Sejong Institute / pt:Instituto Coreano para a Unificação Nacional / pt:Instituto de a Coreia para a Unificação Nacional / es:Instituto Coreano para la Unificación Nacional / es:Instituto de Corea para la Unificación Nacional / ru:Корейский институт национального объединения  id=KOR.kinu state=KOR
Integrated Food Security Phase Classification / IPC / pt:Classificação Integrada de as Fases de a Segurança Alimentar / pt:Classificação Integrada de Fases de a Segurança Alimentar / pt:Classificação Integrada de a Segurança Alimentar por Fases / es:Clasificación Integrada de las Fases de la Seguridad Alimentaria / es:Clasificación Integrada de la Seguridad Alimentaria en Fases / es:Clasificación Integrada en Fases de la Seguridad Alimentaria / ru:Комплексная классификация фаз продовольственной безопасности  id=ORG.ipc
Conflict Armament Research  id=GBR.car state=GBR
Centre for Research on Energy and Clean Air / CREA / Center for Research on Energy and Clean Air / pt:Centro de Pesquisa sobre Energia e Ar Limpo / pt:Centro de Investigação em Energia e Ar Limpo / es:Centro de Investigación sobre Energía y Aire Limpio / es:Centro para la Investigación de la Energía y el Aire Limpio / ru:Центр исследований энергетики и чистого воздуха / uk:Центр досліджень енергетики та чистого повітря  id=FIN.crea state=FIN
Norwegian Nobel Committee / Nobel Committee / pt:Comitê Nobel / es:Comité Nobel / ru:Нобелевский комитет / uk:Нобелівський комітет / pt:Comitê Norueguês de o Nobel / pt:Comitê Nobel norueguês / es:Comité Noruego de el Nobel / es:Comité Nobel noruego / ru:Норвежский Нобелевский комитет / uk:Норвезький Нобелівський комітет  id=NOR.nobel_committee state=NOR
Stimson Center / pt:Centro Stimson / es:Centro Stimson / ru:Центр Стимсона  id=USA.stimson state=USA
Wilson Center / Woodrow Wilson Center / es:Centro Wilson / ru:Центр Вильсона  id=USA.wilson_center state=USA
Cato Institute / pt:Instituto Cato / es:Instituto Cato / ru:Институт Катона  id=USA.cato state=USA
Hudson Institute / pt:Instituto Hudson / es:Instituto Hudson / ru:Гудзоновский институт  id=USA.hudson state=USA
Hoover Institution / pt:Instituto Hoover / es:Institución Hoover / ru:Гуверовский институт / uk:Інститут Гувера  id=USA.hoover state=USA
Pew Research Center / Pew Research / pt:Centro de Pesquisas Pew / es:Centro de Investigación Pew / ru:Исследовательский центр Пью / uk:Дослідницький центр П'ю  id=USA.pew state=USA
National Endowment for Democracy / pt:Fundo Nacional para a Democracia / es:Fundación Nacional para la Democracia / ru:Национальный фонд в поддержку демократии / uk:Національний фонд на підтримку демократії  id=USA.ned state=USA
Yale Humanitarian Research Lab / Yale Humanitarian Research Laboratory / Humanitarian Research Lab / ru:Лаборатория гуманитарных исследований Йельского университета  id=USA.yale_hrl state=USA
Peace Research Institute Oslo / PRIO / pt:Instituto de Pesquisa de a Paz de Oslo / es:Instituto de Investigación para la Paz de Oslo / ru:Институт исследования проблем мира в Осло  id=NOR.prio state=NOR
Konrad Adenauer Foundation / pt:Fundação Konrad Adenauer / es:Fundación Konrad Adenauer / ru:Фонд Конрада Аденауэра / uk:Фонд Конрада Аденауера  id=DEU.kas state=DEU
Real Instituto Elcano / Elcano Royal Institute / pt:Instituto Elcano / es:Instituto Elcano  id=ESP.elcano state=ESP
Centre for Eastern Studies / OSW Poland / uk:Центр східних досліджень / ru:Центр восточных исследований  id=POL.osw state=POL
Australian Strategic Policy Institute / ASPI / pt:Instituto Australiano de Política Estratégica / es:Instituto Australiano de Política Estratégica / ru:Австралийский институт стратегической политики  id=AUS.aspi state=AUS
Palestinian Prisoners ' Club / Palestinian Prisoners Club / Palestinian Prisoners ' Society / Palestinian Prisoner Society / pt:Clube de os Prisioneiros Palestinos / pt:Clube de os Prisioneiros Palestinianos / es:Club de Prisioneros Palestinos / ru:Клуб палестинских заключённых  id=PSE.prisoners_club state=PSE
Datafolha / pt:instituto Datafolha  id=BRA.datafolha state=BRA
pt:Fundação Getulio Vargas / pt:FGV / Getulio Vargas Foundation / es:Fundación Getulio Vargas  id=BRA.fgv state=BRA
uk:Центр громадянських свобод / ru:Центр гражданских свобод / Center for Civil Liberties / Centre for Civil Liberties / pt:Centro para as Liberdades Civis / es:Centro para las Libertades Civiles  id=UKR.ccl state=UKR

# People in the news since 2010. Family names stand alone only where one holder is dominant.

[person gender=masc]

# North and South Korea.
Kim Jong Un / Kim Chong-un / Jong Un / ru:Ким Чен Ын / ru:Ким Чен Ына / ru:Ким Чен Ыном / ru:Ким Чен Ыну / uk:Кім Чен Ин / uk:Кім Чен Ина / uk:Кім Чен Ином / uk:Кім Чен Ину  id=PRK.kim_jong_un state=PRK
Kim Jong Il / ru:Ким Чен Ир / uk:Кім Чен Ір  id=PRK.kim_jong_il state=PRK
Kim Il Sung / ru:Ким Ир Сен / uk:Кім Ір Сен  id=PRK.kim_il_sung state=PRK
Kim Yo Jong / ru:Ким Ё Чжон / ru:Ким Е Чжон / ru:Ким Ё Чен / ru:Ким Е Чен / ru:Ким Ёджон / ru:Ким Еджон / uk:Кім Йо Чжон / uk:Кім Йо Джон  id=PRK.kim_yo_jong state=PRK gender=fem
Kim Ju Ae / ru:Ким Чжу Э / uk:Кім Чжу Е  id=PRK.kim_ju_ae state=PRK gender=fem
Ri Sol Ju / ru:Ли Соль Чжу / uk:Лі Соль Чжу  id=PRK.ri_sol_ju state=PRK gender=fem
Choe Son Hui / Choe Sun-hee / Choi Son-hui / Choe Son Hi / ru:Цой Сон Хи / ru:Чхве Сон Хи / uk:Чхве Сон Хі / uk:Цой Сон Хі  id=PRK.choe_son_hui state=PRK gender=fem
Ri Son Gwon / ru:Ли Сон Гвон / uk:Лі Сон Гвон  id=PRK.ri_son_gwon state=PRK
Ri Yong Ho / ru:Ли Ён Хо / ru:Ли Ен Хо / uk:Лі Йон Хо  id=PRK.ri_yong_ho state=PRK
No Kwang Chol / ru:Но Гван Чхоль / uk:Но Гван Чхоль  id=PRK.no_kwang_chol state=PRK
Kang Sun Nam / ru:Кан Сун Нам / uk:Кан Сун Нам  id=PRK.kang_sun_nam state=PRK
Pak Jong Chon / ru:Пак Чон Чхон / uk:Пак Чон Чхон  id=PRK.pak_jong_chon state=PRK
Kim Yong Bok / ru:Ким Ён Бок / ru:Ким Ен Бок / uk:Кім Йон Бок  id=PRK.kim_yong_bok state=PRK
Ri Yong Gil / ru:Ли Ён Гиль / ru:Ли Ен Гиль / uk:Лі Йон Гіль  id=PRK.ri_yong_gil state=PRK
Choe Ryong Hae / ru:Чхве Рён Хэ / ru:Чхве Рен Хэ / ru:Цой Рён Хэ / ru:Цой Рен Хэ / uk:Чхве Рьон Хе  id=PRK.choe_ryong_hae state=PRK
Kim Tok Hun / ru:Ким Док Хун / uk:Кім Док Хун  id=PRK.kim_tok_hun state=PRK
Pak Thae Song / Pak Tae-song / ru:Пак Тхэ Сон / uk:Пак Тхе Сон  id=PRK.pak_thae_song state=PRK
Jo Yong Won / ru:Чо Ён Вон / ru:Чо Ен Вон / uk:Чо Йон Вон  id=PRK.jo_yong_won state=PRK
Kim Song / ru:Ким Сон / uk:Кім Сон  id=PRK.kim_song state=PRK
Sin Hong Chol / ru:Син Хон Чхоль / uk:Сін Хон Чхоль  id=PRK.sin_hong_chol state=PRK
Kim Yong Nam / ru:Ким Ён Нам / ru:Ким Ен Нам / uk:Кім Йон Нам  id=PRK.kim_yong_nam state=PRK
Kim Yong Chol / ru:Ким Ён Чхоль / ru:Ким Ен Чхоль / uk:Кім Йон Чхоль  id=PRK.kim_yong_chol state=PRK
Jang Song Thaek / Jang Sung-taek / ru:Чан Сон Тхэк / uk:Чан Сон Тхек  id=PRK.jang_song_thaek state=PRK
Kim Jong Nam / ru:Ким Чен Нам / uk:Кім Чен Нам  id=PRK.kim_jong_nam state=PRK
Yoon Suk Yeol / Yoon Seok-youl / ru:Юн Сок Ёль / ru:Юн Сок Ель / ru:Юн Сок Ёля / ru:Юн Сок Еля / uk:Юн Сок Йоль / uk:Юн Сок Йоля / Yoon  id=KOR.yoon_suk_yeol state=KOR
Lee Jae Myung / ru:Ли Чжэ Мён / ru:Ли Чжэ Мен / ru:Ли Джэ Мён / ru:Ли Джэ Мен / uk:Лі Чже Мьон / uk:Лі Дже Мьон  id=KOR.lee_jae_myung state=KOR
Moon Jae-in / ru:Мун Чжэ Ин / ru:Мун Чжэ Ина / uk:Мун Чже Ін  id=KOR.moon_jae_in state=KOR
Park Geun-hye / ru:Пак Кын Хе / uk:Пак Кин Хе  id=KOR.park_geun_hye state=KOR gender=fem
Lee Myung-bak / ru:Ли Мён Бак / ru:Ли Мен Бак / uk:Лі Мьон Бак  id=KOR.lee_myung_bak state=KOR
Han Duck-soo / ru:Хан Док Су / uk:Хан Док Су  id=KOR.han_duck_soo state=KOR
Cho Hyun / ru:Чо Хён / ru:Чо Хен / uk:Чо Хьон  id=KOR.cho_hyun state=KOR
Cho Tae-yul / Cho Tae-yeol / ru:Чо Тхэ Ёль / ru:Чо Тхэ Ель / uk:Чо Тхе Йоль  id=KOR.cho_tae_yul state=KOR
Park Jin / ru:Пак Чин / uk:Пак Чин  id=KOR.park_jin state=KOR
Kang Kyung-wha / ru:Кан Гён Хва / ru:Кан Ген Хва / uk:Кан Гьон Хва  id=KOR.kang_kyung_wha state=KOR gender=fem
Kim Yong-hyun / ru:Ким Ён Хён / ru:Ким Ен Хен / uk:Кім Йон Хьон  id=KOR.kim_yong_hyun state=KOR
Shin Won-sik / ru:Син Вон Сик / uk:Сін Вон Сік  id=KOR.shin_won_sik state=KOR
Ahn Gyu-back / ru:Ан Гю Бэк  id=KOR.ahn_gyu_back state=KOR
Kim Min-seok / ru:Ким Мин Сок / uk:Кім Мін Сок  id=KOR.kim_min_seok state=KOR
Wi Sung-lac / ru:Ви Сон Нак  id=KOR.wi_sung_lac state=KOR
Chung Dong-young / ru:Чон Дон Ён / ru:Чон Дон Ен  id=KOR.chung_dong_young state=KOR
Ban Ki-moon / ru:Пан Ги Мун / uk:Пан Гі Мун  id=KOR.ban_ki_moon state=KOR

# Russia.
Vladimir Putin / Vladimir Vladimirovich Putin / Wladimir Putin / ru:Владимир Путин / ru:Владимир Владимирович Путин / uk:Володимир Путін / uk:путін / Putin / ru:Путин / uk:Путін  id=RUS.putin state=RUS
Sergey Lavrov / Sergei Lavrov / Serguei Lavrov / Sergej Lavrov / Sergey Viktorovich Lavrov / ru:Сергей Лавров / ru:Сергей Викторович Лавров / uk:Сергій Лавров / uk:лавров / Lavrov / ru:Лавров / uk:Лавров  id=RUS.lavrov state=RUS
Dmitry Medvedev / Dmitri Medvedev / Dmitriy Medvedev / Dimitri Medvedev / ru:Дмитрий Медведев / uk:Дмитро Медведєв / Medvedev / ru:Медведев / uk:Медведєв  id=RUS.medvedev state=RUS
Mikhail Mishustin / Mijaíl Mishustin / Michail Mischustin / Mikhail Michustin / ru:Михаил Мишустин / uk:Михайло Мішустін / Mishustin / Mischustin / Michustin / ru:Мишустин / uk:Мішустін  id=RUS.mishustin state=RUS
Sergei Shoigu / Sergey Shoigu / Serguei Shoigu / Sergei Shoygu / Serguei Choigu / Serguei Choigou / ru:Сергей Шойгу / uk:Сергій Шойгу / Shoigu / Shoygu / Choigu / Choigou / ru:Шойгу / uk:Шойгу  id=RUS.shoigu state=RUS
Andrei Belousov / Andrey Belousov / Andrei Beloussov / ru:Андрей Белоусов / uk:Андрій Бєлоусов / uk:Андрій Білоусов / Belousov / Beloussov / ru:Белоусов / uk:Бєлоусов / uk:Білоусов  id=RUS.belousov state=RUS
Anatoly Serdyukov / Anatoli Serdiukov / ru:Анатолий Сердюков / uk:Анатолій Сердюков / Serdyukov / Serdiukov / ru:Сердюков / uk:Сердюков  id=RUS.serdyukov state=RUS
Valery Gerasimov / Valeri Gerasimov / Valeriy Gerasimov / Valeri Guerasimov / Valery Guerasimov / ru:Валерий Герасимов / uk:Валерій Герасимов / Gerasimov / Guerasimov / ru:Герасимов / uk:Герасимов  id=RUS.gerasimov state=RUS
Sergei Surovikin / Sergey Surovikin / Serguei Surovikin / ru:Сергей Суровикин / uk:Сергій Суровікін / Surovikin / ru:Суровикин / uk:Суровікін  id=RUS.surovikin state=RUS
Mikhail Teplinsky / ru:Михаил Теплинский / uk:Михайло Теплинський / Teplinsky / ru:Теплинский / uk:Теплинський  id=RUS.teplinsky state=RUS
Andrei Mordvichev / Andrey Mordvichev / ru:Андрей Мордвичев / uk:Андрій Мордвічев / Mordvichev / ru:Мордвичев / uk:Мордвічев  id=RUS.mordvichev state=RUS
Alexander Dvornikov / Aleksandr Dvornikov / ru:Александр Дворников / uk:Олександр Дворніков / Dvornikov / ru:Дворников / uk:Дворніков  id=RUS.dvornikov state=RUS
Alexander Lapin / Aleksandr Lapin / ru:Александр Лапин / uk:Олександр Лапін  id=RUS.lapin state=RUS
Sergei Kobylash / ru:Сергей Кобылаш / uk:Сергій Кобилаш / Kobylash / ru:Кобылаш / uk:Кобилаш  id=RUS.kobylash state=RUS
Igor Kirillov / ru:Игорь Кириллов / uk:Ігор Кирилов / uk:Ігор Кириллов  id=RUS.kirillov state=RUS
Yunus-bek Yevkurov / Yunus-Bek Evkurov / ru:Юнус-бек Евкуров / uk:Юнус-Бек Євкуров / Yevkurov / Evkurov / ru:Евкуров / uk:Євкуров  id=RUS.evkurov state=RUS
Timur Ivanov / ru:Тимур Иванов / uk:Тимур Іванов  id=RUS.timur_ivanov state=RUS
Igor Konashenkov / ru:Игорь Конашенков / uk:Ігор Конашенков / Konashenkov / ru:Конашенков / uk:Конашенков  id=RUS.konashenkov state=RUS
Dmitry Peskov / Dmitri Peskov / Dmitriy Peskov / Dimitri Peskov / ru:Дмитрий Песков / uk:Дмитро Пєсков / uk:Дмитро Песков / Peskov / ru:Песков / uk:Пєсков / uk:Песков  id=RUS.peskov state=RUS
Maria Zakharova / María Zajárova / Mariya Zakharova / ru:Мария Захарова / uk:Марія Захарова / Zakharova / Zajárova / ru:Захарова / ru:Захаровой / ru:Захарову / uk:Захарова / uk:Захарової / uk:Захаровій / uk:Захарову / uk:Захаровою  id=RUS.zakharova state=RUS gender=fem
Yuri Ushakov / Yury Ushakov / Iuri Uchakov / Iúri Ushakov / ru:Юрий Ушаков / uk:Юрій Ушаков / Ushakov / Uchakov / ru:Ушаков / uk:Ушаков  id=RUS.ushakov state=RUS
Nikolai Patrushev / Nikolay Patrushev / Nikolai Patruchev / ru:Николай Патрушев / uk:Микола Патрушев / Patrushev / Patruchev / ru:Патрушев / uk:Патрушев  id=RUS.patrushev state=RUS
Dmitry Patrushev / Dmitri Patrushev / ru:Дмитрий Патрушев / uk:Дмитро Патрушев  id=RUS.dmitry_patrushev state=RUS
Alexander Bortnikov / Aleksandr Bortnikov / ru:Александр Бортников / uk:Олександр Бортніков / Bortnikov / ru:Бортников / uk:Бортніков  id=RUS.bortnikov state=RUS
Sergei Naryshkin / Sergey Naryshkin / Serguei Naryshkin / Serguéi Narishkin / ru:Сергей Нарышкин / uk:Сергій Наришкін / Naryshkin / Narishkin / ru:Нарышкин / uk:Наришкін  id=RUS.naryshkin state=RUS
Igor Kostyukov / Igor Kostiukov / ru:Игорь Костюков / uk:Ігор Костюков / Kostyukov / Kostiukov / ru:Костюков / uk:Костюков  id=RUS.kostyukov state=RUS
Vladimir Alexeyev / Vladimir Alekseyev / ru:Владимир Алексеев / uk:Володимир Алексєєв  id=RUS.alexeyev_gru state=RUS
Alexander Bastrykin / Aleksandr Bastrykin / ru:Александр Бастрыкин / uk:Олександр Бастрикін / Bastrykin / ru:Бастрыкин / uk:Бастрикін  id=RUS.bastrykin state=RUS
Viktor Zolotov / ru:Виктор Золотов / uk:Віктор Золотов / Zolotov / ru:Золотов / uk:Золотов  id=RUS.zolotov state=RUS
Vladimir Kolokoltsev / ru:Владимир Колокольцев / uk:Володимир Колокольцев / Kolokoltsev / ru:Колокольцев / uk:Колокольцев  id=RUS.kolokoltsev state=RUS
Vasily Nebenzya / Vassily Nebenzia / Vasili Nebenzia / Vassili Nebenzia / ru:Василий Небензя / uk:Василь Небензя / Nebenzya / Nebenzia / ru:Небензя / uk:Небензя  id=RUS.nebenzya state=RUS
Vitaly Churkin / Vitali Churkin / ru:Виталий Чуркин / uk:Віталій Чуркін / Churkin / ru:Чуркин / uk:Чуркін  id=RUS.churkin state=RUS
Dmitry Polyanskiy / Dmitry Polyansky / Dmitri Polianski / ru:Дмитрий Полянский / uk:Дмитро Полянський / Polyanskiy / Polyansky / Polianski / ru:Полянский / uk:Полянський  id=RUS.polyansky state=RUS
Sergei Ryabkov / Sergey Ryabkov / Serguei Riabkov / ru:Сергей Рябков / uk:Сергій Рябков / Ryabkov / Riabkov / ru:Рябков / uk:Рябков  id=RUS.ryabkov state=RUS
Andrei Rudenko / Andrey Rudenko / ru:Андрей Руденко / uk:Андрій Руденко  id=RUS.rudenko state=RUS
Mikhail Galuzin / ru:Михаил Галузин / uk:Михайло Галузін / Galuzin / ru:Галузин / uk:Галузін  id=RUS.galuzin state=RUS
Alexander Grushko / Aleksandr Grushko / ru:Александр Грушко / uk:Олександр Грушко / Grushko / ru:Грушко / uk:Грушко  id=RUS.grushko state=RUS
Mikhail Bogdanov / Mijaíl Bogdanov / ru:Михаил Богданов / uk:Михайло Богданов  id=RUS.bogdanov state=RUS
Dmitry Lyubinsky / ru:Дмитрий Любинский  id=RUS.lyubinsky state=RUS
Alexander Matsegora / Aleksandr Matsegora / ru:Александр Мацегора / uk:Олександр Мацегора / Matsegora / ru:Мацегора / uk:Мацегора  id=RUS.matsegora state=RUS
Anatoly Antonov / Anatoli Antonov / ru:Анатолий Антонов / uk:Анатолій Антонов  id=RUS.antonov state=RUS
Alexander Darchiev / Aleksandr Darchiev / ru:Александр Дарчиев / uk:Олександр Дарчієв / Darchiev / ru:Дарчиев / uk:Дарчієв  id=RUS.darchiev state=RUS
Andrei Kelin / Andrey Kelin / ru:Андрей Келин / uk:Андрій Келін / Kelin / ru:Келин / uk:Келін  id=RUS.kelin state=RUS
Rodion Miroshnik / ru:Родион Мирошник / uk:Родіон Мірошник / Miroshnik / ru:Мирошник / uk:Мірошник  id=RUS.miroshnik state=RUS
Konstantin Gavrilov / ru:Константин Гаврилов  id=RUS.gavrilov state=RUS
Kirill Dmitriev / Kiril Dmitriev / Kirill Dmitriyev / ru:Кирилл Дмитриев / uk:Кирило Дмитрієв / Dmitriev / Dmitriyev / ru:Дмитриев / uk:Дмитрієв  id=RUS.kirill_dmitriev state=RUS
Vladimir Medinsky / Vladimir Medinski / Vladimir Medinskiy / ru:Владимир Мединский / uk:Володимир Мединський / Medinsky / Medinski / Medinskiy / ru:Мединский / uk:Мединський  id=RUS.medinsky state=RUS
Dmitry Kozak / Dmitri Kozak / ru:Дмитрий Козак / uk:Дмитро Козак  id=RUS.kozak state=RUS
Vladislav Surkov / ru:Владислав Сурков / uk:Владислав Сурков / Surkov / ru:Сурков / uk:Сурков  id=RUS.surkov state=RUS
Sergei Kiriyenko / Sergey Kiriyenko / Serguei Kirienko / Sergei Kirienko / ru:Сергей Кириенко / uk:Сергій Кирієнко / Kiriyenko / Kirienko / ru:Кириенко / uk:Кирієнко  id=RUS.kiriyenko state=RUS
Anton Vaino / Anton Vayno / ru:Антон Вайно / uk:Антон Вайно / Vaino / Vayno / ru:Вайно / uk:Вайно  id=RUS.vaino state=RUS
Vyacheslav Volodin / Viacheslav Volodin / Viatcheslav Volodine / ru:Вячеслав Володин / uk:В'ячеслав Володін / Volodin / Volodine / ru:Володин / uk:Володін  id=RUS.volodin state=RUS
Valentina Matviyenko / Valentina Matvienko / ru:Валентина Матвиенко / uk:Валентина Матвієнко / Matviyenko / Matvienko / ru:Матвиенко / uk:Матвієнко  id=RUS.matviyenko state=RUS gender=fem
Leonid Slutsky / Leonid Slutski / ru:Леонид Слуцкий / uk:Леонід Слуцький / Slutsky / Slutski / ru:Слуцкий / uk:Слуцький  id=RUS.slutsky state=RUS
Andrei Kartapolov / Andrey Kartapolov / ru:Андрей Картаполов / uk:Андрій Картаполов / Kartapolov / ru:Картаполов / uk:Картаполов  id=RUS.kartapolov state=RUS
Vladimir Zhirinovsky / Vladimir Yirinovski / ru:Владимир Жириновский / uk:Володимир Жириновський / Zhirinovsky / Yirinovski / ru:Жириновский / uk:Жириновський  id=RUS.zhirinovsky state=RUS
Gennady Zyuganov / Guennadi Ziuganov / ru:Геннадий Зюганов / uk:Геннадій Зюганов / Zyuganov / Ziuganov / ru:Зюганов / uk:Зюганов  id=RUS.zyuganov state=RUS
Anton Siluanov / ru:Антон Силуанов / uk:Антон Сілуанов / Siluanov / ru:Силуанов / uk:Сілуанов  id=RUS.siluanov state=RUS
Elvira Nabiullina / ru:Эльвира Набиуллина / uk:Ельвіра Набіулліна / Nabiullina / ru:Набиуллина / ru:Набиуллиной / ru:Набиуллину / uk:Набіулліна / uk:Набіулліної / uk:Набіулліній / uk:Набіулліну / uk:Набіулліною  id=RUS.nabiullina state=RUS gender=fem
Alexander Novak / Aleksandr Novak / ru:Александр Новак / uk:Олександр Новак  id=RUS.novak state=RUS
Denis Manturov / ru:Денис Мантуров / uk:Денис Мантуров / Manturov / ru:Мантуров / uk:Мантуров  id=RUS.manturov state=RUS
Alexander Kozlov / ru:Александр Козлов / uk:Олександр Козлов  id=RUS.kozlov state=RUS
Igor Sechin / ru:Игорь Сечин / uk:Ігор Сєчін / Sechin / ru:Сечин / uk:Сєчін  id=RUS.sechin state=RUS
Alexei Miller / Alexey Miller / ru:Алексей Миллер / uk:Олексій Міллер  id=RUS.alexei_miller state=RUS
Sergey Chemezov / Sergei Chemezov / ru:Сергей Чемезов / uk:Сергій Чемезов / Chemezov / ru:Чемезов / uk:Чемезов  id=RUS.chemezov state=RUS
Alexei Likhachev / Alexey Likhachev / ru:Алексей Лихачёв / ru:Алексей Лихачев / uk:Олексій Лихачов / Likhachev / ru:Лихачёв / ru:Лихачев / uk:Лихачов  id=RUS.likhachev state=RUS
Roman Abramovich / ru:Роман Абрамович / uk:Роман Абрамович / Abramovich / ru:Абрамович / uk:Абрамович  id=RUS.abramovich state=RUS
Oleg Deripaska / ru:Олег Дерипаска / uk:Олег Дерипаска / Deripaska / ru:Дерипаска / uk:Дерипаска  id=RUS.deripaska state=RUS
Yevgeny Prigozhin / Evgeny Prigozhin / Yevgeni Prigozhin / Yevgueni Prigozhin / Yevgueni Prigozhyn / Evguéni Prigojin / Ievguêni Prigojin / Yevgeny Prigojin / ru:Евгений Пригожин / uk:Євген Пригожин / Prigozhin / Prigozhyn / Prigojin / ru:Пригожин / uk:Пригожин  id=RUS.prigozhin state=RUS
Dmitry Utkin / Dmitri Utkin / Dmitriy Utkin / ru:Дмитрий Уткин / uk:Дмитро Уткін  id=RUS.utkin state=RUS
Ramzan Kadyrov / Ramzán Kadírov / ru:Рамзан Кадыров / uk:Рамзан Кадиров / Kadyrov / Kadírov / ru:Кадыров / uk:Кадиров  id=RUS.kadyrov state=RUS
Igor Girkin / Igor Strelkov / Ígor Guirkin / ru:Игорь Гиркин / ru:Игорь Стрелков / uk:Ігор Гіркін / Girkin / Strelkov / Guirkin / ru:Гиркин / ru:Стрелков / uk:Гіркін  id=RUS.girkin state=RUS
Denis Pushilin / Denis Puchilin / ru:Денис Пушилин / uk:Денис Пушилін / Pushilin / Puchilin / ru:Пушилин / uk:Пушилін  id=RUS.pushilin state=RUS
Leonid Pasechnik / ru:Леонид Пасечник / uk:Леонід Пасічник / Pasechnik / ru:Пасечник / uk:Пасічник  id=RUS.pasechnik state=RUS
Alexander Zakharchenko / Aleksandr Zakharchenko / Aleksandr Zajárchenko / ru:Александр Захарченко / uk:Олександр Захарченко / Zakharchenko / Zajárchenko / ru:Захарченко / uk:Захарченко  id=RUS.zakharchenko state=RUS
Sergey Aksyonov / Sergei Aksyonov / Serguei Aksionov / ru:Сергей Аксёнов / ru:Сергей Аксенов / uk:Сергій Аксьонов / Aksyonov / Aksionov / ru:Аксёнов / ru:Аксенов / uk:Аксьонов  id=RUS.aksyonov state=RUS
Mikhail Razvozhayev / Mikhail Razvozhaev / Mijaíl Razvozháyev / ru:Михаил Развожаев / uk:Михайло Развожаєв / Razvozhayev / Razvozhaev / ru:Развожаев / uk:Развожаєв  id=RUS.razvozhayev state=RUS
Vladimir Saldo / ru:Владимир Сальдо / uk:Володимир Сальдо  id=RUS.saldo state=RUS
Yevgeny Balitsky / Evgeny Balitsky / Yevgueni Balitski / ru:Евгений Балицкий / uk:Євген Балицький / Balitsky / Balitski / ru:Балицкий / uk:Балицький  id=RUS.balitsky state=RUS
Vyacheslav Gladkov / Viacheslav Gladkov / ru:Вячеслав Гладков / uk:В'ячеслав Гладков / Gladkov / ru:Гладков / uk:Гладков  id=RUS.gladkov state=RUS
Alexander Bogomaz / Aleksandr Bogomaz / ru:Александр Богомаз / uk:Олександр Богомаз / Bogomaz / ru:Богомаз / uk:Богомаз  id=RUS.bogomaz state=RUS
Roman Starovoit / Roman Starovoyt / ru:Роман Старовойт / uk:Роман Старовойт / Starovoit / Starovoyt / ru:Старовойт / uk:Старовойт  id=RUS.starovoit state=RUS
Alexei Smirnov / Alexey Smirnov / ru:Алексей Смирнов / uk:Олексій Смирнов  id=RUS.smirnov_kursk state=RUS
Alexander Khinshtein / Aleksandr Khinshtein / ru:Александр Хинштейн / uk:Олександр Хінштейн / Khinshtein / ru:Хинштейн / uk:Хінштейн  id=RUS.khinshtein state=RUS
Sergei Sobyanin / Sergey Sobyanin / Serguei Sobianin / ru:Сергей Собянин / uk:Сергій Собянін / Sobyanin / Sobianin / ru:Собянин / uk:Собянін  id=RUS.sobyanin state=RUS
Alexander Beglov / ru:Александр Беглов / uk:Олександр Беглов / Beglov / ru:Беглов / uk:Беглов  id=RUS.beglov state=RUS
Alexander Drozdenko / Aleksandr Drozdenko / ru:Александр Дрозденко / uk:Олександр Дрозденко / Drozdenko / ru:Дрозденко / uk:Дрозденко  id=RUS.drozdenko state=RUS
Veniamin Kondratyev / Veniamin Kondratiev / ru:Вениамин Кондратьев / uk:Веніамін Кондратьєв  id=RUS.kondratyev state=RUS
Yuri Slyusar / Yury Slyusar / ru:Юрий Слюсарь / uk:Юрій Слюсар / Slyusar / ru:Слюсарь / uk:Слюсар  id=RUS.slyusar state=RUS
Vasily Golubev / ru:Василий Голубев / uk:Василь Голубєв  id=RUS.golubev state=RUS
Roman Busargin / ru:Роман Бусаргин / uk:Роман Бусаргін / Busargin / ru:Бусаргин / uk:Бусаргін  id=RUS.busargin state=RUS
Alexander Gusev / ru:Александр Гусев / uk:Олександр Гусєв  id=RUS.gusev state=RUS
Andrei Vorobyov / Andrey Vorobyov / ru:Андрей Воробьёв / ru:Андрей Воробьев / uk:Андрій Воробйов  id=RUS.vorobyov state=RUS
Rustam Minnikhanov / ru:Рустам Минниханов / uk:Рустам Мінніханов / Minnikhanov / ru:Минниханов / uk:Мінніханов  id=RUS.minnikhanov state=RUS
Alexei Navalny / Alexey Navalny / Alexéi Navalni / Aleksei Navalny / Alekséi Navalni / ru:Алексей Навальный / uk:Олексій Навальний / Navalny / Navalni / ru:Навальный / uk:Навальний  id=RUS.navalny state=RUS
Yulia Navalnaya / Iulia Navalnaia / ru:Юлия Навальная / uk:Юлія Навальна / Navalnaya / Navalnaia / ru:Навальная / uk:Навальна  id=RUS.navalnaya state=RUS gender=fem
Vladimir Kara-Murza / Kara-Murza / ru:Владимир Кара-Мурза / ru:Кара-Мурза / uk:Володимир Кара-Мурза  id=RUS.kara_murza state=RUS
Ilya Yashin / Iliá Yashin / Ilia Iachin / ru:Илья Яшин / uk:Ілля Яшин / Yashin / Iachin / ru:Яшин / uk:Яшин  id=RUS.yashin state=RUS
Boris Nemtsov / ru:Борис Немцов / uk:Борис Нємцов / Nemtsov / ru:Немцов / uk:Нємцов  id=RUS.nemtsov state=RUS
Mikhail Khodorkovsky / Mijaíl Jodorkovski / Mikhail Khodorkovski / ru:Михаил Ходорковский / uk:Михайло Ходорковський / Khodorkovsky / Jodorkovski / Khodorkovski / ru:Ходорковский / uk:Ходорковський  id=RUS.khodorkovsky state=RUS
Garry Kasparov / Garri Kasparov / ru:Гарри Каспаров / uk:Гаррі Каспаров / Kasparov / ru:Каспаров / uk:Каспаров  id=RUS.kasparov state=RUS
Boris Nadezhdin / ru:Борис Надеждин / uk:Борис Надєждін / Nadezhdin / ru:Надеждин / uk:Надєждін  id=RUS.nadezhdin state=RUS
Alexander Dugin / Aleksandr Dugin / ru:Александр Дугин / uk:Олександр Дугін  id=RUS.dugin state=RUS
Darya Dugina / Daria Dugina / ru:Дарья Дугина / uk:Дар'я Дугіна / Dugina / ru:Дугина / ru:Дугиной / ru:Дугину / uk:Дугіна / uk:Дугіної / uk:Дугіній / uk:Дугіну / uk:Дугіною  id=RUS.dugina state=RUS gender=fem
Margarita Simonyan / Margarita Simonian / ru:Маргарита Симоньян / uk:Маргарита Симоньян / Simonyan / Simonian / ru:Симоньян / uk:Симоньян  id=RUS.simonyan state=RUS gender=fem
Vladimir Solovyov / Vladimir Soloviev / ru:Владимир Соловьёв / ru:Владимир Соловьев / uk:Володимир Соловйов  id=RUS.solovyov state=RUS
Patriarch Kirill / pt:Patriarca Kirill / pt:Patriarca Cirilo / es:patriarca Kiril / es:Patriarca Cirilo / ru:патриарх Кирилл / uk:патріарх Кирил  id=RUS.patriarch_kirill state=RUS
Maria Lvova-Belova / Lvova-Belova / ru:Мария Львова-Белова / ru:Львова-Белова / ru:Львова-Беловой / ru:Львова-Белову / uk:Марія Львова-Бєлова / uk:Львова-Бєлова / uk:Львова-Бєлової / uk:Львова-Бєловій / uk:Львова-Бєлову / uk:Львова-Бєловою  id=RUS.lvova_belova state=RUS gender=fem
Tatyana Moskalkova / Tatiana Moskalkova / ru:Татьяна Москалькова / uk:Тетяна Москалькова / Moskalkova / ru:Москалькова / ru:Москальковой / ru:Москалькову / uk:Москалькова / uk:Москалькової / uk:Москальковій / uk:Москалькову / uk:Москальковою  id=RUS.moskalkova state=RUS gender=fem
Anna Popova / ru:Анна Попова  id=RUS.popova state=RUS gender=fem
Dmitry Rogozin / Dmitri Rogozin / ru:Дмитрий Рогозин / uk:Дмитро Рогозін / Rogozin / ru:Рогозин / uk:Рогозін  id=RUS.rogozin state=RUS
Yuri Borisov / Yury Borisov / ru:Юрий Борисов / uk:Юрій Борисов  id=RUS.borisov state=RUS
Viktor Bout / Viktor But / ru:Виктор Бут / uk:Віктор Бут  id=RUS.bout state=RUS
Pavel Durov / Durov / ru:Павел Дуров / ru:Дуров / uk:Павло Дуров / uk:Дуров  id=RUS.durov state=RUS

# Ukraine.
Volodymyr Zelenskyy / Volodymyr Zelensky / Volodymyr Zelenskiy / Volodymyr Zelenski / Volodimir Zelenski / Volodimir Zelensky / Volodymir Zelensky / Vladimir Zelensky / Vladimir Zelenski / Volodymyr Zelenskij / Wolodymyr Selenskyj / Vladimir Zelenskiy / ru:Владимир Зеленский / ru:Владимир Александрович Зеленский / uk:Володимир Зеленський / Zelenskyy / Zelensky / Zelenskiy / Zelenski / Zelenskij / Selenskyj / ru:Зеленский / uk:Зеленський  id=UKR.zelenskyy state=UKR
Olena Zelenska / Olena Zelenskaya / ru:Елена Зеленская / uk:Олена Зеленська / Zelenska / Zelenskaya / ru:Зеленская / ru:Зеленской / ru:Зеленскую / uk:Зеленська / uk:Зеленської / uk:Зеленській / uk:Зеленську / uk:Зеленською  id=UKR.zelenska state=UKR gender=fem
Petro Poroshenko / Piotr Poroshenko / ru:Пётр Порошенко / ru:Петр Порошенко / uk:Петро Порошенко / Poroshenko / ru:Порошенко / uk:Порошенко  id=UKR.poroshenko state=UKR
Viktor Yanukovych / Viktor Yanukovich / Viktor Ianukovytch / Viktor Ianukovich / ru:Виктор Янукович / uk:Віктор Янукович / Yanukovych / Yanukovich / Ianukovytch / Ianukovich / ru:Янукович / uk:Янукович  id=UKR.yanukovych state=UKR
Viktor Yushchenko / ru:Виктор Ющенко / uk:Віктор Ющенко / Yushchenko / ru:Ющенко / uk:Ющенко  id=UKR.yushchenko state=UKR
Leonid Kuchma / ru:Леонид Кучма / uk:Леонід Кучма / Kuchma / ru:Кучма / uk:Кучма  id=UKR.kuchma state=UKR
Oleksandr Turchynov / Alexander Turchinov / Oleksandr Turchinov / ru:Александр Турчинов / uk:Олександр Турчинов / Turchynov / Turchinov / ru:Турчинов / uk:Турчинов  id=UKR.turchynov state=UKR
Yulia Tymoshenko / Yulia Timoshenko / Julia Timoschenko / ru:Юлия Тимошенко / uk:Юлія Тимошенко / Tymoshenko / Timoshenko / Timoschenko / ru:Тимошенко / uk:Тимошенко  id=UKR.tymoshenko state=UKR gender=fem
Mykola Azarov / Nikolai Azarov / Mikola Azarov / ru:Николай Азаров / uk:Микола Азаров / Azarov / ru:Азаров / uk:Азаров  id=UKR.azarov state=UKR
Arseniy Yatsenyuk / Arseni Yatseniuk / Arseni Iatseniuk / ru:Арсений Яценюк / uk:Арсеній Яценюк / Yatsenyuk / Yatseniuk / Iatseniuk / ru:Яценюк / uk:Яценюк  id=UKR.yatsenyuk state=UKR
Volodymyr Groysman / ru:Владимир Гройсман / uk:Володимир Гройсман / Groysman / ru:Гройсман / uk:Гройсман  id=UKR.groysman state=UKR
Oleksiy Honcharuk / ru:Алексей Гончарук / uk:Олексій Гончарук / Honcharuk / ru:Гончарук / uk:Гончарук  id=UKR.honcharuk state=UKR
Denys Shmyhal / Denis Shmyhal / Denis Shmygal / Denís Shmigal / Denys Shmygal / ru:Денис Шмыгаль / ru:Денис Шмигаль / uk:Денис Шмигаль / Shmyhal / Shmygal / Shmigal / ru:Шмыгаль / ru:Шмигаль / uk:Шмигаль  id=UKR.shmyhal state=UKR
Yulia Svyrydenko / Yulia Sviridenko / Yuliia Svyrydenko / Iulia Svyrydenko / ru:Юлия Свириденко / uk:Юлія Свириденко / Svyrydenko / Sviridenko / ru:Свириденко / uk:Свириденко  id=UKR.svyrydenko state=UKR gender=fem
Andrii Sybiha / Andriy Sybiha / Andrí Sibiga / Andriy Sibiga / Andrii Sibiha / Andrei Sibiga / ru:Андрей Сибига / uk:Андрій Сибіга / Sybiha / Sibiga / Sibiha / ru:Сибига / uk:Сибіга  id=UKR.sybiha state=UKR
Dmytro Kuleba / Dmitro Kuleba / Dmitri Kuleba / ru:Дмитрий Кулеба / uk:Дмитро Кулеба / Kuleba / ru:Кулеба / uk:Кулеба  id=UKR.kuleba state=UKR
Pavlo Klimkin / ru:Павел Климкин / uk:Павло Клімкін / Klimkin / ru:Климкин / uk:Клімкін  id=UKR.klimkin state=UKR
Vadym Prystaiko / Vadim Pristaiko / ru:Вадим Пристайко / uk:Вадим Пристайко / Prystaiko / Pristaiko / ru:Пристайко / uk:Пристайко  id=UKR.prystaiko state=UKR
Rustem Umerov / Rustem Umiérov / ru:Рустем Умеров / uk:Рустем Умєров / Umerov / Umiérov / ru:Умеров / uk:Умєров  id=UKR.umerov state=UKR
Oleksii Reznikov / Oleksiy Reznikov / Oleksí Réznikov / Alexei Reznikov / ru:Алексей Резников / uk:Олексій Резніков / Reznikov / ru:Резников / uk:Резніков  id=UKR.reznikov state=UKR
Andriy Taran / ru:Андрей Таран / uk:Андрій Таран  id=UKR.taran state=UKR
Valerii Zaluzhnyi / Valery Zaluzhny / Valerii Zaluzhny / Valeriy Zaluzhnyi / Valeri Zaluzhny / Valeri Zaluzhni / Valeri Zalujny / Valery Zaluzhnyi / ru:Валерий Залужный / uk:Валерій Залужний / Zaluzhnyi / Zaluzhny / Zaluzhni / Zalujny / ru:Залужный / uk:Залужний  id=UKR.zaluzhnyi state=UKR
Oleksandr Syrskyi / Oleksandr Syrsky / Oleksandr Sirski / Oleksandr Syrskyy / Alexander Syrsky / Oleksandr Sirsky / Aleksandr Syrskyi / ru:Александр Сырский / uk:Олександр Сирський / Syrskyi / Syrsky / Sirski / Syrskyy / Sirsky / ru:Сырский / uk:Сирський  id=UKR.syrskyi state=UKR
Kyrylo Budanov / Kirilo Budánov / Kirill Budanov / ru:Кирилл Буданов / uk:Кирило Буданов / Budanov / ru:Буданов / uk:Буданов  id=UKR.budanov state=UKR
Vadym Skibitskyi / Vadym Skibitsky / Vadim Skibitski / ru:Вадим Скибицкий / uk:Вадим Скібіцький / Skibitskyi / Skibitsky / Skibitski / ru:Скибицкий / uk:Скібіцький  id=UKR.skibitskyi state=UKR
Vasyl Malyuk / Vasyl Maliuk / Vasil Maliuk / Vasili Maliuk / ru:Василий Малюк / uk:Василь Малюк / Malyuk / Maliuk / ru:Малюк / uk:Малюк  id=UKR.malyuk state=UKR
Ivan Bakanov / ru:Иван Баканов / uk:Іван Баканов / Bakanov / ru:Баканов / uk:Баканов  id=UKR.bakanov state=UKR
Andriy Yermak / Andrii Yermak / Andrí Yermak / Andrei Yermak / Andriy Iermak / ru:Андрей Ермак / uk:Андрій Єрмак / Yermak / Iermak / ru:Ермак / uk:Єрмак  id=UKR.yermak state=UKR
Oleksiy Danilov / Oleksii Danilov / Oleksí Danílov / ru:Алексей Данилов / uk:Олексій Данілов / Danilov / ru:Данилов / uk:Данілов  id=UKR.danilov state=UKR
Oleksandr Lytvynenko / ru:Александр Литвиненко / uk:Олександр Литвиненко / Lytvynenko / ru:Литвиненко / uk:Литвиненко  id=UKR.lytvynenko state=UKR
Mykhailo Podolyak / Mykhailo Podoliak / Mijailo Podoliak / Mikhailo Podoliak / Mikhail Podolyak / ru:Михаил Подоляк / uk:Михайло Подоляк / Podolyak / Podoliak / ru:Подоляк / uk:Подоляк  id=UKR.podolyak state=UKR
Oleksiy Arestovych / Oleksii Arestovych / Alexey Arestovich / ru:Алексей Арестович / uk:Олексій Арестович / Arestovych / Arestovich / ru:Арестович / uk:Арестович  id=UKR.arestovych state=UKR
Dmytro Lytvyn / Dmitro Litvin / ru:Дмитрий Литвин / uk:Дмитро Литвин  id=UKR.lytvyn state=UKR
Serhiy Nykyforov / Sergii Nykyforov / ru:Сергей Никифоров / uk:Сергій Никифоров / Nykyforov / ru:Никифоров / uk:Никифоров  id=UKR.nykyforov state=UKR
Heorhii Tykhyi / Georgiy Tykhyi / Heorhiy Tykhy / ru:Георгий Тихий / uk:Георгій Тихий  id=UKR.tykhyi state=UKR
Oleg Nikolenko / Oleh Nikolenko / ru:Олег Николенко / uk:Олег Ніколенко / Nikolenko / ru:Николенко / uk:Ніколенко  id=UKR.nikolenko state=UKR
Ihor Klymenko / Ihor Klimenko / Igor Klymenko / Igor Klimenko / ru:Игорь Клименко / uk:Ігор Клименко / Klymenko / Klimenko / ru:Клименко / uk:Клименко  id=UKR.klymenko state=UKR
Denys Monastyrskyi / Denys Monastyrsky / Denis Monastirski / ru:Денис Монастырский / uk:Денис Монастирський / Monastyrskyi / Monastyrsky / Monastirski / ru:Монастырский / uk:Монастирський  id=UKR.monastyrsky state=UKR
Arsen Avakov / ru:Арсен Аваков / uk:Арсен Аваков / Avakov / ru:Аваков / uk:Аваков  id=UKR.avakov state=UKR
Mykhailo Fedorov / Mijailo Fédorov / Mykhaylo Fedorov / ru:Михаил Фёдоров / ru:Михаил Федоров / uk:Михайло Федоров  id=UKR.fedorov state=UKR
Ivan Fedorov / ru:Иван Фёдоров / ru:Иван Федоров / uk:Іван Федоров  id=UKR.ivan_fedorov state=UKR
Herman Halushchenko / German Galushchenko / Herman Galushchenko / ru:Герман Галущенко / uk:Герман Галущенко / Halushchenko / Galushchenko / ru:Галущенко / uk:Галущенко  id=UKR.halushchenko state=UKR
Svitlana Hrynchuk / Svitlana Grynchuk / ru:Светлана Гринчук / uk:Світлана Гринчук / Hrynchuk / Grynchuk / ru:Гринчук / uk:Гринчук  id=UKR.hrynchuk state=UKR gender=fem
Taras Kachka / ru:Тарас Качка / uk:Тарас Качка  id=UKR.kachka state=UKR
Ruslan Stefanchuk / ru:Руслан Стефанчук / uk:Руслан Стефанчук / Stefanchuk / ru:Стефанчук / uk:Стефанчук  id=UKR.stefanchuk state=UKR
Davyd Arakhamia / David Arakhamia / David Arajamia / Davyd Arakhamiia / ru:Давид Арахамия / uk:Давид Арахамія / Arakhamia / Arajamia / Arakhamiia / ru:Арахамия / uk:Арахамія  id=UKR.arakhamia state=UKR
Andrii Melnyk / Andriy Melnyk / Andrij Melnyk / Andrei Melnyk / ru:Андрей Мельник / uk:Андрій Мельник  id=UKR.melnyk state=UKR
Sergiy Kyslytsya / Serhiy Kyslytsya / Sergii Kyslytsia / Serguí Kislitsia / ru:Сергей Кислица / uk:Сергій Кислиця / Kyslytsya / Kyslytsia / Kislitsia / ru:Кислица / uk:Кислиця  id=UKR.kyslytsya state=UKR
Oksana Markarova / ru:Оксана Маркарова / uk:Оксана Маркарова / Markarova / ru:Маркарова / ru:Маркаровой / ru:Маркарову / uk:Маркарова / uk:Маркарової / uk:Маркаровій / uk:Маркарову / uk:Маркаровою  id=UKR.markarova state=UKR gender=fem
Olha Stefanishyna / Olga Stefanishyna / Olga Stefanishina / ru:Ольга Стефанишина / uk:Ольга Стефанішина / Stefanishyna / Stefanishina / ru:Стефанишина / ru:Стефанишиной / ru:Стефанишину / uk:Стефанішина / uk:Стефанішиної / uk:Стефанішиній / uk:Стефанішину / uk:Стефанішиною  id=UKR.stefanishyna state=UKR gender=fem
Iryna Vereshchuk / Irina Vereshchuk / ru:Ирина Верещук / uk:Ірина Верещук / Vereshchuk / ru:Верещук / uk:Верещук  id=UKR.vereshchuk state=UKR gender=fem
Dmytro Lubinets / Dmitro Lubinets / ru:Дмитрий Лубинец / uk:Дмитро Лубінець / Lubinets / ru:Лубинец / uk:Лубінець  id=UKR.lubinets state=UKR
Andriy Kostin / Andrii Kostin / ru:Андрей Костин / uk:Андрій Костін / Kostin / ru:Костин / uk:Костін  id=UKR.kostin state=UKR
Ruslan Kravchenko / ru:Руслан Кравченко / uk:Руслан Кравченко  id=UKR.kravchenko_pg state=UKR
Iryna Venediktova / Irina Venediktova / ru:Ирина Венедиктова / uk:Ірина Венедіктова / Venediktova / ru:Венедиктова / ru:Венедиктовой / ru:Венедиктову / uk:Венедіктова / uk:Венедіктової / uk:Венедіктовій / uk:Венедіктову / uk:Венедіктовою  id=UKR.venediktova state=UKR gender=fem
Vitali Klitschko / Vitaliy Klitschko / Vitalii Klitschko / Vitaly Klitschko / Vitali Klichkó / ru:Виталий Кличко / uk:Віталій Кличко / Klitschko / Klichkó / ru:Кличко / uk:Кличко  id=UKR.klitschko state=UKR
Andriy Sadovyi / Andrii Sadovyi / Andriy Sadovy / ru:Андрей Садовый / uk:Андрій Садовий / Sadovyi / Sadovy / ru:Садовый / uk:Садовий  id=UKR.sadovyi state=UKR
Ihor Terekhov / Igor Terekhov / Ihor Térejov / ru:Игорь Терехов / uk:Ігор Терехов / Terekhov / Térejov / ru:Терехов / uk:Терехов  id=UKR.terekhov state=UKR
Hennadiy Trukhanov / Gennady Trukhanov / Hennadii Trukhanov / ru:Геннадий Труханов / uk:Геннадій Труханов / Trukhanov / ru:Труханов / uk:Труханов  id=UKR.trukhanov state=UKR
Borys Filatov / Boris Filatov / ru:Борис Филатов / uk:Борис Філатов / Filatov / ru:Филатов / uk:Філатов  id=UKR.filatov state=UKR
Oleksandr Vilkul / ru:Александр Вилкул / uk:Олександр Вілкул / Vilkul / ru:Вилкул / uk:Вілкул  id=UKR.vilkul state=UKR
Oleh Syniehubov / Oleh Synyehubov / Oleg Syniehubov / Oleg Sinegubov / Oleg Siniegubov / ru:Олег Синегубов / uk:Олег Синєгубов / Syniehubov / Synyehubov / Sinegubov / Siniegubov / ru:Синегубов / uk:Синєгубов  id=UKR.synyehubov state=UKR
Vadym Filashkin / Vadim Filashkin / ru:Вадим Филашкин / uk:Вадим Філашкін / Filashkin / ru:Филашкин / uk:Філашкін  id=UKR.filashkin state=UKR
Pavlo Kyrylenko / Pavlo Kirilenko / ru:Павел Кириленко / uk:Павло Кириленко / Kyrylenko / Kirilenko / ru:Кириленко / uk:Кириленко  id=UKR.kyrylenko state=UKR
Oleksandr Prokudin / ru:Александр Прокудин / uk:Олександр Прокудін / Prokudin / ru:Прокудин / uk:Прокудін  id=UKR.prokudin state=UKR
Serhii Lysak / Serhiy Lysak / Sergii Lysak / Sergiy Lysak / ru:Сергей Лысак / uk:Сергій Лисак / Lysak / ru:Лысак / uk:Лисак  id=UKR.lysak state=UKR
Oleh Kiper / Oleg Kiper / ru:Олег Кипер / uk:Олег Кіпер / Kiper / ru:Кипер / uk:Кіпер  id=UKR.kiper state=UKR
Vitalii Kim / Vitaliy Kim / Vitali Kim / ru:Виталий Ким / uk:Віталій Кім  id=UKR.kim_mykolaiv state=UKR
Volodymyr Artiukh / ru:Владимир Артюх / uk:Володимир Артюх / Artiukh / ru:Артюх / uk:Артюх  id=UKR.artiukh state=UKR
Oleh Hryhorov / Oleg Grigorov / ru:Олег Григоров / uk:Олег Григоров / Hryhorov / Grigorov / ru:Григоров / uk:Григоров  id=UKR.hryhorov state=UKR
Vyacheslav Chaus / Viacheslav Chaus / ru:Вячеслав Чаус / uk:В'ячеслав Чаус / Chaus / ru:Чаус / uk:Чаус  id=UKR.chaus state=UKR
Mykola Kalashnyk / ru:Николай Калашник / uk:Микола Калашник / Kalashnyk / ru:Калашник / uk:Калашник  id=UKR.kalashnyk state=UKR
Timur Tkachenko / Tymur Tkachenko / ru:Тимур Ткаченко / uk:Тимур Ткаченко  id=UKR.tkachenko_kyiv state=UKR
Serhiy Popko / Serhii Popko / ru:Сергей Попко / uk:Сергій Попко  id=UKR.popko state=UKR
Serhiy Haidai / Serhii Haidai / Sergei Gaidai / Serguéi Gaidái / Sergii Gaidai / ru:Сергей Гайдай / uk:Сергій Гайдай / Haidai / Gaidai / ru:Гайдай / uk:Гайдай  id=UKR.haidai state=UKR
Maksym Kozytskyi / Maksym Kozytskyy / ru:Максим Козицкий / uk:Максим Козицький / Kozytskyi / Kozytskyy / ru:Козицкий / uk:Козицький  id=UKR.kozytskyi state=UKR
Yurii Ihnat / Yuriy Ihnat / Yuri Ihnat / Yuri Ignat / Yurii Ignat / Iouri Ignat / ru:Юрий Игнат / uk:Юрій Ігнат / Ihnat / Ignat / ru:Игнат / uk:Ігнат  id=UKR.ihnat state=UKR
Mykola Oleshchuk / Mikola Oleshchuk / ru:Николай Олещук / uk:Микола Олещук / Oleshchuk / ru:Олещук / uk:Олещук  id=UKR.oleshchuk state=UKR
Anatolii Kryvonozhko / Anatoliy Kryvonozhko / ru:Анатолий Кривоножко / uk:Анатолій Кривоножко / Kryvonozhko / ru:Кривоножко / uk:Кривоножко  id=UKR.kryvonozhko state=UKR
Robert Brovdi / Robert Madyar Brovdi / ru:Роберт Бровди / uk:Роберт Бровді / Brovdi / ru:Бровди / uk:Бровді  id=UKR.brovdi state=UKR
Vadym Sukharevskyi / Vadym Sukharevsky / ru:Вадим Сухаревский / uk:Вадим Сухаревський / Sukharevskyi / Sukharevsky / ru:Сухаревский / uk:Сухаревський  id=UKR.sukharevskyi state=UKR
Mykhailo Drapatyi / Mykhailo Drapaty / ru:Михаил Драпатый / uk:Михайло Драпатий / Drapatyi / Drapaty / ru:Драпатый / uk:Драпатий  id=UKR.drapatyi state=UKR
Oleksandr Tarnavskyi / Oleksandr Tarnavsky / ru:Александр Тарнавский / uk:Олександр Тарнавський / Tarnavskyi / Tarnavsky / ru:Тарнавский / uk:Тарнавський  id=UKR.tarnavskyi state=UKR
Serhiy Naiev / Serhii Naiev / Serhiy Nayev / ru:Сергей Наев / uk:Сергій Наєв / Naiev / Nayev / ru:Наев / uk:Наєв  id=UKR.naiev state=UKR
Andrii Hnatov / Andriy Hnatov / ru:Андрей Гнатов / uk:Андрій Гнатов / Hnatov / ru:Гнатов / uk:Гнатов  id=UKR.hnatov state=UKR
Anatolii Barhylevych / Anatoliy Barhylevych / ru:Анатолий Баргилевич / uk:Анатолій Баргилевич / Barhylevych / ru:Баргилевич / uk:Баргилевич  id=UKR.barhylevych state=UKR
Andriy Biletsky / Andrii Biletskyi / Andriy Biletskyi / ru:Андрей Билецкий / uk:Андрій Білецький / Biletsky / Biletskyi / ru:Билецкий / uk:Білецький  id=UKR.biletskyi state=UKR
Denys Prokopenko / Denis Prokopenko / ru:Денис Прокопенко / uk:Денис Прокопенко / Prokopenko / ru:Прокопенко / uk:Прокопенко  id=UKR.prokopenko state=UKR
Dmytro Pletenchuk / ru:Дмитрий Плетенчук / uk:Дмитро Плетенчук / Pletenchuk / ru:Плетенчук / uk:Плетенчук  id=UKR.pletenchuk state=UKR
Natalia Humeniuk / Nataliia Humeniuk / Natalia Gumeniuk / ru:Наталья Гуменюк / uk:Наталія Гуменюк  id=UKR.humeniuk state=UKR gender=fem
Illia Yevlash / Ilia Yevlash / ru:Илья Евлаш / uk:Ілля Євлаш / Yevlash / ru:Евлаш / uk:Євлаш  id=UKR.yevlash state=UKR
Vladyslav Voloshyn / Vladislav Voloshyn / ru:Владислав Волошин / uk:Владислав Волошин / Voloshyn / ru:Волошин / uk:Волошин  id=UKR.voloshyn state=UKR
Viktor Trehubov / ru:Виктор Трегубов / uk:Віктор Трегубов / Trehubov / ru:Трегубов / uk:Трегубов  id=UKR.trehubov state=UKR
Serhiy Cherevaty / Serhii Cherevatyi / Serhiy Cherevatyi / ru:Сергей Череватый / uk:Сергій Череватий / Cherevaty / Cherevatyi / ru:Череватый / uk:Череватий  id=UKR.cherevatyi state=UKR
Hanna Maliar / Hanna Malyar / Ganna Maliar / Anna Maliar / ru:Анна Маляр / uk:Ганна Маляр / Maliar / Malyar / ru:Маляр / uk:Маляр  id=UKR.malyar state=UKR gender=fem
Andriy Kovalenko / Andrii Kovalenko / ru:Андрей Коваленко / uk:Андрій Коваленко  id=UKR.kovalenko state=UKR
Andriy Demchenko / Andrii Demchenko / ru:Андрей Демченко / uk:Андрій Демченко / Demchenko / ru:Демченко / uk:Демченко  id=UKR.demchenko state=UKR
Andriy Yusov / Andrii Yusov / ru:Андрей Юсов / uk:Андрій Юсов / Yusov / ru:Юсов / uk:Юсов  id=UKR.yusov state=UKR
Viktor Medvedchuk / ru:Виктор Медведчук / uk:Віктор Медведчук / Medvedchuk / ru:Медведчук / uk:Медведчук  id=UKR.medvedchuk state=UKR
Ihor Kolomoisky / Ihor Kolomoiskyi / Igor Kolomoisky / Igor Kolomoiski / ru:Игорь Коломойский / uk:Ігор Коломойський / Kolomoisky / Kolomoiskyi / Kolomoiski / ru:Коломойский / uk:Коломойський  id=UKR.kolomoisky state=UKR
Rinat Akhmetov / ru:Ринат Ахметов / uk:Рінат Ахметов / Akhmetov / ru:Ахметов / uk:Ахметов  id=UKR.akhmetov state=UKR
Timur Mindich / Tymur Mindich / ru:Тимур Миндич / uk:Тимур Міндіч / Mindich / ru:Миндич / uk:Міндіч  id=UKR.mindich state=UKR
Oleksiy Chernyshov / ru:Алексей Чернышов / uk:Олексій Чернишов / Chernyshov / ru:Чернышов / uk:Чернишов  id=UKR.chernyshov state=UKR
Semen Kryvonos / ru:Семён Кривонос / ru:Семен Кривонос / uk:Семен Кривонос / Kryvonos / ru:Кривонос / uk:Кривонос  id=UKR.kryvonos state=UKR
Petro Kotin / ru:Пётр Котин / ru:Петр Котин / uk:Петро Котін / Kotin / ru:Котин / uk:Котін  id=UKR.kotin state=UKR
Volodymyr Kudrytskyi / ru:Владимир Кудрицкий / uk:Володимир Кудрицький / Kudrytskyi / ru:Кудрицкий / uk:Кудрицький  id=UKR.kudrytskyi state=UKR
Metropolitan Epiphanius / Epifaniy / ru:митрополит Епифаний / uk:митрополит Епіфаній  id=UKR.epiphanius state=UKR
Emine Dzhaparova / Emine Japarova / Dzhaparova / ru:Эмине Джапарова / uk:Еміне Джапарова  id=UKR.dzhaparova state=UKR gender=fem

# Belarus.
Alexander Lukashenko / Aleksandr Lukashenko / Alexandr Lukashenko / Alyaksandr Lukashenka / Aliaksandr Lukashenka / Alexandre Lukashenko / Alexander Loukachenko / ru:Александр Лукашенко / uk:Олександр Лукашенко / Lukashenko / Lukashenka / Loukachenko / ru:Лукашенко / uk:Лукашенко  id=BLR.lukashenko state=BLR
Sviatlana Tsikhanouskaya / Svetlana Tikhanovskaya / Svetlana Tijanóvskaya / Svetlana Tikhanovskaia / Svitlana Tsikhanouskaya / ru:Светлана Тихановская / uk:Світлана Тихановська / Tsikhanouskaya / Tikhanovskaya / Tijanóvskaya / Tikhanovskaia / ru:Тихановская / ru:Тихановской / ru:Тихановскую / uk:Тихановська / uk:Тихановської / uk:Тихановській / uk:Тихановську / uk:Тихановською  id=BLR.tsikhanouskaya state=BLR gender=fem
Siarhei Tsikhanouski / Sergei Tikhanovsky / Syarhei Tsikhanouski / ru:Сергей Тихановский / uk:Сергій Тихановський / Tsikhanouski / Tikhanovsky / ru:Тихановский / uk:Тихановський  id=BLR.tsikhanouski state=BLR
Maria Kalesnikava / Maryia Kalesnikava / Maria Kolesnikova / ru:Мария Колесникова / uk:Марія Колесникова / Kalesnikava / Kolesnikova / ru:Колесникова / ru:Колесниковой / ru:Колесникову / uk:Колесникова / uk:Колесникової / uk:Колесниковій / uk:Колесникову / uk:Колесниковою  id=BLR.kalesnikava state=BLR gender=fem
Viktar Babaryka / Viktor Babariko / ru:Виктор Бабарико / uk:Віктор Бабарико / Babaryka / Babariko / ru:Бабарико / uk:Бабарико  id=BLR.babaryka state=BLR
Ales Bialiatski / ru:Алесь Беляцкий / uk:Алесь Біляцький / Bialiatski / ru:Беляцкий / uk:Біляцький  id=BLR.bialiatski state=BLR
Vladimir Makei / Uladzimir Makei / ru:Владимир Макей / uk:Володимир Макей / Makei / ru:Макей / uk:Макей  id=BLR.makei state=BLR
Sergei Aleinik / Siarhei Aleinik / ru:Сергей Алейник / uk:Сергій Алейник / Aleinik / ru:Алейник / uk:Алейник  id=BLR.aleinik state=BLR
Maxim Ryzhenkov / Maksim Ryzhenkov / ru:Максим Рыженков / uk:Максим Риженков / Ryzhenkov / ru:Рыженков / uk:Риженков  id=BLR.ryzhenkov state=BLR
Viktor Khrenin / ru:Виктор Хренин / uk:Віктор Хренін / Khrenin / ru:Хренин / uk:Хренін  id=BLR.khrenin state=BLR
Alexander Volfovich / Aleksandr Volfovich / ru:Александр Вольфович / uk:Олександр Вольфович / Volfovich / ru:Вольфович / uk:Вольфович  id=BLR.volfovich state=BLR
Roman Golovchenko / ru:Роман Головченко / uk:Роман Головченко / Golovchenko / ru:Головченко / uk:Головченко  id=BLR.golovchenko state=BLR
Alexander Turchin / Aleksandr Turchin / ru:Александр Турчин / uk:Олександр Турчин  id=BLR.turchin state=BLR
Roman Protasevich / Raman Pratasevich / ru:Роман Протасевич / uk:Роман Протасевич / Protasevich / Pratasevich / ru:Протасевич / uk:Протасевич  id=BLR.protasevich state=BLR
Natalya Eismont / Natalia Eismont / ru:Наталья Эйсмонт / uk:Наталія Ейсмонт / Eismont / ru:Эйсмонт / uk:Ейсмонт  id=BLR.eismont state=BLR gender=fem

# United States.
Donald Trump / Donald J. Trump / Donald John Trump / ru:Дональд Трамп / uk:Дональд Трамп / Trump / ru:Трамп / uk:Трамп  id=USA.trump state=USA
Joe Biden / Joseph Biden / Joseph R. Biden / ru:Джо Байден / uk:Джо Байден / Biden / ru:Байден / uk:Байден  id=USA.biden state=USA
Barack Obama / Barak Obama / ru:Барак Обама / uk:Барак Обама / Obama / ru:Обама / uk:Обама  id=USA.obama state=USA
George W. Bush / George Bush / ru:Джордж Буш / uk:Джордж Буш  id=USA.george_w_bush state=USA
JD Vance / J.D. Vance / J. D. Vance / Vance / ru:Джей Ди Вэнс / ru:Вэнс / uk:Джей Ді Венс / uk:Венс  id=USA.vance state=USA
Kamala Harris / Kamala / ru:Камала Харрис / uk:Камала Гарріс / uk:Камала Харріс  id=USA.harris state=USA gender=fem
Mike Pence / ru:Майк Пенс / uk:Майк Пенс / Pence / ru:Пенс / uk:Пенс  id=USA.pence state=USA
Marco Rubio / ru:Марко Рубио / uk:Марко Рубіо / Rubio / ru:Рубио / uk:Рубіо  id=USA.rubio state=USA
Antony Blinken / Anthony Blinken / Tony Blinken / ru:Энтони Блинкен / uk:Ентоні Блінкен / Blinken / ru:Блинкен / uk:Блінкен  id=USA.blinken state=USA
Mike Pompeo / ru:Майк Помпео / uk:Майк Помпео / Pompeo / ru:Помпео / uk:Помпео  id=USA.pompeo state=USA
Rex Tillerson / ru:Рекс Тиллерсон / uk:Рекс Тіллерсон / Tillerson / ru:Тиллерсон / uk:Тіллерсон  id=USA.tillerson state=USA
John Kerry / ru:Джон Керри / uk:Джон Керрі / Kerry / ru:Керри / uk:Керрі  id=USA.kerry state=USA
Hillary Clinton / Hillary Rodham Clinton / ru:Хиллари Клинтон / uk:Гілларі Клінтон  id=USA.clinton state=USA gender=fem
Bill Clinton / ru:Билл Клинтон / uk:Білл Клінтон  id=USA.bill_clinton state=USA
Pete Hegseth / ru:Пит Хегсет / uk:Піт Гегсет / uk:Піт Хегсет / Hegseth / ru:Хегсет / uk:Гегсет / uk:Хегсет  id=USA.hegseth state=USA
Lloyd Austin / ru:Ллойд Остин / uk:Ллойд Остін  id=USA.lloyd_austin state=USA
Mark Esper / ru:Марк Эспер / uk:Марк Еспер / Esper / ru:Эспер / uk:Еспер  id=USA.esper state=USA
James Mattis / Jim Mattis / ru:Джеймс Мэттис / uk:Джеймс Меттіс / Mattis / ru:Мэттис / uk:Меттіс  id=USA.mattis state=USA
Ash Carter / Ashton Carter / ru:Эштон Картер / uk:Ештон Картер  id=USA.ash_carter state=USA
Chuck Hagel / ru:Чак Хейгел / uk:Чак Гейгел / Hagel / ru:Хейгел / uk:Гейгел  id=USA.hagel state=USA
Leon Panetta / ru:Леон Панетта / uk:Леон Панетта / Panetta / ru:Панетта / uk:Панетта  id=USA.panetta state=USA
Robert Gates / ru:Роберт Гейтс / uk:Роберт Гейтс  id=USA.gates state=USA
Steve Witkoff / Steven Witkoff / ru:Стив Уиткофф / ru:Стивен Уиткофф / uk:Стів Віткофф / Witkoff / ru:Уиткофф / uk:Віткофф  id=USA.witkoff state=USA
Keith Kellogg / ru:Кит Келлог / ru:Кит Келлогг / uk:Кіт Келлог  id=USA.kellogg state=USA
Jared Kushner / ru:Джаред Кушнер / uk:Джаред Кушнер / Kushner / ru:Кушнер / uk:Кушнер  id=USA.kushner state=USA
Dan Driscoll / Daniel Driscoll / ru:Дэн Дрисколл / uk:Ден Дрісколл / Driscoll / ru:Дрисколл / uk:Дрісколл  id=USA.driscoll state=USA
Mike Waltz / Michael Waltz / ru:Майк Уолтц / uk:Майк Волтц  id=USA.waltz state=USA
Jake Sullivan / ru:Джейк Салливан / uk:Джейк Салліван  id=USA.sullivan state=USA
John Bolton / ru:Джон Болтон / uk:Джон Болтон  id=USA.bolton state=USA
John Kirby / ru:Джон Кирби / uk:Джон Кірбі  id=USA.kirby state=USA
Karoline Leavitt / Leavitt / ru:Кэролайн Левитт / uk:Керолайн Левітт  id=USA.leavitt state=USA gender=fem
Jen Psaki / ru:Джен Псаки / uk:Джен Псакі / Psaki / ru:Псаки / uk:Псакі  id=USA.psaki state=USA gender=fem
Karine Jean-Pierre / Jean-Pierre / ru:Карин Жан-Пьер / uk:Карін Жан-П'єр  id=USA.jean_pierre state=USA gender=fem
Ned Price / ru:Нед Прайс / uk:Нед Прайс  id=USA.ned_price state=USA
Matthew Miller / ru:Мэтью Миллер / uk:Метью Міллер  id=USA.matthew_miller state=USA
Tammy Bruce / ru:Тэмми Брюс / uk:Теммі Брюс  id=USA.tammy_bruce state=USA gender=fem
Sean Parnell / ru:Шон Парнелл / uk:Шон Парнелл / uk:Парнелл  id=USA.sean_parnell state=USA
Patrick Ryder / Pat Ryder / ru:Патрик Райдер / uk:Патрік Райдер  id=USA.patrick_ryder state=USA
Mark Milley / ru:Марк Милли / uk:Марк Міллі / Milley / ru:Милли / uk:Міллі  id=USA.milley state=USA
Charles Q. Brown / CQ Brown / C.Q. Brown / ru:Чарльз Браун / uk:Чарльз Браун  id=USA.cq_brown state=USA
Dan Caine / John Daniel Caine / ru:Дэн Кейн / uk:Ден Кейн  id=USA.caine state=USA
Martin Dempsey / ru:Мартин Демпси / uk:Мартін Демпсі / uk:Демпсі  id=USA.dempsey state=USA
Joseph Dunford / ru:Джозеф Данфорд  id=USA.dunford state=USA
Michael Kurilla / Erik Kurilla / ru:Майкл Курилла / Kurilla / ru:Курилла / uk:Майкл Курилла / uk:Курилла  id=USA.kurilla state=USA
Brad Cooper / ru:Брэд Купер / uk:Бред Купер  id=USA.brad_cooper state=USA
Christopher Cavoli / ru:Кристофер Каволи / uk:Крістофер Каволі / Cavoli / ru:Каволи / uk:Каволі  id=USA.cavoli state=USA
Alexus Grynkewich / ru:Алексус Гринкевич / uk:Алексус Гринкевич / Grynkewich / ru:Гринкевич / uk:Гринкевич  id=USA.grynkewich state=USA
David Petraeus / ru:Дэвид Петреус / Petraeus / ru:Петреус / uk:Девід Петреус / uk:Петреус  id=USA.petraeus state=USA
John Brennan / ru:Джон Бреннан / uk:Джон Бреннан / uk:Бреннан  id=USA.brennan state=USA
William Burns / Bill Burns / ru:Уильям Бернс / uk:Вільям Бернс  id=USA.burns state=USA
John Ratcliffe / ru:Джон Рэтклифф / uk:Джон Реткліфф / Ratcliffe / ru:Рэтклифф / uk:Реткліфф  id=USA.ratcliffe state=USA
Gina Haspel / ru:Джина Хаспел / Haspel / ru:Хаспел  id=USA.haspel state=USA gender=fem
Tulsi Gabbard / ru:Тулси Габбард / uk:Тулсі Габбард / Gabbard / ru:Габбард / uk:Габбард  id=USA.gabbard state=USA gender=fem
Kash Patel / ru:Каш Патель / uk:Каш Патель  id=USA.kash_patel state=USA
James Comey / ru:Джеймс Коми / uk:Джеймс Комі / Comey / ru:Коми / uk:Комі  id=USA.comey state=USA
Christopher Wray / ru:Кристофер Рэй / uk:Крістофер Рей  id=USA.wray state=USA
Pam Bondi / Pamela Bondi / ru:Пэм Бонди / uk:Пем Бонді  id=USA.bondi state=USA gender=fem
Merrick Garland / ru:Меррик Гарленд / uk:Меррік Гарленд  id=USA.garland state=USA
Kristi Noem / Noem / ru:Кристи Ноэм / uk:Крісті Ноем  id=USA.noem state=USA gender=fem
Scott Bessent / ru:Скотт Бессент / uk:Скотт Бессент / Bessent / ru:Бессент / uk:Бессент  id=USA.bessent state=USA
Janet Yellen / Yellen / ru:Джанет Йеллен / uk:Джанет Єллен  id=USA.yellen state=USA gender=fem
Steven Mnuchin / ru:Стивен Мнучин / uk:Стівен Мнучін / Mnuchin / ru:Мнучин / uk:Мнучін  id=USA.mnuchin state=USA
Howard Lutnick / ru:Говард Лютник / uk:Говард Лютнік / Lutnick / ru:Лютник / uk:Лютнік  id=USA.lutnick state=USA
Peter Navarro / ru:Питер Наварро / uk:Пітер Наварро  id=USA.navarro state=USA
Robert F. Kennedy Jr. / Robert Kennedy Jr. / RFK Jr. / ru:Роберт Кеннеди-младший / uk:Роберт Кеннеді-молодший  id=USA.rfk_jr state=USA
Elon Musk / ru:Илон Маск / uk:Ілон Маск / Musk / ru:Маск / uk:Маск  id=USA.musk state=USA
Mark Zuckerberg / ru:Марк Цукерберг / uk:Марк Цукерберг / Zuckerberg / ru:Цукерберг / uk:Цукерберг  id=USA.zuckerberg state=USA
Jeff Bezos / ru:Джефф Безос / uk:Джефф Безос / Bezos / ru:Безос / uk:Безос  id=USA.bezos state=USA
Bill Gates / ru:Билл Гейтс / uk:Білл Гейтс  id=USA.bill_gates state=USA
Jerome Powell / ru:Джером Пауэлл / uk:Джером Пауелл  id=USA.powell state=USA
Mike Johnson / ru:Майк Джонсон / uk:Майк Джонсон  id=USA.mike_johnson state=USA
Kevin McCarthy / ru:Кевин Маккарти / uk:Кевін Маккарті  id=USA.mccarthy state=USA
Nancy Pelosi / Pelosi / ru:Нэнси Пелоси / ru:Пелоси / uk:Ненсі Пелосі / uk:Пелосі  id=USA.pelosi state=USA gender=fem
John Boehner / ru:Джон Бейнер / Boehner / ru:Бейнер  id=USA.boehner state=USA
Mitch McConnell / ru:Митч Макконнелл / uk:Мітч Макконнелл / McConnell / ru:Макконнелл / uk:Макконнелл  id=USA.mcconnell state=USA
John Thune / ru:Джон Тьюн / Thune / ru:Тьюн / uk:Джон Тун  id=USA.thune state=USA
Chuck Schumer / ru:Чак Шумер / uk:Чак Шумер / Schumer / ru:Шумер / uk:Шумер  id=USA.schumer state=USA
Hakeem Jeffries / ru:Хаким Джеффрис / uk:Гакім Джеффріс / uk:Джеффріс  id=USA.jeffries state=USA
Lindsey Graham / ru:Линдси Грэм / ru:Линдси Грэхем / uk:Ліндсі Грем  id=USA.graham state=USA
John McCain / ru:Джон Маккейн / uk:Джон Маккейн / McCain / ru:Маккейн / uk:Маккейн  id=USA.mccain state=USA
Mitt Romney / ru:Митт Ромни / uk:Мітт Ромні / Romney / ru:Ромни / uk:Ромні  id=USA.romney state=USA
Ted Cruz / ru:Тед Круз / uk:Тед Круз  id=USA.cruz state=USA
Bernie Sanders / ru:Берни Сандерс / uk:Берні Сандерс  id=USA.sanders state=USA
Alexandria Ocasio-Cortez / Ocasio-Cortez / AOC / ru:Александрия Окасио-Кортес / uk:Александрія Окасіо-Кортес / uk:Окасіо-Кортес  id=USA.ocasio_cortez state=USA gender=fem
Ron DeSantis / ru:Рон Десантис / uk:Рон Десантіс / DeSantis / ru:Десантис / uk:Десантіс  id=USA.desantis state=USA
Gavin Newsom / ru:Гэвин Ньюсом / uk:Гевін Ньюсом / Newsom / ru:Ньюсом / uk:Ньюсом  id=USA.newsom state=USA
Greg Abbott / ru:Грег Эбботт / uk:Грег Еббот / uk:Еббот  id=USA.abbott state=USA
Zohran Mamdani / ru:Зохран Мамдани / uk:Зохран Мамдані / Mamdani / ru:Мамдани / uk:Мамдані  id=USA.mamdani state=USA
Nikki Haley / ru:Никки Хейли / uk:Ніккі Гейлі  id=USA.haley state=USA gender=fem
Linda Thomas-Greenfield / Thomas-Greenfield / ru:Линда Томас-Гринфилд / uk:Лінда Томас-Грінфілд  id=USA.thomas_greenfield state=USA gender=fem
Samantha Power / ru:Саманта Пауэр / uk:Саманта Павер  id=USA.samantha_power state=USA gender=fem
Susan Rice / ru:Сьюзан Райс / uk:Сьюзен Райс  id=USA.susan_rice state=USA gender=fem
Victoria Nuland / Nuland / ru:Виктория Нуланд / ru:Нуланд / uk:Вікторія Нуланд / uk:Нуланд  id=USA.nuland state=USA gender=fem
Bridget Brink / ru:Бриджит Бринк / uk:Бріджит Брінк  id=USA.brink state=USA gender=fem
Kurt Volker / ru:Курт Волкер / uk:Курт Волкер  id=USA.volker state=USA
Amos Hochstein / ru:Амос Хокштейн / Hochstein / ru:Хокштейн / uk:Амос Гокштейн / uk:Гокштейн  id=USA.hochstein state=USA
Tom Barrack / Thomas Barrack / ru:Том Баррак / uk:Том Баррак / uk:Баррак  id=USA.barrack state=USA
Mike Huckabee / ru:Майк Хакаби / Huckabee / ru:Хакаби / uk:Майк Гакабі / uk:Гакабі  id=USA.huckabee state=USA
Matthew Whitaker / ru:Мэтью Уитакер / uk:Метью Вітакер  id=USA.whitaker state=USA
Adam Boehler / ru:Адам Болер / Boehler / ru:Болер  id=USA.boehler state=USA
Richard Grenell / ru:Ричард Гренелл / Grenell / ru:Гренелл / uk:Річард Гренелл / uk:Гренелл  id=USA.grenell state=USA
Robert Malley / Rob Malley / ru:Роберт Мэлли  id=USA.malley state=USA
Zalmay Khalilzad / ru:Залмай Халилзад / Khalilzad / ru:Халилзад / uk:Залмай Халілзад / uk:Халілзад  id=USA.khalilzad state=USA
Edward Snowden / ru:Эдвард Сноуден / uk:Едвард Сноуден / Snowden / ru:Сноуден / uk:Сноуден  id=USA.snowden state=USA
Evan Gershkovich / ru:Эван Гершкович / uk:Еван Гершкович / Gershkovich / ru:Гершкович / uk:Гершкович  id=USA.gershkovich state=USA
Brittney Griner / ru:Бриттни Грайнер / uk:Бріттні Грайнер / uk:Грайнер  id=USA.griner state=USA gender=fem
Henry Kissinger / ru:Генри Киссинджер / uk:Генрі Кіссінджер / Kissinger / ru:Киссинджер / uk:Кіссінджер  id=USA.kissinger state=USA
Tucker Carlson / ru:Такер Карлсон / uk:Такер Карлсон  id=USA.carlson state=USA
Charlie Kirk / ru:Чарли Кирк / uk:Чарлі Кірк  id=USA.charlie_kirk state=USA
Jeffrey Epstein / ru:Джеффри Эпштейн / uk:Джеффрі Епштейн  id=USA.epstein state=USA
Stephen Miller / ru:Стивен Миллер / uk:Стівен Міллер  id=USA.stephen_miller state=USA
Susie Wiles / ru:Сьюзи Уайлс / uk:Сьюзі Вайлз / uk:Вайлз  id=USA.susie_wiles state=USA gender=fem
Tom Homan / ru:Том Хоман / uk:Том Гоман / uk:Гоман  id=USA.homan state=USA

# China, Taiwan, Japan and the rest of Asia.
Xi Jinping / Jinping / en:Xi / es:Xi / pt:Xi / ru:Си Цзиньпин / ru:Си Цзиньпина / ru:Си Цзиньпином / ru:Си Цзиньпину / uk:Сі Цзіньпін / uk:Сі Цзиньпін / uk:Сі Цзіньпіна / uk:Сі Цзіньпіном  id=CHN.xi_jinping state=CHN
Hu Jintao / ru:Ху Цзиньтао / uk:Ху Цзіньтао  id=CHN.hu_jintao state=CHN
Li Qiang / ru:Ли Цян / uk:Лі Цян  id=CHN.li_qiang state=CHN
Li Keqiang / ru:Ли Кэцян / uk:Лі Кецян  id=CHN.li_keqiang state=CHN
Wen Jiabao / ru:Вэнь Цзябао / uk:Вень Цзябао  id=CHN.wen_jiabao state=CHN
Wang Yi / ru:Ван И / uk:Ван І  id=CHN.wang_yi state=CHN
Qin Gang / ru:Цинь Ган / uk:Цінь Ган  id=CHN.qin_gang state=CHN
Yang Jiechi / ru:Ян Цзечи / uk:Ян Цзєчі  id=CHN.yang_jiechi state=CHN
Dong Jun / ru:Дун Цзюнь / uk:Дун Цзюнь  id=CHN.dong_jun state=CHN
Li Shangfu / ru:Ли Шанфу / uk:Лі Шанфу  id=CHN.li_shangfu state=CHN
Wei Fenghe / ru:Вэй Фэнхэ / uk:Вей Фенхе  id=CHN.wei_fenghe state=CHN
Li Hui / ru:Ли Хуэй / uk:Лі Хуей  id=CHN.li_hui state=CHN
He Lifeng / ru:Хэ Лифэн / uk:Хе Ліфен  id=CHN.he_lifeng state=CHN
Zhao Leji / ru:Чжао Лэцзи / uk:Чжао Лецзі  id=CHN.zhao_leji state=CHN
Zhang Youxia / ru:Чжан Юся / uk:Чжан Юся  id=CHN.zhang_youxia state=CHN
Fu Cong / ru:Фу Цун / uk:Фу Цун  id=CHN.fu_cong state=CHN
Mao Ning / ru:Мао Нин / uk:Мао Нін  id=CHN.mao_ning state=CHN gender=fem
Lin Jian / ru:Линь Цзянь / uk:Лінь Цзянь  id=CHN.lin_jian state=CHN
Guo Jiakun / ru:Го Цзякунь / uk:Го Цзякунь  id=CHN.guo_jiakun state=CHN
Wang Wenbin / ru:Ван Вэньбинь / uk:Ван Веньбінь  id=CHN.wang_wenbin state=CHN
Zhao Lijian / ru:Чжао Лицзянь / uk:Чжао Ліцзянь  id=CHN.zhao_lijian state=CHN
Hua Chunying / ru:Хуа Чуньин / uk:Хуа Чуньїн  id=CHN.hua_chunying state=CHN gender=fem
Geng Shuang / ru:Гэн Шуан / uk:Ген Шуан  id=CHN.geng_shuang state=CHN
Hong Lei / ru:Хун Лэй  id=CHN.hong_lei state=CHN
Bo Xilai / ru:Бо Силай  id=CHN.bo_xilai state=CHN
Liu Xiaobo / ru:Лю Сяобо  id=CHN.liu_xiaobo state=CHN
Dalai Lama / ru:Далай-лама / uk:Далай-лама  id=CHN.dalai_lama state=CHN
John Lee Ka-chiu / John Lee / ru:Джон Ли  id=HKG.john_lee state=HKG
Carrie Lam / ru:Кэрри Лам / uk:Керрі Лам  id=HKG.carrie_lam state=HKG gender=fem
Jimmy Lai / ru:Джимми Лай  id=HKG.jimmy_lai state=HKG
Lai Ching-te / William Lai / ru:Лай Циндэ / uk:Лай Ціндe / uk:Лай Ціндє  id=TWN.lai_ching_te state=TWN
Tsai Ing-wen / ru:Цай Инвэнь / uk:Цай Їнвень  id=TWN.tsai_ing_wen state=TWN gender=fem
Ma Ying-jeou / ru:Ма Инцзю  id=TWN.ma_ying_jeou state=TWN
Wellington Koo / ru:Веллингтон Ку  id=TWN.koo state=TWN
Sanae Takaichi / Takaichi / ru:Санаэ Такаити / ru:Такаити / uk:Санае Такаїчі / uk:Такаїчі  id=JPN.takaichi state=JPN gender=fem
Shigeru Ishiba / ru:Сигэру Исиба / uk:Шігеру Ішіба / Ishiba / ru:Исиба / uk:Ішіба  id=JPN.ishiba state=JPN
Fumio Kishida / ru:Фумио Кисида / uk:Фуміо Кішіда / Kishida / ru:Кисида / uk:Кішіда  id=JPN.kishida state=JPN
Yoshihide Suga / ru:Ёсихидэ Суга / ru:Есихидэ Суга / uk:Йошіхіде Суга  id=JPN.suga state=JPN
Shinzo Abe / ru:Синдзо Абэ / uk:Сіндзо Абе  id=JPN.abe state=JPN
Yoshihiko Noda / ru:Ёсихико Нода / ru:Есихико Нода  id=JPN.noda state=JPN
Naoto Kan / ru:Наото Кан  id=JPN.naoto_kan state=JPN
Toshimitsu Motegi / ru:Тосимицу Мотэги / uk:Тосіміцу Мотегі / Motegi / ru:Мотэги / uk:Мотегі  id=JPN.motegi state=JPN
Yoshimasa Hayashi / ru:Ёсимаса Хаяси / ru:Есимаса Хаяси / uk:Йосімаса Хаясі  id=JPN.hayashi state=JPN
Yoko Kamikawa / ru:Ёко Камикава / ru:Еко Камикава  id=JPN.kamikawa state=JPN gender=fem
Takeshi Iwaya / ru:Такэси Ивая / uk:Такесі Івая / Iwaya / ru:Ивая / uk:Івая  id=JPN.iwaya state=JPN
Gen Nakatani / ru:Гэн Накатани  id=JPN.nakatani state=JPN
Shinjiro Koizumi / ru:Синдзиро Коидзуми  id=JPN.shinjiro_koizumi state=JPN
Minoru Kihara / ru:Минору Кихара  id=JPN.kihara state=JPN
Narendra Modi / ru:Нарендра Моди / uk:Нарендра Моді / Modi / ru:Моди / uk:Моді  id=IND.modi state=IND
Manmohan Singh / ru:Манмохан Сингх  id=IND.manmohan_singh state=IND
S. Jaishankar / Subrahmanyam Jaishankar / Jaishankar / ru:Субраманьям Джайшанкар / ru:Джайшанкар / uk:Субраманьям Джайшанкар / uk:Джайшанкар  id=IND.jaishankar state=IND
Rajnath Singh / ru:Раджнатх Сингх / uk:Раджнатх Сінгх  id=IND.rajnath_singh state=IND
Ajit Doval / ru:Аджит Довал / uk:Аджит Довал / Doval / ru:Довал / uk:Довал  id=IND.doval state=IND
Amit Shah / ru:Амит Шах  id=IND.amit_shah state=IND
Droupadi Murmu / ru:Драупади Мурму  id=IND.murmu state=IND gender=fem
Rahul Gandhi / ru:Рахул Ганди  id=IND.rahul_gandhi state=IND
Vikram Misri / ru:Викрам Мисри  id=IND.misri state=IND
Randhir Jaiswal / ru:Рандхир Джайсвал  id=IND.jaiswal state=IND
Shehbaz Sharif / Shahbaz Sharif / ru:Шахбаз Шариф / uk:Шахбаз Шариф  id=PAK.shehbaz_sharif state=PAK
Nawaz Sharif / ru:Наваз Шариф  id=PAK.nawaz_sharif state=PAK
Imran Khan / ru:Имран Хан / uk:Імран Хан  id=PAK.imran_khan state=PAK
Asim Munir / Syed Asim Munir / ru:Асим Мунир / uk:Асім Мунір  id=PAK.asim_munir state=PAK
Asif Ali Zardari / Zardari / ru:Асиф Али Зардари  id=PAK.zardari state=PAK
Ishaq Dar / ru:Исхак Дар  id=PAK.ishaq_dar state=PAK
Khawaja Asif / Khawaja Muhammad Asif / ru:Хаваджа Асиф  id=PAK.khawaja_asif state=PAK
Bilawal Bhutto Zardari / ru:Билавал Бхутто-Зардари  id=PAK.bilawal state=PAK
Hibatullah Akhundzada / Haibatullah Akhundzada / ru:Хайбатулла Ахундзада / uk:Хайбатулла Ахундзада / Akhundzada / ru:Ахундзада / uk:Ахундзада  id=AFG.akhundzada state=AFG
Amir Khan Muttaqi / ru:Амир Хан Моттаки / uk:Амір Хан Муттакі / Muttaqi / ru:Моттаки / uk:Муттакі  id=AFG.muttaqi state=AFG
Mullah Yaqoob / Mohammad Yaqoob / Mullah Mohammad Yaqoob / ru:мулла Якуб / ru:Мохаммад Якуб  id=AFG.mullah_yaqoob state=AFG
Sirajuddin Haqqani / Haqqani / ru:Сираджуддин Хаккани  id=AFG.sirajuddin_haqqani state=AFG
Zabihullah Mujahid / Zabiullah Mujahid / ru:Забихулла Муджахид / uk:Забіхулла Муджахід  id=AFG.zabihullah_mujahid state=AFG
Ashraf Ghani / ru:Ашраф Гани / uk:Ашраф Гані / Ghani / ru:Гани / uk:Гані  id=AFG.ghani state=AFG
Hamid Karzai / ru:Хамид Карзай / uk:Хамід Карзай / Karzai / ru:Карзай / uk:Карзай  id=AFG.karzai state=AFG
Abdullah Abdullah / ru:Абдулла Абдулла  id=AFG.abdullah_abdullah state=AFG
Mullah Omar / Mullah Mohammed Omar / pt:Mulá Omar / es:mulá Omar / ru:мулла Омар  id=AFG.mullah_omar state=AFG
Sheikh Hasina / ru:Шейх Хасина / uk:Шейх Хасіна  id=BGD.hasina state=BGD gender=fem
Muhammad Yunus / Mohammad Yunus / ru:Мухаммад Юнус / uk:Мухаммад Юнус  id=BGD.yunus state=BGD
Gotabaya Rajapaksa / ru:Готабая Раджапакса  id=LKA.gotabaya_rajapaksa state=LKA
Mahinda Rajapaksa / ru:Махинда Раджапакса  id=LKA.mahinda_rajapaksa state=LKA
Anura Kumara Dissanayake / Dissanayake / ru:Анура Кумара Диссанаяке  id=LKA.dissanayake state=LKA
Min Aung Hlaing / ru:Мин Аун Хлайн / uk:Мін Аун Хлайн  id=MMR.min_aung_hlaing state=MMR
Aung San Suu Kyi / Suu Kyi / ru:Аун Сан Су Чжи / uk:Аун Сан Су Чжі  id=MMR.suu_kyi state=MMR gender=fem
Anutin Charnvirakul / Anutin / ru:Анутин Чанвиракун  id=THA.anutin state=THA
Paetongtarn Shinawatra / ru:Пхэтхонгтхан Чинават / uk:Пхетхонгтхан Чинават  id=THA.paetongtarn state=THA gender=fem
Thaksin Shinawatra / Thaksin / ru:Таксин Чинават / uk:Таксін Чинават  id=THA.thaksin state=THA
Yingluck Shinawatra / Yingluck / ru:Йинглак Чинават  id=THA.yingluck state=THA gender=fem
Prayut Chan-o-cha / Prayuth Chan-ocha / Prayut / ru:Прают Чан-Оча  id=THA.prayut state=THA
Hun Sen / ru:Хун Сен / uk:Хун Сен  id=KHM.hun_sen state=KHM
Hun Manet / ru:Хун Манет / uk:Хун Манет  id=KHM.hun_manet state=KHM
To Lam / ru:То Лам / uk:То Лам  id=VNM.to_lam state=VNM
Nguyen Phu Trong / ru:Нгуен Фу Чонг  id=VNM.nguyen_phu_trong state=VNM
Pham Minh Chinh / ru:Фам Минь Тинь  id=VNM.pham_minh_chinh state=VNM
Ferdinand Marcos Jr. / Ferdinand Marcos Jr / Bongbong Marcos / ru:Фердинанд Маркос-младший / ru:Фердинанд Маркос / uk:Фердинанд Маркос / Ferdinand Marcos  id=PHL.marcos state=PHL
Rodrigo Duterte / ru:Родриго Дутерте / uk:Родріго Дутерте / Duterte / ru:Дутерте / uk:Дутерте  id=PHL.duterte state=PHL
Sara Duterte / ru:Сара Дутерте  id=PHL.sara_duterte state=PHL gender=fem
Benigno Aquino III / Benigno Aquino / ru:Бенигно Акино  id=PHL.aquino state=PHL
Prabowo Subianto / Prabowo / ru:Прабово Субианто / uk:Прабово Субіанто  id=IDN.prabowo state=IDN
Joko Widodo / Jokowi / ru:Джоко Видодо / uk:Джоко Відодо  id=IDN.widodo state=IDN
Susilo Bambang Yudhoyono / ru:Сусило Бамбанг Юдойоно / Yudhoyono / ru:Юдойоно  id=IDN.yudhoyono state=IDN
Anwar Ibrahim / ru:Анвар Ибрагим / uk:Анвар Ібрагім  id=MYS.anwar_ibrahim state=MYS
Mahathir Mohamad / Mahathir / ru:Махатхир Мохамад  id=MYS.mahathir state=MYS
Najib Razak / ru:Наджиб Разак  id=MYS.najib_razak state=MYS
Lawrence Wong / ru:Лоуренс Вонг  id=SGP.lawrence_wong state=SGP
Lee Hsien Loong / ru:Ли Сянь Лун  id=SGP.lee_hsien_loong state=SGP
Anthony Albanese / ru:Энтони Албаниз / ru:Энтони Альбанезе / uk:Ентоні Албаніз / uk:Ентоні Альбанезе  id=AUS.albanese state=AUS
Scott Morrison / ru:Скотт Моррисон  id=AUS.morrison state=AUS
Julia Gillard / ru:Джулия Гиллард  id=AUS.gillard state=AUS gender=fem
Tony Abbott / ru:Тони Эбботт  id=AUS.tony_abbott state=AUS
Malcolm Turnbull / ru:Малкольм Тернбулл  id=AUS.turnbull state=AUS
Penny Wong / ru:Пенни Вонг / uk:Пенні Вонг  id=AUS.penny_wong state=AUS gender=fem
Richard Marles / ru:Ричард Марлз  id=AUS.marles state=AUS
Julian Assange / ru:Джулиан Ассанж / uk:Джуліан Ассанж / Assange / ru:Ассанж / uk:Ассанж  id=AUS.assange state=AUS
Jacinda Ardern / Ardern / ru:Джасинда Ардерн  id=NZL.ardern state=NZL gender=fem
Christopher Luxon / ru:Кристофер Лаксон  id=NZL.luxon state=NZL
Kassym-Jomart Tokayev / Kasym-Zhomart Tokaev / Kasim-Yomart Tokáyev / ru:Касым-Жомарт Токаев / uk:Касим-Жомарт Токаєв / Tokayev / Tokaev / ru:Токаев / uk:Токаєв  id=KAZ.tokayev state=KAZ
Nursultan Nazarbayev / ru:Нурсултан Назарбаев / uk:Нурсултан Назарбаєв / Nazarbayev / ru:Назарбаев / uk:Назарбаєв  id=KAZ.nazarbayev state=KAZ
Shavkat Mirziyoyev / ru:Шавкат Мирзиёев / ru:Шавкат Мирзиеев / uk:Шавкат Мірзійоєв / Mirziyoyev / ru:Мирзиёев / ru:Мирзиеев / uk:Мірзійоєв  id=UZB.mirziyoyev state=UZB
Islam Karimov / ru:Ислам Каримов  id=UZB.karimov state=UZB
Sadyr Japarov / ru:Садыр Жапаров / uk:Садир Жапаров / Japarov / ru:Жапаров / uk:Жапаров  id=KGZ.japarov state=KGZ
Emomali Rahmon / Emomalii Rahmon / Imomali Rahmon / ru:Эмомали Рахмон / uk:Емомалі Рахмон / Rahmon / ru:Рахмон / uk:Рахмон  id=TJK.rahmon state=TJK
Serdar Berdimuhamedow / Serdar Berdymukhamedov / ru:Сердар Бердымухамедов  id=TKM.serdar_berdimuhamedow state=TKM
Gurbanguly Berdimuhamedow / Gurbanguly Berdymukhamedov / ru:Гурбангулы Бердымухамедов  id=TKM.gurbanguly_berdimuhamedow state=TKM
Nikol Pashinyan / Nikol Pashinian / Nikol Pachinian / ru:Никол Пашинян / uk:Нікол Пашинян / Pashinyan / Pashinian / Pachinian / ru:Пашинян / uk:Пашинян  id=ARM.pashinyan state=ARM
Ararat Mirzoyan / ru:Арарат Мирзоян / Mirzoyan / ru:Мирзоян  id=ARM.mirzoyan state=ARM
Serzh Sargsyan / ru:Серж Саргсян  id=ARM.sargsyan state=ARM
Ilham Aliyev / ru:Ильхам Алиев / uk:Ільхам Алієв / Aliyev / ru:Алиев / uk:Алієв  id=AZE.aliyev state=AZE
Jeyhun Bayramov / Ceyhun Bayramov / ru:Джейхун Байрамов / Bayramov / ru:Байрамов  id=AZE.bayramov state=AZE
Mikheil Saakashvili / Mikhail Saakashvili / Mijeíl Saakashvili / Mikheil Saakachvili / ru:Михаил Саакашвили / uk:Міхеїл Саакашвілі / Saakashvili / Saakachvili / ru:Саакашвили / uk:Саакашвілі  id=GEO.saakashvili state=GEO
Bidzina Ivanishvili / ru:Бидзина Иванишвили / uk:Бідзіна Іванішвілі / Ivanishvili / ru:Иванишвили / uk:Іванішвілі  id=GEO.ivanishvili state=GEO
Salome Zourabichvili / Zourabichvili / Salomé Zurabishvili / ru:Саломе Зурабишвили / ru:Зурабишвили / uk:Саломе Зурабішвілі  id=GEO.zourabichvili state=GEO gender=fem
Mikheil Kavelashvili / ru:Михаил Кавелашвили / uk:Міхеїл Кавелашвілі / Kavelashvili / ru:Кавелашвили / uk:Кавелашвілі  id=GEO.kavelashvili state=GEO
Irakli Kobakhidze / ru:Ираклий Кобахидзе / uk:Іраклій Кобахідзе / Kobakhidze / ru:Кобахидзе / uk:Кобахідзе  id=GEO.kobakhidze state=GEO
Irakli Garibashvili / ru:Ираклий Гарибашвили / uk:Іраклій Гарібашвілі / Garibashvili / ru:Гарибашвили / uk:Гарібашвілі  id=GEO.garibashvili state=GEO
Maia Sandu / Sandu / ru:Майя Санду / ru:Санду / uk:Мая Санду / uk:Санду  id=MDA.sandu state=MDA gender=fem
Igor Dodon / ru:Игорь Додон / uk:Ігор Додон / Dodon / ru:Додон / uk:Додон  id=MDA.dodon state=MDA
Dorin Recean / ru:Дорин Речан / uk:Дорін Речан / Recean / ru:Речан / uk:Речан  id=MDA.recean state=MDA
Ilan Shor / ru:Илан Шор / uk:Ілан Шор  id=MDA.shor state=MDA
Evghenia Gutul / Yevgenia Gutul / Gutul / ru:Евгения Гуцул / uk:Євгенія Гуцул / uk:Гуцул  id=MDA.gutul state=MDA gender=fem
Vadim Krasnoselsky / ru:Вадим Красносельский / uk:Вадим Красносельський / Krasnoselsky / ru:Красносельский / uk:Красносельський  id=MDA.krasnoselsky state=MDA
Ukhnaagiin Khurelsukh / Khurelsukh / ru:Ухнагийн Хурэлсух  id=MNG.khurelsukh state=MNG

# Europe.
Keir Starmer / ru:Кир Стармер / uk:Кір Стармер / Starmer / ru:Стармер / uk:Стармер  id=GBR.starmer state=GBR
Rishi Sunak / ru:Риши Сунак / uk:Ріші Сунак / Sunak / ru:Сунак / uk:Сунак  id=GBR.sunak state=GBR
Liz Truss / ru:Лиз Трасс / uk:Ліз Трасс  id=GBR.truss state=GBR gender=fem
Boris Johnson / ru:Борис Джонсон / uk:Борис Джонсон  id=GBR.boris_johnson state=GBR
Theresa May / ru:Тереза Мэй / uk:Тереза Мей  id=GBR.theresa_may state=GBR gender=fem
David Cameron / ru:Дэвид Кэмерон / uk:Девід Кемерон  id=GBR.cameron state=GBR
Gordon Brown / ru:Гордон Браун / uk:Гордон Браун  id=GBR.gordon_brown state=GBR
Tony Blair / ru:Тони Блэр / uk:Тоні Блер  id=GBR.tony_blair state=GBR
David Lammy / ru:Дэвид Лэмми / uk:Девід Леммі / Lammy / ru:Лэмми / uk:Леммі  id=GBR.lammy state=GBR
Yvette Cooper / ru:Иветт Купер / uk:Іветт Купер  id=GBR.yvette_cooper state=GBR gender=fem
James Cleverly / ru:Джеймс Клеверли / uk:Джеймс Клеверлі  id=GBR.cleverly state=GBR
Dominic Raab / ru:Доминик Рааб / uk:Домінік Рааб / uk:Рааб  id=GBR.raab state=GBR
William Hague / ru:Уильям Хейг / uk:Вільям Гейг  id=GBR.hague state=GBR
John Healey / ru:Джон Хили / uk:Джон Гілі  id=GBR.healey state=GBR
Grant Shapps / ru:Грант Шаппс / uk:Грант Шаппс / Shapps / ru:Шаппс / uk:Шаппс  id=GBR.shapps state=GBR
Ben Wallace / ru:Бен Уоллес / uk:Бен Воллес  id=GBR.ben_wallace state=GBR
Tony Radakin / Radakin / ru:Тони Радакин / uk:Тоні Радакін  id=GBR.radakin state=GBR
Charles III / King Charles III / King Charles / pt:Rei Charles / pt:Rei Carlos III / es:Carlos III / es:rey Carlos III / ru:Карл III / uk:Чарльз III / uk:Карл III  id=GBR.charles_iii state=GBR
Elizabeth II / Queen Elizabeth II / Queen Elizabeth / pt:Isabel II / es:Isabel II / ru:Елизавета II / uk:Єлизавета II  id=GBR.elizabeth_ii state=GBR gender=fem
Jeremy Corbyn / Corbyn / ru:Джереми Корбин / uk:Джеремі Корбін / uk:Корбін  id=GBR.jeremy_corbyn state=GBR
Nigel Farage / ru:Найджел Фараж / uk:Найджел Фарадж / Farage / ru:Фараж / uk:Фарадж  id=GBR.farage state=GBR
Sergei Skripal / Sergey Skripal / Skripal / ru:Сергей Скрипаль / ru:Скрипаль / uk:Сергій Скрипаль  id=GBR.skripal state=GBR
Alexander Litvinenko / ru:Александр Вальтерович Литвиненко / uk:Олександр Литвиненко  id=GBR.litvinenko state=GBR
Emmanuel Macron / Emanuel Macron / ru:Эмманюэль Макрон / ru:Эммануэль Макрон / uk:Еммануель Макрон / uk:Емманюель Макрон / Macron / ru:Макрон / uk:Макрон  id=FRA.macron state=FRA
François Hollande / Hollande / ru:Франсуа Олланд / uk:Франсуа Олланд  id=FRA.hollande state=FRA
Nicolas Sarkozy / ru:Николя Саркози / uk:Ніколя Саркозі / Sarkozy / ru:Саркози / uk:Саркозі  id=FRA.sarkozy state=FRA
Sébastien Lecornu / ru:Себастьян Лекорню / uk:Себастьян Лекорню / Lecornu / ru:Лекорню / uk:Лекорню  id=FRA.lecornu state=FRA
François Bayrou / ru:Франсуа Байру / uk:Франсуа Байру / Bayrou / ru:Байру / uk:Байру  id=FRA.bayrou state=FRA
Michel Barnier / ru:Мишель Барнье / uk:Мішель Барньє / Barnier / ru:Барнье / uk:Барньє  id=FRA.barnier state=FRA
Gabriel Attal / ru:Габриэль Атталь / uk:Габріель Атталь / Attal / ru:Атталь / uk:Атталь  id=FRA.attal state=FRA
Élisabeth Borne / ru:Элизабет Борн / uk:Елізабет Борн  id=FRA.borne state=FRA gender=fem
Jean Castex / ru:Жан Кастекс / uk:Жан Кастекс / uk:Кастекс  id=FRA.castex state=FRA
Édouard Philippe / ru:Эдуар Филипп / uk:Едуар Філіпп  id=FRA.edouard_philippe state=FRA
Manuel Valls / ru:Мануэль Вальс / uk:Мануель Вальс  id=FRA.valls state=FRA
Jean-Noël Barrot / Barrot / ru:Жан-Ноэль Барро / uk:Жан-Ноель Барро  id=FRA.barrot state=FRA
Stéphane Séjourné / ru:Стефан Сежурне / uk:Стефан Сежурне  id=FRA.sejourne state=FRA
Catherine Colonna / ru:Катрин Колонна / uk:Катрін Колонна  id=FRA.colonna state=FRA gender=fem
Jean-Yves Le Drian / Le Drian / ru:Жан-Ив Ле Дриан / uk:Жан-Ів Ле Дріан  id=FRA.le_drian state=FRA
Laurent Fabius / ru:Лоран Фабиус / uk:Лоран Фабіус / Fabius / ru:Фабиус / uk:Фабіус  id=FRA.fabius state=FRA
Alain Juppé / ru:Ален Жюппе / uk:Ален Жюппе / uk:Жюппе  id=FRA.juppe state=FRA
Florence Parly / ru:Флоранс Парли / uk:Флоранс Парлі / uk:Парлі  id=FRA.parly state=FRA gender=fem
Catherine Vautrin / ru:Катрин Вотрен / uk:Катрін Вотрен / uk:Вотрен  id=FRA.vautrin state=FRA gender=fem
Marine Le Pen / Le Pen / ru:Марин Ле Пен / ru:Ле Пен / uk:Марін Ле Пен / uk:Ле Пен  id=FRA.le_pen state=FRA gender=fem
Jordan Bardella / ru:Жордан Барделла / uk:Жордан Барделла / Bardella / ru:Барделла / uk:Барделла  id=FRA.bardella state=FRA
Jean-Luc Mélenchon / ru:Жан-Люк Меланшон / uk:Жан-Люк Меланшон / Mélenchon / ru:Меланшон / uk:Меланшон  id=FRA.melenchon state=FRA
Bruno Retailleau / ru:Брюно Ретайо / Retailleau / ru:Ретайо / uk:Брюно Ретайо / uk:Ретайо  id=FRA.retailleau state=FRA
Gérald Darmanin / ru:Жеральд Дарманен / Darmanin / ru:Дарманен / uk:Жеральд Дарманен / uk:Дарманен  id=FRA.darmanin state=FRA
Nicolas de Rivière  id=FRA.de_riviere state=FRA
Friedrich Merz / ru:Фридрих Мерц / uk:Фрідріх Мерц / Merz / ru:Мерц / uk:Мерц  id=DEU.merz state=DEU
Olaf Scholz / ru:Олаф Шольц / uk:Олаф Шольц / Scholz / ru:Шольц / uk:Шольц  id=DEU.scholz state=DEU
Angela Merkel / Merkel / ru:Ангела Меркель / ru:Меркель / uk:Ангела Меркель / uk:Меркель  id=DEU.merkel state=DEU gender=fem
Johann Wadephul / ru:Йоганн Вадефуль / ru:Иоганн Вадефуль / uk:Йоганн Вадефуль / Wadephul / ru:Вадефуль / uk:Вадефуль  id=DEU.wadephul state=DEU
Annalena Baerbock / Baerbock / ru:Анналена Бербок / ru:Бербок / uk:Анналена Бербок / uk:Бербок  id=DEU.baerbock state=DEU gender=fem
Heiko Maas / ru:Хайко Маас / uk:Гайко Маас  id=DEU.maas state=DEU
Frank-Walter Steinmeier / ru:Франк-Вальтер Штайнмайер / ru:Штайнмаер / uk:Франк-Вальтер Штайнмаєр / Steinmeier / ru:Штайнмайер / uk:Штайнмаєр  id=DEU.steinmeier state=DEU
Sigmar Gabriel / ru:Зигмар Габриэль / uk:Зігмар Габрієль  id=DEU.sigmar_gabriel state=DEU
Guido Westerwelle / ru:Гидо Вестервелле / Westerwelle / ru:Вестервелле / uk:Гідо Вестервелле / uk:Вестервелле  id=DEU.westerwelle state=DEU
Boris Pistorius / ru:Борис Писториус / uk:Борис Пісторіус / Pistorius / ru:Писториус / uk:Пісторіус  id=DEU.pistorius state=DEU
Christine Lambrecht / ru:Кристине Ламбрехт / uk:Крістіне Ламбрехт  id=DEU.lambrecht state=DEU gender=fem
Annegret Kramp-Karrenbauer / Kramp-Karrenbauer / ru:Аннегрет Крамп-Карренбауэр / uk:Аннегрет Крамп-Карренбауер / uk:Крамп-Карренбауер  id=DEU.kramp_karrenbauer state=DEU gender=fem
Thomas de Maizière / ru:Томас де Мезьер  id=DEU.de_maiziere state=DEU
Wolfgang Schäuble / Schäuble / ru:Вольфганг Шойбле / uk:Вольфганг Шойбле / uk:Шойбле  id=DEU.schaeuble state=DEU
Lars Klingbeil / ru:Ларс Клингбайль / Klingbeil / ru:Клингбайль / uk:Ларс Клінгбайль / uk:Клінгбайль  id=DEU.klingbeil state=DEU
Robert Habeck / ru:Роберт Хабек / uk:Роберт Габек / Habeck / ru:Хабек / uk:Габек  id=DEU.habeck state=DEU
Alexander Dobrindt / ru:Александр Добриндт / Dobrindt / ru:Добриндт / uk:Александер Добріндт / uk:Добріндт  id=DEU.dobrindt state=DEU
Alice Weidel / ru:Алис Вайдель / uk:Аліс Вайдель  id=DEU.weidel state=DEU gender=fem
Gerhard Schröder / Gerhard Schroeder / ru:Герхард Шрёдер / ru:Герхард Шредер / uk:Герхард Шредер  id=DEU.schroder state=DEU
Armin Papperger / ru:Армин Паппергер / Papperger / ru:Паппергер / uk:Армін Паппергер / uk:Паппергер  id=DEU.papperger state=DEU
Giorgia Meloni / Meloni / ru:Джорджа Мелони / ru:Мелони / uk:Джорджа Мелоні / uk:Мелоні  id=ITA.meloni state=ITA gender=fem
Mario Draghi / ru:Марио Драги / uk:Маріо Драґі / uk:Маріо Драгі / Draghi / ru:Драги / uk:Драґі / uk:Драгі  id=ITA.draghi state=ITA
Giuseppe Conte / ru:Джузеппе Конте  id=ITA.conte state=ITA
Matteo Renzi / ru:Маттео Ренци / Renzi / ru:Ренци  id=ITA.renzi state=ITA
Paolo Gentiloni / ru:Паоло Джентилони / Gentiloni / ru:Джентилони  id=ITA.gentiloni state=ITA
Mario Monti / ru:Марио Монти  id=ITA.monti state=ITA
Silvio Berlusconi / ru:Сильвио Берлускони / uk:Сільвіо Берлусконі / Berlusconi / ru:Берлускони / uk:Берлусконі  id=ITA.berlusconi state=ITA
Sergio Mattarella / ru:Серджо Маттарелла / uk:Серджо Маттарелла / Mattarella / ru:Маттарелла / uk:Маттарелла  id=ITA.mattarella state=ITA
Antonio Tajani / ru:Антонио Таяни / uk:Антоніо Таяні / Tajani / ru:Таяни / uk:Таяні  id=ITA.tajani state=ITA
Guido Crosetto / ru:Гвидо Крозетто / uk:Гвідо Крозетто / Crosetto / ru:Крозетто / uk:Крозетто  id=ITA.crosetto state=ITA
Matteo Salvini / ru:Маттео Сальвини / uk:Маттео Сальвіні / Salvini / ru:Сальвини / uk:Сальвіні  id=ITA.salvini state=ITA
Pedro Sánchez / ru:Педро Санчес / uk:Педро Санчес  id=ESP.pedro_sanchez state=ESP
Mariano Rajoy / ru:Мариано Рахой / uk:Маріано Рахой / Rajoy / ru:Рахой / uk:Рахой  id=ESP.rajoy state=ESP
José Luis Rodríguez Zapatero / Rodríguez Zapatero / ru:Хосе Луис Родригес Сапатеро / Zapatero / ru:Сапатеро  id=ESP.zapatero state=ESP
José Manuel Albares / ru:Хосе Мануэль Альбарес / uk:Хосе Мануель Альбарес / Albares / ru:Альбарес / uk:Альбарес  id=ESP.albares state=ESP
Margarita Robles / ru:Маргарита Роблес / uk:Маргарита Роблес  id=ESP.margarita_robles state=ESP gender=fem
Fernando Grande-Marlaska / Grande-Marlaska / Marlaska  id=ESP.marlaska state=ESP
Felipe VI / King Felipe VI / ru:Филипп VI / uk:Філіп VI  id=ESP.felipe_vi state=ESP
Juan Carlos I / King Juan Carlos / es:rey Juan Carlos / ru:Хуан Карлос I  id=ESP.juan_carlos state=ESP
Alberto Núñez Feijóo / Núñez Feijóo / Feijóo / ru:Альберто Нуньес Фейхоо  id=ESP.feijoo state=ESP
Santiago Abascal / Abascal / ru:Сантьяго Абаскаль  id=ESP.abascal state=ESP
Isabel Díaz Ayuso / Díaz Ayuso / Ayuso / ru:Исабель Диас Аюсо  id=ESP.diaz_ayuso state=ESP gender=fem
Yolanda Díaz  id=ESP.yolanda_diaz state=ESP gender=fem
Carles Puigdemont / ru:Карлес Пучдемон / uk:Карлес Пучдемон / Puigdemont / ru:Пучдемон / uk:Пучдемон  id=ESP.puigdemont state=ESP
Javier Solana / ru:Хавьер Солана  id=ESP.javier_solana state=ESP
Luís Montenegro / ru:Луиш Монтенегру / uk:Луїш Монтенегру  id=PRT.montenegro state=PRT
António Costa / ru:Антониу Кошта / ru:Антонио Коста / uk:Антоніу Кошта  id=PRT.antonio_costa state=PRT
Pedro Passos Coelho / Passos Coelho / ru:Педру Пасуш Коэлью  id=PRT.passos_coelho state=PRT
José Sócrates / ru:Жозе Сократеш  id=PRT.socrates state=PRT
Marcelo Rebelo de Sousa / Rebelo de Sousa / ru:Марселу Ребелу ди Соза / uk:Марселу Ребелу де Соуза  id=PRT.rebelo_de_sousa state=PRT
Aníbal Cavaco Silva / Cavaco Silva / ru:Анибал Каваку Силва  id=PRT.cavaco_silva state=PRT
Paulo Rangel / ru:Паулу Ранжел  id=PRT.paulo_rangel state=PRT
Nuno Melo  id=PRT.nuno_melo state=PRT
João Gomes Cravinho / Gomes Cravinho / ru:Жуан Гомеш Кравинью  id=PRT.cravinho state=PRT
Augusto Santos Silva / ru:Аугушту Сантуш Силва  id=PRT.santos_silva state=PRT
André Ventura / ru:Андре Вентура  id=PRT.ventura state=PRT
António José Seguro  id=PRT.seguro state=PRT
Henrique Gouveia e Melo / Gouveia e Melo  id=PRT.gouveia_e_melo state=PRT
Donald Tusk / Tusk / ru:Дональд Туск / ru:Туск / uk:Дональд Туск / uk:Туск  id=POL.tusk state=POL
Karol Nawrocki / ru:Кароль Навроцкий / uk:Кароль Навроцький / Nawrocki / ru:Навроцкий / uk:Навроцький  id=POL.nawrocki state=POL
Andrzej Duda / en:Duda / pt:Duda / ru:Анджей Дуда / ru:Дуда / uk:Анджей Дуда / uk:Дуда  id=POL.duda state=POL
Bronisław Komorowski / Bronislaw Komorowski / ru:Бронислав Коморовский / uk:Броніслав Коморовський / Komorowski / ru:Коморовский / uk:Коморовський  id=POL.komorowski state=POL
Lech Kaczyński / ru:Лех Качиньский / uk:Лех Качинський  id=POL.lech_kaczynski state=POL
Jarosław Kaczyński / Jaroslaw Kaczynski / Kaczyński / ru:Ярослав Качиньский / ru:Качиньский / uk:Ярослав Качинський  id=POL.jaroslaw_kaczynski state=POL
Mateusz Morawiecki / ru:Матеуш Моравецкий / uk:Матеуш Моравецький / Morawiecki / ru:Моравецкий / uk:Моравецький  id=POL.morawiecki state=POL
Beata Szydło / Beata Szydlo / ru:Беата Шидло / uk:Беата Шидло  id=POL.szydlo state=POL gender=fem
Radosław Sikorski / Radoslaw Sikorski / Radek Sikorski / ru:Радослав Сикорский / uk:Радослав Сікорський / Sikorski / ru:Сикорский / uk:Сікорський  id=POL.sikorski state=POL
Władysław Kosiniak-Kamysz / Wladyslaw Kosiniak-Kamysz / Kosiniak-Kamysz / ru:Владислав Косиняк-Камыш / uk:Владислав Косіняк-Камиш  id=POL.kosiniak_kamysz state=POL
Mariusz Błaszczak / Mariusz Blaszczak / ru:Мариуш Блащак / uk:Маріуш Блащак / Błaszczak / Blaszczak / ru:Блащак / uk:Блащак  id=POL.blaszczak state=POL
Zbigniew Rau / ru:Збигнев Рау / uk:Збігнєв Рау  id=POL.rau state=POL
Tomasz Siemoniak / ru:Томаш Семоняк / uk:Томаш Семоняк / Siemoniak / ru:Семоняк / uk:Семоняк  id=POL.tomasz_siemoniak state=POL
Lech Wałęsa / Lech Walesa / ru:Лех Валенса / uk:Лех Валенса / Wałęsa / Walesa / ru:Валенса / uk:Валенса  id=POL.walesa state=POL
Petr Fiala / ru:Петр Фиала / uk:Петр Фіала / Fiala / ru:Фиала / uk:Фіала  id=CZE.fiala state=CZE
Andrej Babiš / Babiš / ru:Андрей Бабиш / ru:Бабиш / uk:Андрій Бабіш / uk:Бабіш  id=CZE.babis state=CZE
Petr Pavel / ru:Петр Павел / uk:Петр Павел  id=CZE.pavel state=CZE
Miloš Zeman / ru:Милош Земан / uk:Мілош Земан / Zeman / ru:Земан / uk:Земан  id=CZE.zeman state=CZE
Jan Lipavský / ru:Ян Липавский / uk:Ян Липавський / Lipavský / ru:Липавский / uk:Липавський  id=CZE.lipavsky state=CZE
Jana Černochová / ru:Яна Чернохова / uk:Яна Чернохова / uk:Чернохова  id=CZE.cernochova state=CZE gender=fem
Robert Fico / en:Fico / es:Fico / ru:Роберт Фицо / ru:Фицо / uk:Роберт Фіцо / uk:Фіцо  id=SVK.fico state=SVK
Peter Pellegrini / ru:Петер Пеллегрини / uk:Петер Пеллегріні / Pellegrini / ru:Пеллегрини / uk:Пеллегріні  id=SVK.pellegrini state=SVK
Zuzana Čaputová / ru:Зузана Чапутова / uk:Зузана Чапутова  id=SVK.caputova state=SVK gender=fem
Juraj Blanár / ru:Юрай Бланар / uk:Юрай Бланар / Blanár / ru:Бланар / uk:Бланар  id=SVK.blanar state=SVK
Viktor Orbán / ru:Виктор Орбан / uk:Віктор Орбан / Orbán / ru:Орбан / uk:Орбан  id=HUN.orban state=HUN
Péter Szijjártó / ru:Петер Сийярто / uk:Петер Сійярто / Szijjártó / ru:Сийярто / uk:Сійярто  id=HUN.szijjarto state=HUN
Péter Magyar / ru:Петер Мадьяр / uk:Петер Мадяр  id=HUN.magyar state=HUN
Nicușor Dan / ru:Никушор Дан / uk:Нікушор Дан  id=ROU.nicusor_dan state=ROU
Klaus Iohannis / Klaus Johannis / ru:Клаус Йоханнис / uk:Клаус Йоганніс / Iohannis / Johannis / ru:Йоханнис / uk:Йоганніс  id=ROU.iohannis state=ROU
Traian Băsescu / ru:Траян Бэсеску / Băsescu / ru:Бэсеску / uk:Траян Бесеску / uk:Бесеску  id=ROU.basescu state=ROU
Călin Georgescu / ru:Кэлин Джорджеску / uk:Келін Джорджеску  id=ROU.georgescu state=ROU
George Simion / ru:Джордже Симион / uk:Джордже Сіміон  id=ROU.simion state=ROU
Ilie Bolojan / ru:Илие Боложан / uk:Іліє Боложан / Bolojan / ru:Боложан / uk:Боложан  id=ROU.bolojan state=ROU
Rumen Radev / ru:Румен Радев / uk:Румен Радев / Radev / ru:Радев / uk:Радев  id=BGR.radev state=BGR
Boyko Borisov / Boiko Borissov / Boyko Borissov / ru:Бойко Борисов / uk:Бойко Борисов  id=BGR.borisov_bg state=BGR
Aleksandar Vučić / Alexander Vucic / ru:Александар Вучич / ru:Александр Вучич / uk:Александар Вучич / uk:Олександр Вучич / Vučić / ru:Вучич / uk:Вучич  id=SRB.vucic state=SRB
Boris Tadić / ru:Борис Тадич  id=SRB.tadic state=SRB
Ivica Dačić / ru:Ивица Дачич / Dačić / ru:Дачич  id=SRB.dacic state=SRB
Ratko Mladić / ru:Ратко Младич / uk:Ратко Младич / Mladić / ru:Младич / uk:Младич  id=SRB.mladic state=SRB
Milorad Dodik / ru:Милорад Додик / uk:Мілорад Додік / Dodik / ru:Додик / uk:Додік  id=BIH.dodik state=BIH
Radovan Karadžić / ru:Радован Караджич / Karadžić / ru:Караджич  id=BIH.karadzic state=BIH
Albin Kurti / ru:Альбин Курти / uk:Альбін Курті / Kurti / ru:Курти / uk:Курті  id=XKX.kurti state=XKX
Hashim Thaçi / ru:Хашим Тачи  id=XKX.thaci state=XKX
Vjosa Osmani / ru:Вьоса Османи  id=XKX.osmani state=XKX gender=fem
Edi Rama / ru:Эди Рама / uk:Еді Рама  id=ALB.rama state=ALB
Zoran Milanović / ru:Зоран Миланович / uk:Зоран Міланович / Milanović / ru:Миланович / uk:Міланович  id=HRV.milanovic state=HRV
Andrej Plenković / ru:Андрей Пленкович / uk:Андрей Пленкович / Plenković / ru:Пленкович / uk:Пленкович  id=HRV.plenkovic state=HRV
Milo Đukanović / Milo Djukanovic / Milo Dukanovic / ru:Мило Джуканович / Đukanović / Djukanovic / Dukanovic / ru:Джуканович  id=MNE.djukanovic state=MNE
Kyriakos Mitsotakis / Kiriákos Mitsotakis / ru:Кириакос Мицотакис / uk:Кіріакос Міцотакіс / Mitsotakis / ru:Мицотакис / uk:Міцотакіс  id=GRC.mitsotakis state=GRC
Alexis Tsipras / ru:Алексис Ципрас / uk:Алексіс Ципрас / Tsipras / ru:Ципрас / uk:Ципрас  id=GRC.tsipras state=GRC
Antonis Samaras / ru:Антонис Самарас  id=GRC.samaras state=GRC
George Papandreou / Giorgos Papandreou / Yorgos Papandreou / ru:Георгиос Папандреу / Papandreou / ru:Папандреу  id=GRC.papandreou state=GRC
Yanis Varoufakis / ru:Янис Варуфакис / Varoufakis / ru:Варуфакис  id=GRC.varoufakis state=GRC
Nikos Christodoulides / ru:Никос Христодулидис / Christodoulides / ru:Христодулидис  id=CYP.christodoulides state=CYP
Gitanas Nausėda / ru:Гитанас Науседа / uk:Гітанас Науседа / Nausėda / ru:Науседа / uk:Науседа  id=LTU.nauseda state=LTU
Gabrielius Landsbergis / ru:Габриэлюс Ландсбергис / uk:Габріелюс Ландсбергіс / Landsbergis / ru:Ландсбергис / uk:Ландсбергіс  id=LTU.landsbergis state=LTU
Dalia Grybauskaitė / ru:Даля Грибаускайте / uk:Даля Грібаускайте  id=LTU.grybauskaite state=LTU gender=fem
Kęstutis Budrys / ru:Кястутис Будрис / uk:Кястутіс Будріс / Budrys / ru:Будрис / uk:Будріс  id=LTU.budrys state=LTU
Edgars Rinkēvičs / ru:Эдгарс Ринкевич / uk:Едгарс Рінкевичс / Rinkēvičs / ru:Ринкевич / uk:Рінкевичс  id=LVA.rinkevics state=LVA
Evika Siliņa / ru:Эвика Силиня / uk:Евіка Сіліня  id=LVA.silina state=LVA gender=fem
Baiba Braže / ru:Байба Браже  id=LVA.braze state=LVA gender=fem
Kaja Kallas / Kallas / ru:Кая Каллас / ru:Каллас / uk:Кая Каллас / uk:Каллас  id=EST.kallas state=EST gender=fem
Alar Karis / ru:Алар Карис / uk:Алар Каріс / Karis / ru:Карис / uk:Каріс  id=EST.karis state=EST
Margus Tsahkna / ru:Маргус Цахкна / uk:Маргус Цахкна / Tsahkna / ru:Цахкна / uk:Цахкна  id=EST.tsahkna state=EST
Kristen Michal / ru:Кристен Михал / uk:Крістен Міхал  id=EST.michal state=EST
Hanno Pevkur / ru:Ханно Певкур / uk:Ханно Певкур / Pevkur / ru:Певкур / uk:Певкур  id=EST.pevkur state=EST
Alexander Stubb / ru:Александр Стубб / uk:Александр Стубб / uk:Александер Стубб / Stubb / ru:Стубб / uk:Стубб  id=FIN.stubb state=FIN
Sauli Niinistö / ru:Саули Ниинистё / ru:Саули Ниинисте / uk:Саулі Нійністьо / Niinistö / ru:Ниинистё / ru:Ниинисте / uk:Нійністьо  id=FIN.niinisto state=FIN
Sanna Marin / ru:Санна Марин / uk:Санна Марін  id=FIN.marin state=FIN gender=fem
Petteri Orpo / ru:Петтери Орпо / uk:Петтері Орпо / Orpo / ru:Орпо / uk:Орпо  id=FIN.orpo state=FIN
Elina Valtonen / Valtonen / ru:Элина Валтонен / uk:Еліна Валтонен  id=FIN.valtonen state=FIN gender=fem
Ulf Kristersson / ru:Ульф Кристерссон / uk:Ульф Крістерссон / Kristersson / ru:Кристерссон / uk:Крістерссон  id=SWE.kristersson state=SWE
Magdalena Andersson / ru:Магдалена Андерссон  id=SWE.magdalena_andersson state=SWE gender=fem
Stefan Löfven / ru:Стефан Лёвен / ru:Стефан Левен / Löfven / ru:Лёвен / ru:Левен  id=SWE.lofven state=SWE
Pål Jonson / ru:Пол Йонсон / uk:Пол Йонсон  id=SWE.pal_jonson state=SWE
Carl Bildt / ru:Карл Бильдт / uk:Карл Більдт / Bildt / ru:Бильдт / uk:Більдт  id=SWE.bildt state=SWE
Maria Malmer Stenergard / ru:Мария Мальмер Стенергард  id=SWE.malmer_stenergard state=SWE gender=fem
Greta Thunberg / Thunberg / ru:Грета Тунберг / uk:Грета Тунберг  id=SWE.thunberg state=SWE gender=fem
Jonas Gahr Støre / Jonas Gahr Store / Gahr Støre / ru:Йонас Гар Стёре / ru:Йонас Гар Стере / uk:Йонас Гар Стере  id=NOR.stoere state=NOR
Erna Solberg / ru:Эрна Сульберг  id=NOR.solberg state=NOR gender=fem
Espen Barth Eide / Barth Eide / ru:Эспен Барт Эйде  id=NOR.eide state=NOR
Mette Frederiksen / Frederiksen / ru:Метте Фредериксен / uk:Метте Фредеріксен  id=DNK.frederiksen state=DNK gender=fem
Lars Løkke Rasmussen / Lars Lokke Rasmussen / ru:Ларс Лёкке Расмуссен / ru:Ларс Лекке Расмуссен / uk:Ларс Люкке Расмуссен  id=DNK.lokke state=DNK
Troels Lund Poulsen / ru:Троэльс Лунд Поульсен / uk:Троельс Лунд Поульсен  id=DNK.troels_poulsen state=DNK
Jens-Frederik Nielsen / ru:Йенс-Фредерик Нильсен  id=GRL.nielsen state=GRL
Mark Rutte / ru:Марк Рютте / uk:Марк Рютте / Rutte / ru:Рютте / uk:Рютте  id=NLD.rutte state=NLD
Dick Schoof / ru:Дик Схоф / uk:Дік Схоф / Schoof / ru:Схоф / uk:Схоф  id=NLD.schoof state=NLD
Geert Wilders / ru:Герт Вилдерс / uk:Герт Вілдерс / Wilders / ru:Вилдерс / uk:Вілдерс  id=NLD.wilders state=NLD
Ruben Brekelmans / ru:Рубен Брекельманс / Brekelmans / ru:Брекельманс  id=NLD.brekelmans state=NLD
Kajsa Ollongren / ru:Кайса Оллонгрен  id=NLD.ollongren state=NLD gender=fem
Caspar Veldkamp / ru:Каспар Велдкамп  id=NLD.veldkamp state=NLD
Bart De Wever / De Wever / ru:Барт де Вевер / uk:Барт де Вевер  id=BEL.de_wever state=BEL
Alexander De Croo / De Croo / ru:Александр де Кроо / uk:Олександр де Кроо  id=BEL.de_croo state=BEL
Charles Michel / ru:Шарль Мишель / uk:Шарль Мішель  id=BEL.charles_michel state=BEL
Herman Van Rompuy / Van Rompuy / ru:Херман Ван Ромпёй / ru:Херман Ван Ромпей  id=BEL.van_rompuy state=BEL
Maxime Prévot / ru:Максим Прево  id=BEL.prevot state=BEL
Christian Stocker / ru:Кристиан Штокер / uk:Крістіан Штокер  id=AUT.stocker state=AUT
Karl Nehammer / ru:Карл Нехаммер / uk:Карл Негаммер / Nehammer / ru:Нехаммер / uk:Негаммер  id=AUT.nehammer state=AUT
Sebastian Kurz / ru:Себастьян Курц / uk:Себастьян Курц  id=AUT.kurz state=AUT
Alexander Van der Bellen / Van der Bellen / ru:Александр Ван дер Беллен  id=AUT.van_der_bellen state=AUT
Alexander Schallenberg / ru:Александр Шалленберг / Schallenberg / ru:Шалленберг  id=AUT.schallenberg state=AUT
Beate Meinl-Reisinger / Meinl-Reisinger / ru:Беате Майнль-Райзингер / ru:Майнль-Райзингер  id=AUT.meinl_reisinger state=AUT gender=fem
Ignazio Cassis / ru:Иньяцио Кассис / uk:Іньяціо Кассіс  id=CHE.cassis state=CHE
Micheál Martin / ru:Михол Мартин  id=IRL.martin state=IRL
Leo Varadkar / ru:Лео Варадкар / Varadkar / ru:Варадкар  id=IRL.varadkar state=IRL
Simon Harris / ru:Саймон Харрис  id=IRL.simon_harris state=IRL
Pope Francis / pt:Papa Francisco / es:papa Francisco / ru:папа Франциск / ru:папа римский Франциск / uk:папа Франциск / uk:Папа Римський Франциск  id=VAT.francis state=VAT
Pope Leo XIV / Pope Leo / Leo XIV / pt:Papa Leão XIV / pt:Leão XIV / es:papa León XIV / es:León XIV / ru:Лев XIV / ru:папа Лев XIV / uk:Лев XIV  id=VAT.leo_xiv state=VAT
Pope Benedict XVI / Benedict XVI / pt:Bento XVI / es:Benedicto XVI / ru:Бенедикт XVI / uk:Бенедикт XVI  id=VAT.benedict_xvi state=VAT
Pietro Parolin / ru:Пьетро Паролин / uk:П'єтро Паролін / Parolin / ru:Паролин / uk:Паролін  id=VAT.parolin state=VAT
Matteo Zuppi / ru:Маттео Дзуппи / Zuppi / ru:Дзуппи  id=VAT.zuppi state=VAT
Recep Tayyip Erdoğan / Tayyip Erdogan / Recep Erdogan / ru:Реджеп Эрдоган / uk:Реджеп Ердоган / ru:Реджеп Тайип Эрдоган / ru:Тайип Эрдоган / uk:Реджеп Таїп Ердоган / uk:Реджеп Тайїп Ердоган / Erdoğan / ru:Эрдоган / uk:Ердоган  id=TUR.erdogan state=TUR
Abdullah Gül / ru:Абдулла Гюль / uk:Абдулла Гюль  id=TUR.gul state=TUR
Ahmet Davutoğlu / ru:Ахмет Давутоглу / Davutoğlu / ru:Давутоглу / uk:Ахмет Давутоглу / uk:Давутоглу  id=TUR.davutoglu state=TUR
Mevlüt Çavuşoğlu / ru:Мевлют Чавушоглу / uk:Мевлют Чавушоглу / Çavuşoğlu / ru:Чавушоглу / uk:Чавушоглу  id=TUR.cavusoglu state=TUR
Hakan Fidan / ru:Хакан Фидан / uk:Хакан Фідан / Fidan / ru:Фидан / uk:Фідан  id=TUR.fidan state=TUR
Hulusi Akar / ru:Хулуси Акар / uk:Хулусі Акар  id=TUR.akar state=TUR
Yaşar Güler / ru:Яшар Гюлер / uk:Яшар Гюлер  id=TUR.guler state=TUR
Ibrahim Kalin / İbrahim Kalın / ru:Ибрагим Калын / uk:Ібрагім Калин  id=TUR.kalin state=TUR
Ekrem İmamoğlu / Ekrem Imamoglu / ru:Экрем Имамоглу / uk:Екрем Імамоглу / İmamoğlu / Imamoglu / ru:Имамоглу / uk:Імамоглу  id=TUR.imamoglu state=TUR
Kemal Kılıçdaroğlu / Kemal Kilicdaroglu / ru:Кемаль Кылычдароглу / Kılıçdaroğlu / Kilicdaroglu / ru:Кылычдароглу / uk:Кемаль Киличдароглу / uk:Киличдароглу  id=TUR.kilicdaroglu state=TUR
Abdullah Öcalan / ru:Абдулла Оджалан / Öcalan / ru:Оджалан / uk:Абдулла Оджалан / uk:Оджалан  id=TUR.ocalan state=TUR
Fethullah Gülen / ru:Фетхуллах Гюлен / Gülen / ru:Гюлен / uk:Фетхуллах Гюлен / uk:Гюлен  id=TUR.gulen state=TUR
Selahattin Demirtaş / ru:Селахаттин Демирташ / Demirtaş / ru:Демирташ / uk:Селахаттін Демірташ / uk:Демірташ  id=TUR.demirtas state=TUR
Selçuk Bayraktar / ru:Сельчук Байрактар / uk:Сельчук Байрактар  id=TUR.selcuk_bayraktar state=TUR

# European Union, NATO, United Nations and other international bodies.
Ursula von der Leyen / von der Leyen / Von der Leyen / ru:Урсула фон дер Ляйен / ru:фон дер Ляйен / ru:Урсула фон дер Лайен / uk:Урсула фон дер Ляєн / uk:фон дер Ляєн  id=ORG.von_der_leyen gender=fem
Jean-Claude Juncker / ru:Жан-Клод Юнкер / uk:Жан-Клод Юнкер / Juncker / ru:Юнкер / uk:Юнкер  id=ORG.juncker
José Manuel Barroso / José Manuel Durão Barroso / Durão Barroso / ru:Жозе Мануэл Баррозу / uk:Жозе Мануел Баррозу / uk:Баррозу  id=ORG.barroso
Josep Borrell / ru:Жозеп Боррель / uk:Жозеп Боррель / Borrell / ru:Боррель / uk:Боррель  id=ORG.borrell
Federica Mogherini / Mogherini / ru:Федерика Могерини / uk:Федеріка Могеріні  id=ORG.mogherini gender=fem
Catherine Ashton / ru:Кэтрин Эштон / uk:Кетрін Ештон / uk:Ештон  id=ORG.ashton gender=fem
Andrius Kubilius / ru:Андрюс Кубилюс / uk:Андрюс Кубілюс / Kubilius / ru:Кубилюс / uk:Кубілюс  id=ORG.kubilius
Valdis Dombrovskis / ru:Валдис Домбровскис / uk:Валдіс Домбровскіс / Dombrovskis / ru:Домбровскис / uk:Домбровскіс  id=ORG.dombrovskis
Maroš Šefčovič / ru:Марош Шефчович / uk:Марош Шефчович / Šefčovič / ru:Шефчович / uk:Шефчович  id=ORG.sefcovic
Roberta Metsola / Metsola / ru:Роберта Метсола / uk:Роберта Мецола  id=ORG.metsola gender=fem
Christine Lagarde / Lagarde / ru:Кристин Лагард / uk:Крістін Лагард  id=ORG.lagarde gender=fem
Kristalina Georgieva / Georgieva / ru:Кристалина Георгиева / uk:Крісталіна Георгієва  id=ORG.georgieva gender=fem
Peter Stano / ru:Петер Стано / uk:Петер Стано  id=ORG.stano
Anouar El Anouni / uk:Ануар ель-Ануні / uk:Ануар Ель Ануні  id=ORG.anouar_el_anouni
Jens Stoltenberg / ru:Йенс Столтенберг / uk:Єнс Столтенберг / Stoltenberg / ru:Столтенберг / uk:Столтенберг  id=ORG.stoltenberg
Anders Fogh Rasmussen / Fogh Rasmussen / ru:Андерс Фог Расмуссен / uk:Андерс Фог Расмуссен  id=ORG.fogh_rasmussen
Rob Bauer / ru:Роб Бауэр / uk:Роб Бауер  id=ORG.bauer
Giuseppe Cavo Dragone / Cavo Dragone / ru:Джузеппе Каво Драгоне / uk:Джузеппе Каво Драгоне  id=ORG.cavo_dragone
António Guterres / ru:Антониу Гутерриш / ru:Антонио Гутерреш / ru:Гутерреш / uk:Антоніу Гутерреш / Guterres / ru:Гутерриш / uk:Гутерреш  id=ORG.guterres
Kofi Annan / ru:Кофи Аннан / uk:Кофі Аннан / Annan / ru:Аннан / uk:Аннан  id=ORG.annan
Stéphane Dujarric / ru:Стефан Дюжаррик / uk:Стефан Дюжаррік / Dujarric / ru:Дюжаррик / uk:Дюжаррік  id=ORG.dujarric
Farhan Haq / ru:Фархан Хак / uk:Фархан Хак  id=ORG.farhan_haq
Rosemary DiCarlo / DiCarlo / ru:Розмари Дикарло / uk:Розмарі Дікарло / uk:Розмарі ДіКарло  id=ORG.dicarlo gender=fem
Tom Fletcher / ru:Том Флетчер / uk:Том Флетчер  id=ORG.tom_fletcher
Martin Griffiths / ru:Мартин Гриффитс / uk:Мартін Гріффітс / uk:Гріффітс  id=ORG.griffiths
Philippe Lazzarini / ru:Филипп Лаццарини / uk:Філіпп Лаццаріні / Lazzarini / ru:Лаццарини / uk:Лаццаріні  id=ORG.lazzarini
Volker Türk / ru:Фолькер Тюрк / uk:Фолькер Тюрк  id=ORG.turk
Michelle Bachelet / Bachelet / ru:Мишель Бачелет / uk:Мішель Бачелет  id=ORG.bachelet gender=fem
Navi Pillay / Navanethem Pillay / ru:Нави Пиллэй  id=ORG.pillay gender=fem
Filippo Grandi / ru:Филиппо Гранди / uk:Філіппо Гранді  id=ORG.grandi
Francesca Albanese / ru:Франческа Альбанезе / uk:Франческа Альбанезе  id=ORG.albanese_f gender=fem
Rafael Grossi / Rafael Mariano Grossi / ru:Рафаэль Гросси / uk:Рафаель Гроссі / Grossi / ru:Гросси / uk:Гроссі  id=ORG.grossi
Yukiya Amano / ru:Юкия Амано  id=ORG.amano
Tedros Adhanom Ghebreyesus / Tedros Adhanom / Tedros / Ghebreyesus / ru:Тедрос Адханом Гебрейесус / ru:Гебрейесус / uk:Тедрос Адханом Гебреїсус  id=ORG.tedros
Karim Khan / Karim A. A. Khan / ru:Карим Хан / uk:Карім Хан  id=ORG.karim_khan
Fatou Bensouda / Bensouda / ru:Фату Бенсуда / uk:Фату Бенсуда / uk:Бенсуда  id=ORG.bensouda gender=fem
Mirjana Spoljaric / Mirjana Spoljaric Egger / ru:Мирьяна Сполярич / uk:Мір'яна Сполярич  id=ORG.spoljaric gender=fem
Lakhdar Brahimi / ru:Лахдар Брахими / Brahimi / ru:Брахими  id=ORG.brahimi
Staffan de Mistura / de Mistura / ru:Стаффан де Мистура / uk:Стаффан де Містура  id=ORG.de_mistura
Geir Pedersen / Geir O. Pedersen / ru:Гейр Педерсен / uk:Гейр Педерсен  id=ORG.pedersen
Hans Grundberg / ru:Ханс Грундберг / Grundberg / ru:Грундберг / uk:Ганс Грундберг / uk:Грундберг  id=ORG.grundberg
Tor Wennesland / ru:Тор Веннесланн / Wennesland / ru:Веннесланн  id=ORG.wennesland
Sigrid Kaag / ru:Сигрид Каг / uk:Сігрід Кааг / uk:Кааг  id=ORG.kaag gender=fem
Danielle Bell / ru:Даниэль Белл / uk:Даніель Белл  id=ORG.danielle_bell gender=fem
Audrey Azoulay / ru:Одре Азуле / uk:Одре Азуле  id=ORG.azoulay gender=fem
Ngozi Okonjo-Iweala / Okonjo-Iweala / ru:Нгози Оконджо-Ивеала / uk:Нгозі Оконджо-Івеала  id=ORG.okonjo_iweala gender=fem
Ajay Banga / ru:Аджай Банга  id=ORG.ajay_banga
Cindy McCain / ru:Синди Маккейн / uk:Сінді Маккейн  id=ORG.cindy_mccain gender=fem
Catherine Russell / ru:Кэтрин Рассел  id=ORG.catherine_russell gender=fem
Feridun Sinirlioğlu / ru:Феридун Синирлиоглу / Sinirlioğlu / ru:Синирлиоглу / uk:Феридун Сінірліоглу  id=ORG.sinirlioglu
Helga Schmid / ru:Хельга Шмид  id=ORG.helga_schmid gender=fem
Alain Berset / ru:Ален Берсе / uk:Ален Берсе / Berset / ru:Берсе / uk:Берсе  id=ORG.berset
Luis Almagro / ru:Луис Альмагро  id=ORG.almagro
Ahmed Aboul Gheit / Aboul Gheit / ru:Ахмед Абуль-Гейт  id=ORG.aboul_gheit
Haitham Al Ghais / ru:Хайсам аль-Гайс  id=ORG.al_ghais
Fatih Birol / ru:Фатих Бироль / Birol / ru:Бироль / uk:Фатіх Біроль / uk:Біроль  id=ORG.birol
Gianni Infantino / ru:Джанни Инфантино / uk:Джанні Інфантіно / Infantino / ru:Инфантино / uk:Інфантіно  id=ORG.infantino
Kirsty Coventry / ru:Кирсти Ковентри  id=ORG.coventry gender=fem
Thomas Bach / ru:Томас Бах / uk:Томас Бах  id=ORG.thomas_bach

# Middle East and North Africa.
Benjamin Netanyahu / Binyamin Netanyahu / Benyamin Netanyahu / Bibi Netanyahu / Benjamin Netaniahu / ru:Биньямин Нетаньяху / ru:Беньямин Нетаньяху / uk:Біньямін Нетаньягу / uk:Беньямін Нетаньягу / uk:Нетаньяху / Netanyahu / Netaniahu / ru:Нетаньяху / uk:Нетаньягу  id=ISR.netanyahu state=ISR
Naftali Bennett / ru:Нафтали Беннет / uk:Нафталі Беннет  id=ISR.bennett state=ISR
Yair Lapid / ru:Яир Лапид / uk:Яїр Лапід / Lapid / ru:Лапид / uk:Лапід  id=ISR.lapid state=ISR
Isaac Herzog / Yitzhak Herzog / Herzog / ru:Ицхак Герцог / uk:Іцхак Герцог  id=ISR.herzog state=ISR
Reuven Rivlin / ru:Реувен Ривлин / Rivlin / ru:Ривлин / uk:Реувен Рівлін / uk:Рівлін  id=ISR.rivlin state=ISR
Shimon Peres / Simon Peres / ru:Шимон Перес / uk:Шимон Перес  id=ISR.peres state=ISR
Yoav Gallant / Gallant / ru:Йоав Галлант / uk:Йоав Галант  id=ISR.gallant state=ISR
Israel Katz / Yisrael Katz / ru:Исраэль Кац / ru:Израиль Кац / uk:Ісраель Кац / uk:Ізраель Кац  id=ISR.katz state=ISR
Gideon Saar / Gideon Sa'ar / ru:Гидеон Саар / uk:Гідеон Саар  id=ISR.saar state=ISR
Eli Cohen / ru:Эли Коэн / uk:Елі Коен  id=ISR.eli_cohen state=ISR
Avigdor Lieberman / Avigdor Liberman / ru:Авигдор Либерман / Lieberman / Liberman / ru:Либерман / uk:Авігдор Ліберман / uk:Ліберман  id=ISR.lieberman state=ISR
Ehud Barak / ru:Эхуд Барак / uk:Егуд Барак  id=ISR.barak state=ISR
Benny Gantz / Beni Gantz / ru:Бени Ганц / ru:Бенни Ганц / uk:Бенні Ганц / Gantz / ru:Ганц / uk:Ганц  id=ISR.gantz state=ISR
Itamar Ben-Gvir / Ben-Gvir / ru:Итамар Бен-Гвир / ru:Бен-Гвир / uk:Ітамар Бен-Гвір / uk:Бен-Гвір  id=ISR.ben_gvir state=ISR
Bezalel Smotrich / ru:Бецалель Смотрич / uk:Бецалель Смотрич / Smotrich / ru:Смотрич / uk:Смотрич  id=ISR.smotrich state=ISR
Ron Dermer / ru:Рон Дермер / uk:Рон Дермер / uk:Дермер  id=ISR.dermer state=ISR
Tzachi Hanegbi / ru:Цахи Ханегби  id=ISR.hanegbi state=ISR
Eyal Zamir / ru:Эяль Замир / uk:Еяль Замір  id=ISR.zamir state=ISR
Herzi Halevi / ru:Герци Халеви / uk:Герці Галеві  id=ISR.halevi state=ISR
Aviv Kochavi / ru:Авив Кохави / uk:Авів Кохаві / uk:Кохаві  id=ISR.kochavi state=ISR
Gadi Eisenkot / Gadi Eizenkot / ru:Гади Айзенкот / uk:Гаді Айзенкот / uk:Айзенкот  id=ISR.eisenkot state=ISR
Daniel Hagari / ru:Даниэль Хагари / uk:Даніель Хагарі / Hagari / ru:Хагари / uk:Хагарі  id=ISR.hagari state=ISR
Effie Defrin / ru:Эффи Дефрин / uk:Ефі Дефрін / uk:Дефрін  id=ISR.defrin state=ISR
Avichay Adraee / Avichai Adraee / ru:Авихай Адраи / Adraee / ru:Адраи  id=ISR.adraee state=ISR
David Barnea / ru:Давид Барнеа / uk:Давид Барнеа  id=ISR.barnea state=ISR
Yossi Cohen / ru:Йосси Коэн  id=ISR.yossi_cohen state=ISR
Ronen Bar / ru:Ронен Бар / uk:Ронен Бар  id=ISR.ronen_bar state=ISR
Danny Danon / ru:Дэнни Данон / uk:Данні Данон / uk:Данон  id=ISR.danon state=ISR
Gilad Erdan / ru:Гилад Эрдан / uk:Гілад Ердан / uk:Ердан  id=ISR.erdan state=ISR
Ariel Sharon / ru:Ариэль Шарон / uk:Аріель Шарон  id=ISR.sharon state=ISR
Mahmoud Abbas / Mahmud Abbas / Mahmud Abás / Abu Mazen / ru:Махмуд Аббас / uk:Махмуд Аббас  id=PSE.abbas state=PSE
Hussein al-Sheikh / ru:Хусейн аш-Шейх / es:Hussein a el Sheikh  id=PSE.hussein_al_sheikh state=PSE
Mohammad Mustafa / Mohammed Mustafa / ru:Мухаммед Мустафа  id=PSE.mustafa state=PSE
Mohammad Shtayyeh / Mohammed Shtayyeh / ru:Мухаммед Штайе / Shtayyeh / ru:Штайе  id=PSE.shtayyeh state=PSE
Salam Fayyad / ru:Салам Файяд  id=PSE.salam_fayyad state=PSE
Yasser Arafat / Yasir Arafat / Yaser Arafat / ru:Ясир Арафат / uk:Ясір Арафат / Arafat / ru:Арафат / uk:Арафат  id=PSE.arafat state=PSE
Saeb Erekat / Saeb Erakat / ru:Саиб Эрекат / Erekat / Erakat / ru:Эрекат  id=PSE.erekat state=PSE
Riyad Mansour / ru:Рияд Мансур  id=PSE.riyad_mansour state=PSE
Marwan Barghouti / ru:Марван Баргути  id=PSE.barghouti state=PSE
Ismail Haniyeh / Ismail Haniya / Ismail Haniyé / Ismael Haniyeh / ru:Исмаил Хания / uk:Ісмаїл Ханія / Haniyeh / Haniya / Haniyé / ru:Хания / uk:Ханія  id=PSE.haniyeh state=PSE
Yahya Sinwar / Yahia Sinwar / Sinwar / Yehya Sinwar / ru:Яхья Синвар / ru:Синвар / uk:Ях'я Сінвар / uk:Сінвар  id=PSE.yahya_sinwar state=PSE
Mohammed Sinwar / Muhammad Sinwar / ru:Мухаммед Синвар  id=PSE.mohammed_sinwar state=PSE
Mohammed Deif / Mohammad Deif / Muhammad Deif / ru:Мухаммед Дейф / uk:Мохаммед Дейф / Deif / ru:Дейф / uk:Дейф  id=PSE.deif state=PSE
Khaled Meshaal / Khaled Mashal / Khaled Mashaal / Jaled Meshal / ru:Халед Машаль  id=PSE.khaled_meshaal state=PSE
Khalil al-Hayya / Jalil al Haya / ru:Халиль аль-Хайя / uk:Халіль аль-Хайя / es:Khalil a el Hayya  id=PSE.khalil_al_hayya state=PSE
Abu Obeida / Abu Ubaida / Abu Obaida / ru:Абу Убейда / uk:Абу Обейда  id=PSE.abu_obeida state=PSE
Saleh al-Arouri / Saleh Arouri / ru:Салех аль-Арури / es:Saleh a el Arouri  id=PSE.saleh_al_arouri state=PSE
Ziyad al-Nakhalah / Ziad al-Nakhala / ru:Зияд ан-Нахаля / es:Ziyad a el Nakhalah / es:Ziad a el Nakhala  id=PSE.ziyad_al_nakhalah state=PSE
Hassan Nasrallah / Hasan Nasrallah / Hasán Nasralá / Hassan Nasralah / ru:Хасан Насралла / uk:Хасан Насралла / Nasralá / Nasrallah / Nasralah / ru:Насралла / uk:Насралла  id=LBN.nasrallah state=LBN
Naim Qassem / Naim Kassem / Naim Qasem / ru:Наим Касем / uk:Наїм Кассем  id=LBN.naim_qassem state=LBN
Hashem Safieddine / Safieddine / ru:Хашем Сафи ад-Дин  id=LBN.safieddine state=LBN
Joseph Aoun / ru:Жозеф Аун / uk:Жозеф Аун  id=LBN.aoun state=LBN
Michel Aoun / ru:Мишель Аун  id=LBN.michel_aoun state=LBN
Nawaf Salam / ru:Наваф Салам / uk:Наваф Салам  id=LBN.nawaf_salam state=LBN
Najib Mikati / ru:Наджиб Микати / uk:Наджиб Мікаті / Mikati / ru:Микати / uk:Мікаті  id=LBN.mikati state=LBN
Nabih Berri / ru:Набих Берри / Berri / ru:Берри  id=LBN.berri state=LBN
Saad Hariri / Saad al-Hariri / ru:Саад Харири / es:Saad a el Hariri  id=LBN.saad_hariri state=LBN
Bashar al-Assad / Bashar Assad / Bashar al-Asad / Bachar al-Assad / Assad / al-Assad / Bashar el Asad / Al Asad / ru:Башар Асад / ru:Башар аль-Асад / ru:Асад / uk:Башар Асад / uk:Башар аль-Асад / uk:Асад / es:Bashar a el Assad / es:Bashar a el Asad / es:Bachar a el Assad  id=SYR.bashar_assad state=SYR
Hafez al-Assad / Hafez Assad / ru:Хафез Асад / es:Hafez a el Assad  id=SYR.hafez_assad state=SYR
Ahmed al-Sharaa / Ahmad al-Sharaa / Ahmed al-Shara / Ahmed al-Charaa / al-Sharaa / Abu Mohammed al-Golani / Abu Mohammad al-Jolani / Abu Mohammed al-Jolani / al-Jolani / al-Golani / ru:Ахмед аш-Шараа / ru:аш-Шараа / ru:Абу Мухаммад аль-Джулани / ru:аль-Джулани / uk:Ахмед аш-Шараа / uk:аш-Шараа / uk:аль-Джулані / es:Ahmed a el Sharaa / es:Ahmad a el Sharaa / es:Ahmed a el Shara / es:Ahmed a el Charaa / es:Abu Mohammed a el Golani / es:Abu Mohammad a el Jolani / es:Abu Mohammed a el Jolani  id=SYR.al_sharaa state=SYR
Asaad al-Shaibani / Asaad Hassan al-Shaibani / Asaad al-Shibani / ru:Асаад аш-Шейбани / uk:Асаад аш-Шайбані / es:Asaad a el Shaibani / es:Asaad Hassan a el Shaibani / es:Asaad a el Shibani  id=SYR.shaibani state=SYR
Walid al-Moallem / Walid Muallem / Walid al-Muallem / ru:Валид Муаллем / es:Walid a el Moallem / es:Walid a el Muallem  id=SYR.muallem state=SYR
Faisal Mekdad / Faisal Mikdad / ru:Фейсал Микдад  id=SYR.mekdad state=SYR
Mazloum Abdi / Mazlum Abdi / ru:Мазлум Абди  id=SYR.mazloum_abdi state=SYR
Ali Khamenei / Ayatollah Ali Khamenei / Ayatollah Khamenei / Khamenei / Alí Jamenei / Jamenei / ru:Али Хаменеи / ru:аятолла Хаменеи / ru:Хаменеи / uk:Алі Хаменеї / uk:аятола Хаменеї / uk:Хаменеї  id=IRN.ali_khamenei state=IRN
Mojtaba Khamenei / Mojtaba Jamenei / ru:Моджтаба Хаменеи / uk:Моджтаба Хаменеї  id=IRN.mojtaba_khamenei state=IRN
Ruhollah Khomeini / Ayatollah Khomeini / Khomeini / Jomeini / ru:Хомейни / uk:Хомейні  id=IRN.khomeini state=IRN
Masoud Pezeshkian / Masud Pezeshkian / Massoud Pezeshkian / ru:Масуд Пезешкиан / uk:Масуд Пезешкіан / Pezeshkian / ru:Пезешкиан / uk:Пезешкіан  id=IRN.pezeshkian state=IRN
Ebrahim Raisi / Ebrahim Raïssi / Ibrahim Raisi / ru:Эбрахим Раиси / uk:Ебрагім Раїсі  id=IRN.raisi state=IRN
Hassan Rouhani / Hassan Rohani / Hasan Rouhani / Hasán Rohaní / ru:Хасан Роухани / ru:Хасан Рухани / uk:Хасан Рухані / Rouhani / Rohani / ru:Роухани / ru:Рухани / uk:Рухані  id=IRN.rouhani state=IRN
Mahmoud Ahmadinejad / Mahmud Ahmadinejad / Mahmud Ahmadineyad / Ahmadineyad / ru:Махмуд Ахмадинежад / uk:Махмуд Ахмадінежад / Ahmadinejad / ru:Ахмадинежад / uk:Ахмадінежад  id=IRN.ahmadinejad state=IRN
Abbas Araghchi / Abbas Araqchi / Abás Araqchí / Abbas Araghtchi / ru:Аббас Арагчи / ru:Аббас Аракчи / uk:Аббас Арагчі / Araghchi / Araqchi / Araghtchi / ru:Арагчи / ru:Аракчи / uk:Арагчі  id=IRN.araghchi state=IRN
Hossein Amir-Abdollahian / Hossein Amirabdollahian / Amir-Abdollahian / ru:Хосейн Амир Абдоллахиян / uk:Хосейн Амір Абдоллахіян  id=IRN.amir_abdollahian state=IRN
Mohammad Javad Zarif / Javad Zarif / Mohamad Yavad Zarif / ru:Мохаммад Джавад Зариф / uk:Мохаммад Джавад Заріф / Zarif / ru:Зариф / uk:Заріф  id=IRN.zarif state=IRN
Ali Akbar Salehi / ru:Али Акбар Салехи / uk:Алі Акбар Салехі / uk:Салехі  id=IRN.salehi state=IRN
Ali Larijani / Ali Lariyani / ru:Али Лариджани / uk:Алі Ларіджані  id=IRN.larijani state=IRN
Ali Shamkhani / ru:Али Шамхани / uk:Алі Шамхані / Shamkhani / ru:Шамхани / uk:Шамхані  id=IRN.shamkhani state=IRN
Mohammad Bagher Ghalibaf / Mohammad Baqer Qalibaf / Qalibaf / ru:Мохаммад Багер Галибаф / Ghalibaf / ru:Галибаф / uk:Мохаммад Багер Галібаф / uk:Галібаф  id=IRN.ghalibaf state=IRN
Aziz Nasirzadeh / ru:Азиз Насирзаде / uk:Азіз Насірзаде / Nasirzadeh / ru:Насирзаде / uk:Насірзаде  id=IRN.nasirzadeh state=IRN
Mohammad-Reza Ashtiani / Mohammad Reza Gharaei Ashtiani / ru:Мохаммад Реза Аштиани / ru:Аштиани  id=IRN.ashtiani state=IRN
Qassem Soleimani / Qasem Soleimani / Qasem Suleimani / Qassem Suleimani / ru:Касем Сулеймани / uk:Касем Сулеймані / Soleimani / Suleimani / ru:Сулеймани / uk:Сулеймані  id=IRN.qassem_soleimani state=IRN
Esmail Qaani / Esmail Ghaani / ru:Эсмаил Каани / uk:Есмаїл Каані / Qaani / Ghaani / ru:Каани / uk:Каані  id=IRN.qaani state=IRN
Hossein Salami / ru:Хосейн Салами / uk:Хоссейн Саламі  id=IRN.hossein_salami state=IRN
Mohammad Pakpour / ru:Мохаммад Пакпур / Pakpour / ru:Пакпур / uk:Мохаммад Пакпур / uk:Пакпур  id=IRN.pakpour state=IRN
Mohammad Bagheri / Mohammad Hossein Bagheri / ru:Мохаммад Багери / uk:Мохаммад Багері / uk:Багері  id=IRN.bagheri state=IRN
Abdolrahim Mousavi / ru:Абдольрахим Мусави / uk:Абдолрахім Мусаві  id=IRN.mousavi state=IRN
Amir Ali Hajizadeh / ru:Амир Али Хаджизаде / Hajizadeh / ru:Хаджизаде / uk:Амір Алі Гаджизаде / uk:Гаджизаде  id=IRN.hajizadeh state=IRN
Esmail Baghaei / Esmaeil Baghaei / Esmail Baqaei / ru:Эсмаил Багаи / uk:Есмаїл Багаї / Baghaei / Baqaei / ru:Багаи / uk:Багаї  id=IRN.baghaei state=IRN
Nasser Kanaani / Naser Kanani / ru:Насер Канани / Kanaani / Kanani / ru:Канани / uk:Насер Канаані / uk:Канаані  id=IRN.kanaani state=IRN
Amir Saeid Iravani / ru:Амир Саид Иравани / Iravani / ru:Иравани / uk:Амір Саїд Іравані / uk:Іравані  id=IRN.iravani state=IRN
Mohammad Eslami / ru:Мохаммад Эслами / uk:Мохаммад Есламі  id=IRN.eslami state=IRN
Behrouz Kamalvandi / Kamalvandi / ru:Бехруз Камальванди / ru:Камальванди / uk:Бехруз Камальванді / uk:Камальванді  id=IRN.kamalvandi state=IRN
Mohsen Fakhrizadeh / ru:Мохсен Фахризаде / Fakhrizadeh / ru:Фахризаде / uk:Мохсен Фахрізаде / uk:Фахрізаде  id=IRN.fakhrizadeh state=IRN
Gholam-Hossein Mohseni-Ejei / Mohseni-Ejei / ru:Голам Хосейн Мохсени-Эджеи / ru:Мохсени-Эджеи  id=IRN.mohseni_ejei state=IRN
Narges Mohammadi / ru:Наргес Мохаммади / uk:Наргес Мохаммаді  id=IRN.mohammadi_narges state=IRN gender=fem
Mahsa Amini / ru:Махса Амини / uk:Махса Аміні  id=IRN.mahsa_amini state=IRN gender=fem
Reza Pahlavi / Reza Pahlevi / ru:Реза Пехлеви / uk:Реза Пехлеві  id=IRN.reza_pahlavi state=IRN
Mir-Hossein Mousavi / ru:Мир-Хосейн Мусави  id=IRN.mousavi_mh state=IRN
Mehdi Karroubi / Mehdi Karoubi / ru:Мехди Кярруби / Karroubi / Karoubi / ru:Кярруби  id=IRN.karroubi state=IRN
Mohammed Shia al-Sudani / Mohammed Shia' Al Sudani / Mohammed al-Sudani / ru:Мухаммед ас-Судани / es:Mohammed Shia a el Sudani / es:Mohammed a el Sudani  id=IRQ.al_sudani state=IRQ
Mustafa al-Kadhimi / Mustafa Kadhimi / ru:Мустафа аль-Казыми / es:Mustafa a el Kadhimi  id=IRQ.kadhimi state=IRQ
Haider al-Abadi / Haidar al-Abadi / ru:Хайдер аль-Абади / es:Haider a el Abadi / es:Haidar a el Abadi  id=IRQ.abadi state=IRQ
Nouri al-Maliki / Nuri al-Maliki / ru:Нури аль-Малики / es:Nouri a el Maliki / es:Nuri a el Maliki  id=IRQ.maliki state=IRQ
Muqtada al-Sadr / Moqtada al-Sadr / Moqtada Sadr / ru:Муктада ас-Садр / es:Muqtada a el Sadr / es:Moqtada a el Sadr  id=IRQ.muqtada_sadr state=IRQ
Jalal Talabani / ru:Джаляль Талабани  id=IRQ.talabani state=IRQ
Masoud Barzani / Massoud Barzani / ru:Масуд Барзани  id=IRQ.masoud_barzani state=IRQ
Saddam Hussein / Sadam Husein / Saddam / ru:Саддам Хусейн / uk:Саддам Хусейн  id=IRQ.saddam state=IRQ
Abu Bakr al-Baghdadi / al-Baghdadi / Abu Bakr al Bagdadi / ru:Абу Бакр аль-Багдади / uk:Абу Бакр аль-Багдаді / es:Abu Bakr a el Baghdadi  id=IRQ.abu_bakr_al_baghdadi state=IRQ
Mohammed bin Salman / Mohammad bin Salman / MBS / Mohamed bin Salmán / Bin Salman / ru:Мухаммед бин Салман / ru:Мухаммед ибн Салман / uk:Мухаммед бін Салман / uk:Мохаммед бін Салман  id=SAU.mohammed_bin_salman state=SAU
King Salman / Salman bin Abdulaziz / pt:Rei Salman / es:rey Salmán / ru:король Салман / uk:король Салман  id=SAU.king_salman state=SAU
King Abdullah bin Abdulaziz / Abdullah bin Abdulaziz  id=SAU.abdullah state=SAU
Faisal bin Farhan / Faisal bin Farhan Al Saud / ru:Фейсал бин Фархан / uk:Фейсал бін Фархан  id=SAU.faisal_bin_farhan state=SAU
Khalid bin Salman / ru:Халид бин Салман  id=SAU.khalid_bin_salman state=SAU
Jamal Khashoggi / Yamal Jashogui / ru:Джамаль Хашогги / ru:Джамаль Хашкаджи / uk:Джамаль Хашоггі / Khashoggi / Jashogui / ru:Хашогги / ru:Хашкаджи / uk:Хашоггі  id=SAU.khashoggi state=SAU
Osama bin Laden / Usama bin Laden / Bin Laden / bin Laden / ru:Усама бен Ладен / ru:бен Ладен / uk:Усама бен Ладен / uk:бен Ладен  id=SAU.bin_laden state=SAU
Mohammed bin Zayed / Mohamed bin Zayed / MBZ / ru:Мухаммед бин Заид / ru:Мохаммед бин Зайед / uk:Мухаммед бін Заїд  id=ARE.mohammed_bin_zayed state=ARE
Anwar Gargash / ru:Анвар Гаргаш  id=ARE.anwar_gargash state=ARE
Tamim bin Hamad Al Thani / Tamim bin Hamad / Sheikh Tamim / ru:Тамим бин Хамад Аль Тани / uk:Тамім бін Хамад Аль Тані  id=QAT.tamim state=QAT
Mohammed bin Abdulrahman Al Thani / Mohammed bin Abdulrahman / Mohammed bin Abdulrahman bin Jassim Al Thani / ru:Мухаммед бин Абдулрахман Аль Тани  id=QAT.mohammed_bin_abdulrahman state=QAT
Majed al-Ansari / ru:Маджед аль-Ансари / es:Majed a el Ansari  id=QAT.majed_al_ansari state=QAT
Haitham bin Tariq / Sultan Haitham / ru:Хейсам бен Тарик  id=OMN.haitham state=OMN
Badr Albusaidi / Badr al-Busaidi / Badr bin Hamad Al Busaidi / ru:Бадр аль-Бусаиди / es:Badr a el Busaidi  id=OMN.badr_albusaidi state=OMN
King Abdullah II / Abdullah II / pt:Rei Abdullah II / es:Abdalá II / es:rey Abdalá II / ru:Абдалла II / uk:Абдалла II  id=JOR.abdullah_ii state=JOR
Ayman Safadi / ru:Айман Сафади / uk:Айман Сафаді  id=JOR.safadi state=JOR
Abdel Fattah el-Sisi / Abdel Fattah al-Sisi / Abdel-Fattah el-Sissi / Abdelfatah al Sisi / el-Sisi / al-Sisi / Al Sisi / ru:Абдель Фаттах ас-Сиси / ru:Абдул-Фаттах Ас-Сиси / ru:ас-Сиси / uk:Абдель Фаттах ас-Сісі / uk:ас-Сісі / es:Abdel Fattah a el Sisi  id=EGY.sisi state=EGY
Mohamed Morsi / Mohammed Morsi / Mohamed Mursi / Morsi / ru:Мухаммед Мурси / uk:Мухаммед Мурсі  id=EGY.morsi state=EGY
Hosni Mubarak / Hosni Moubarak / ru:Хосни Мубарак / uk:Хосні Мубарак / Mubarak / Moubarak / ru:Мубарак / uk:Мубарак  id=EGY.mubarak state=EGY
Sameh Shoukry / Sameh Shukri / ru:Самех Шукри / Shoukry / Shukri / ru:Шукри  id=EGY.shoukry state=EGY
Badr Abdelatty / Badr Abdelaty / ru:Бадр Абдель Аты / Abdelatty / Abdelaty / ru:Аты  id=EGY.abdelatty state=EGY
Mohamed ElBaradei / Mohamed El Baradei / ElBaradei / ru:Мухаммед аль-Барадеи  id=EGY.elbaradei state=EGY
Ayman al-Zawahiri / Ayman al-Zawahri / Zawahiri / ru:Айман аз-Завахири / es:Ayman a el Zawahiri / es:Ayman a el Zawahri  id=EGY.zawahiri state=EGY
Muammar Gaddafi / Moammar Gadhafi / Muammar Gadafi / Muamar el Gadafi / Muammar Kadhafi / Muamar Kadafi / Muammar al-Gaddafi / Gaddafi / Gadhafi / Kadhafi / Gadafi / Kadafi / Kadhafy / Qaddafi / ru:Муаммар Каддафи / ru:Каддафи / uk:Муаммар Каддафі / uk:Каддафі / es:Muammar a el Gaddafi  id=LBY.gaddafi state=LBY
Saif al-Islam Gaddafi / Seif al-Islam Gaddafi / Saif al-Islam / ru:Сейф аль-Ислам Каддафи / es:Saif a el Islam Gaddafi / es:Seif a el Islam Gaddafi / es:Saif a el Islam  id=LBY.saif_gaddafi state=LBY
Khalifa Haftar / Khalifa Hifter / Jalifa Haftar / ru:Халифа Хафтар / uk:Халіфа Хафтар / Haftar / Hifter / ru:Хафтар / uk:Хафтар  id=LBY.haftar state=LBY
Abdul Hamid Dbeibah / Abdulhamid Dbeibah / Abdelhamid Dbeibah / ru:Абдель Хамид Дбейба / Dbeibah / ru:Дбейба  id=LBY.dbeibah state=LBY
Fayez al-Sarraj / Fayez Sarraj / Fayez Serraj / ru:Фаиз Саррадж / es:Fayez a el Sarraj  id=LBY.sarraj state=LBY
Kais Saied / Kais Said / ru:Каис Саид / Saied / Said / ru:Саид  id=TUN.saied state=TUN
Zine El Abidine Ben Ali / Zine al-Abidine Ben Ali / Ben Ali / ru:Зин аль-Абидин бен Али / es:Zine a el Abidine Ben Ali  id=TUN.ben_ali state=TUN
Rached Ghannouchi / ru:Рашид Ганнуши  id=TUN.ghannouchi state=TUN
Abdelmadjid Tebboune / Abdelmayid Tebún / ru:Абдельмаджид Теббун / Tebboune / Tebún / ru:Теббун  id=DZA.tebboune state=DZA
Abdelaziz Bouteflika / ru:Абдель Азиз Бутефлика / Bouteflika / ru:Бутефлика  id=DZA.bouteflika state=DZA
Mohammed VI / King Mohammed VI / es:Mohamed VI / ru:Мухаммед VI  id=MAR.mohammed_vi state=MAR
Abdul-Malik al-Houthi / Abdulmalik al-Houthi / Abdel-Malek al-Houthi / ru:Абдул-Малик аль-Хуси / uk:Абдул-Малік аль-Хуті / es:Abdul-Malik a el Houthi / es:Abdulmalik a el Houthi / es:Abdel-Malek a el Houthi  id=YEM.abdul_malik_al_houthi state=YEM
Yahya Saree / Yahya Sarea / Yahya Sari / Yahya Saria / ru:Яхья Сариа / uk:Ях'я Сарія  id=YEM.yahya_saree state=YEM
Mahdi al-Mashat / ru:Махди аль-Машат / es:Mahdi a el Mashat  id=YEM.mahdi_al_mashat state=YEM
Abd Rabbu Mansour Hadi / Abdrabbuh Mansour Hadi / Abed Rabbo Mansour Hadi / ru:Абд Раббо Мансур Хади  id=YEM.hadi state=YEM
Ali Abdullah Saleh / Alí Abdalá Saleh / ru:Али Абдалла Салех  id=YEM.saleh state=YEM
Rashad al-Alimi / ru:Рашад аль-Алими / es:Rashad a el Alimi  id=YEM.alimi state=YEM
Ahmed al-Rahawi / Ahmed Ghaleb al-Rahawi / ru:Ахмед ар-Рахави / es:Ahmed a el Rahawi / es:Ahmed Ghaleb a el Rahawi  id=YEM.al_rahawi state=YEM

# Latin America.
Luiz Inácio Lula da Silva / Lula da Silva / Lula / Luis Inácio Lula da Silva / ru:Луис Инасиу Лула да Силва / ru:Лула да Силва / uk:Луїс Інасіу Лула да Сілва / uk:Лула да Сілва / uk:Лула / ru:Лула / pt:Luiz Inácio Lula de a Silva / pt:Lula de a Silva / pt:Luis Inácio Lula de a Silva  id=BRA.lula state=BRA
Jair Bolsonaro / Jair Messias Bolsonaro / ru:Жаир Болсонару / ru:Жаир Болсонаро / uk:Жаїр Болсонару / Bolsonaro / ru:Болсонару / ru:Болсонаро / uk:Болсонару  id=BRA.bolsonaro state=BRA
Eduardo Bolsonaro / ru:Эдуарду Болсонару  id=BRA.eduardo_bolsonaro state=BRA
Flávio Bolsonaro  id=BRA.flavio_bolsonaro state=BRA
Dilma Rousseff / Rousseff / Dilma / ru:Дилма Роуссефф / ru:Дилма Русеф / uk:Ділма Русеф  id=BRA.dilma state=BRA gender=fem
Michel Temer / ru:Мишел Темер  id=BRA.temer state=BRA
Geraldo Alckmin / ru:Жералду Алкмин / Alckmin / ru:Алкмин  id=BRA.alckmin state=BRA
Mauro Vieira / ru:Мауру Виейра / uk:Мауро Вієйра  id=BRA.mauro_vieira state=BRA
Ernesto Araújo / ru:Эрнесту Араужу  id=BRA.ernesto_araujo state=BRA
Carlos França  id=BRA.carlos_franca state=BRA
Antonio Patriota  id=BRA.patriota state=BRA
Celso Amorim / ru:Селсу Аморим / uk:Селсу Аморім  id=BRA.celso_amorim state=BRA
José Múcio / José Múcio Monteiro  id=BRA.mucio state=BRA
Fernando Haddad / ru:Фернанду Аддад / Haddad / ru:Аддад  id=BRA.haddad state=BRA
Alexandre de Moraes / ru:Алешандре ди Мораис  id=BRA.moraes state=BRA
Sergio Moro / ru:Сержиу Мору  id=BRA.moro state=BRA
Marina Silva / ru:Марина Силва  id=BRA.marina_silva state=BRA gender=fem
Tarcísio de Freitas / Tarcísio  id=BRA.tarcisio state=BRA
Hugo Motta  id=BRA.hugo_motta state=BRA
Arthur Lira  id=BRA.arthur_lira state=BRA
Davi Alcolumbre / Alcolumbre  id=BRA.alcolumbre state=BRA
Alexandre Padilha  id=BRA.padilha state=BRA
Fernando Henrique Cardoso  id=BRA.fhc state=BRA
Javier Milei / ru:Хавьер Милей / uk:Хав'єр Мілей / Milei / ru:Милей / uk:Мілей  id=ARG.milei state=ARG
Alberto Fernández / ru:Альберто Фернандес  id=ARG.alberto_fernandez state=ARG
Cristina Kirchner / Cristina Fernández de Kirchner / Cristina Fernández / ru:Кристина Киршнер / uk:Крістіна Кіршнер  id=ARG.kirchner state=ARG gender=fem
Mauricio Macri / Macri / ru:Маурисио Макри  id=ARG.macri state=ARG
Pablo Quirno  id=ARG.quirno state=ARG
Gerardo Werthein  id=ARG.werthein state=ARG
Diana Mondino / ru:Диана Мондино  id=ARG.mondino state=ARG gender=fem
Sergio Massa  id=ARG.massa state=ARG
Nicolás Maduro / ru:Николас Мадуро / uk:Ніколас Мадуро / Maduro / ru:Мадуро / uk:Мадуро  id=VEN.maduro state=VEN
Hugo Chávez / ru:Уго Чавес / uk:Уго Чавес  id=VEN.chavez state=VEN
María Corina Machado / Corina Machado / ru:Мария Корина Мачадо / uk:Марія Коріна Мачадо  id=VEN.machado state=VEN gender=fem
Edmundo González Urrutia / Edmundo González / ru:Эдмундо Гонсалес / uk:Едмундо Гонсалес  id=VEN.gonzalez_urrutia state=VEN
Juan Guaidó / ru:Хуан Гуайдо / ru:Хуан Гуаидо / uk:Хуан Гуайдо / Guaidó / ru:Гуайдо / ru:Гуаидо / uk:Гуайдо  id=VEN.guaido state=VEN
Delcy Rodríguez / Delcy / ru:Делси Родригес / uk:Делсі Родрігес  id=VEN.delcy_rodriguez state=VEN gender=fem
Jorge Rodríguez / ru:Хорхе Родригес  id=VEN.jorge_rodriguez state=VEN
Diosdado Cabello / ru:Диосдадо Кабельо / uk:Діосдадо Кабельйо  id=VEN.cabello state=VEN
Vladimir Padrino López / Vladimir Padrino / Padrino López / ru:Владимир Падрино Лопес / uk:Володимир Падріно Лопес  id=VEN.padrino state=VEN
Yván Gil / ru:Иван Хиль  id=VEN.yvan_gil state=VEN
Jorge Arreaza / ru:Хорхе Арреаса / Arreaza / ru:Арреаса  id=VEN.arreaza state=VEN
Leopoldo López / ru:Леопольдо Лопес  id=VEN.leopoldo_lopez state=VEN
Henrique Capriles / ru:Энрике Каприлес / Capriles / ru:Каприлес  id=VEN.capriles state=VEN
Cilia Flores / ru:Силия Флорес  id=VEN.cilia_flores state=VEN gender=fem
Tarek William Saab / Tarek Saab / ru:Тарек Вильям Сааб  id=VEN.tarek_saab state=VEN
Gustavo Petro / Petro / ru:Густаво Петро / uk:Густаво Петро  id=COL.petro state=COL
Iván Duque / ru:Иван Дуке  id=COL.duque state=COL
Juan Manuel Santos / ru:Хуан Мануэль Сантос  id=COL.juan_manuel_santos state=COL
Álvaro Uribe / ru:Альваро Урибе  id=COL.uribe state=COL
Miguel Uribe Turbay / Miguel Uribe / ru:Мигель Урибе  id=COL.miguel_uribe state=COL
Francia Márquez  id=COL.francia_marquez state=COL gender=fem
Timochenko / Rodrigo Londoño  id=COL.timochenko state=COL
Claudia Sheinbaum / Sheinbaum / ru:Клаудия Шейнбаум / uk:Клаудія Шейнбаум  id=MEX.sheinbaum state=MEX gender=fem
Andrés Manuel López Obrador / López Obrador / AMLO / ru:Андрес Мануэль Лопес Обрадор / uk:Андрес Мануель Лопес Обрадор  id=MEX.lopez_obrador state=MEX
Enrique Peña Nieto / Peña Nieto / ru:Энрике Пенья Ньето  id=MEX.pena_nieto state=MEX
Felipe Calderón / ru:Фелипе Кальдерон  id=MEX.calderon state=MEX
Marcelo Ebrard / ru:Марсело Эбрард / Ebrard / ru:Эбрард  id=MEX.ebrard state=MEX
Juan Ramón de la Fuente  id=MEX.de_la_fuente state=MEX
Joaquín Guzmán / El Chapo / Chapo Guzmán / ru:Эль Чапо  id=MEX.el_chapo state=MEX
Raúl Castro / ru:Рауль Кастро / uk:Рауль Кастро  id=CUB.raul_castro state=CUB
Fidel Castro / ru:Фидель Кастро / uk:Фідель Кастро  id=CUB.fidel_castro state=CUB
Miguel Díaz-Canel / Díaz-Canel / ru:Мигель Диас-Канель / ru:Диас-Канель / uk:Мігель Діас-Канель / uk:Діас-Канель  id=CUB.diaz_canel state=CUB
Bruno Rodríguez / Bruno Rodríguez Parrilla / ru:Бруно Родригес  id=CUB.bruno_rodriguez state=CUB
Daniel Ortega / ru:Даниэль Ортега / uk:Даніель Ортега  id=NIC.ortega state=NIC
Rosario Murillo / ru:Росарио Мурильо  id=NIC.murillo state=NIC gender=fem
Nayib Bukele / ru:Найиб Букеле / uk:Наїб Букеле / Bukele / ru:Букеле / uk:Букеле  id=SLV.bukele state=SLV
Xiomara Castro / ru:Сиомара Кастро  id=HND.castro_xiomara state=HND gender=fem
Juan Orlando Hernández / ru:Хуан Орландо Эрнандес  id=HND.juan_orlando_hernandez state=HND
Nasry Asfura  id=HND.asfura state=HND
Bernardo Arévalo / ru:Бернардо Аревало  id=GTM.arevalo state=GTM
José Raúl Mulino / Mulino / ru:Хосе Рауль Мулино  id=PAN.mulino state=PAN
Rodrigo Chaves / ru:Родриго Чавес  id=CRI.chaves state=CRI
Dina Boluarte / Boluarte / ru:Дина Болуарте  id=PER.boluarte state=PER gender=fem
José Jerí / ru:Хосе Хери  id=PER.jeri state=PER
Pedro Castillo / ru:Педро Кастильо  id=PER.castillo state=PER
Ollanta Humala / ru:Ольянта Умала / Humala / ru:Умала  id=PER.humala state=PER
Pedro Pablo Kuczynski / ru:Педро Пабло Кучински / Kuczynski / ru:Кучински  id=PER.kuczynski state=PER
Keiko Fujimori / ru:Кейко Фухимори  id=PER.keiko_fujimori state=PER gender=fem
Alberto Fujimori / ru:Альберто Фухимори  id=PER.fujimori state=PER
Gabriel Boric / ru:Габриэль Борич / uk:Габріель Борич / Boric / ru:Борич / uk:Борич  id=CHL.boric state=CHL
Sebastián Piñera / Piñera / ru:Себастьян Пиньера  id=CHL.pinera state=CHL
José Antonio Kast / ru:Хосе Антонио Каст  id=CHL.kast state=CHL
Evo Morales / ru:Эво Моралес / uk:Ево Моралес  id=BOL.morales state=BOL
Luis Arce / ru:Луис Арсе  id=BOL.arce state=BOL
Rodrigo Paz / Rodrigo Paz Pereira / ru:Родриго Пас  id=BOL.rodrigo_paz state=BOL
Jeanine Áñez / ru:Жанин Аньес  id=BOL.jeanine_anez state=BOL gender=fem
Daniel Noboa / ru:Даниэль Нобоа / Noboa / ru:Нобоа  id=ECU.noboa state=ECU
Guillermo Lasso / ru:Гильермо Лассо  id=ECU.lasso state=ECU
Rafael Correa / ru:Рафаэль Корреа  id=ECU.correa state=ECU
Lenín Moreno / ru:Ленин Морено  id=ECU.lenin_moreno state=ECU
Santiago Peña / ru:Сантьяго Пенья  id=PRY.pena state=PRY
Yamandú Orsi / ru:Яманду Орси / Orsi / ru:Орси  id=URY.orsi state=URY
Luis Lacalle Pou / Lacalle Pou / ru:Луис Лакалье Поу  id=URY.lacalle_pou state=URY
José Mujica / Pepe Mujica / ru:Хосе Мухика  id=URY.mujica state=URY
Irfaan Ali / ru:Ирфаан Али  id=GUY.irfaan_ali state=GUY
Jovenel Moïse / ru:Жовенель Моиз  id=HTI.moise state=HTI
Ariel Henry / ru:Ариэль Анри  id=HTI.ariel_henry state=HTI
Jimmy Chérizier / Barbecue Chérizier / ru:Джимми Шеризье  id=HTI.cherizier state=HTI
Mark Carney / Carney / ru:Марк Карни / uk:Марк Карні  id=CAN.carney state=CAN
Justin Trudeau / ru:Джастин Трюдо / uk:Джастін Трюдо / Trudeau / ru:Трюдо / uk:Трюдо  id=CAN.trudeau state=CAN
Stephen Harper / ru:Стивен Харпер  id=CAN.stephen_harper state=CAN
Mélanie Joly / ru:Мелани Жоли / uk:Мелані Жолі  id=CAN.joly state=CAN gender=fem
Anita Anand / ru:Анита Ананд / uk:Аніта Ананд  id=CAN.anand state=CAN gender=fem
Chrystia Freeland / Freeland / ru:Христя Фриланд / uk:Христя Фріланд  id=CAN.freeland state=CAN gender=fem

# Africa.
Cyril Ramaphosa / ru:Сирил Рамафоса / uk:Сиріл Рамафоса / Ramaphosa / ru:Рамафоса / uk:Рамафоса  id=ZAF.ramaphosa state=ZAF
Jacob Zuma / Zuma / ru:Джейкоб Зума  id=ZAF.zuma state=ZAF
Nelson Mandela / ru:Нельсон Мандела / uk:Нельсон Мандела / Mandela / ru:Мандела / uk:Мандела  id=ZAF.mandela state=ZAF
Ronald Lamola / ru:Рональд Ламола / Lamola / ru:Ламола  id=ZAF.lamola state=ZAF
Naledi Pandor / ru:Наледи Пандор  id=ZAF.pandor state=ZAF gender=fem
Bola Tinubu / Bola Ahmed Tinubu / ru:Бола Тинубу / Tinubu / ru:Тинубу  id=NGA.tinubu state=NGA
Muhammadu Buhari / ru:Мухаммаду Бухари / Buhari / ru:Бухари  id=NGA.buhari state=NGA
Goodluck Jonathan / ru:Гудлак Джонатан  id=NGA.goodluck_jonathan state=NGA
Abubakar Shekau / ru:Абубакар Шекау / Shekau / ru:Шекау  id=NGA.shekau state=NGA
Abiy Ahmed / Abiy / ru:Абий Ахмед / uk:Абій Ахмед  id=ETH.abiy_ahmed state=ETH
Meles Zenawi / ru:Мелес Зенауи  id=ETH.meles_zenawi state=ETH
Isaias Afwerki / Isaias Afewerki / ru:Исайяс Афеверки  id=ERI.isaias_afwerki state=ERI
William Ruto / Ruto / ru:Уильям Руто  id=KEN.ruto state=KEN
Uhuru Kenyatta / ru:Ухуру Кениата  id=KEN.kenyatta state=KEN
Raila Odinga / ru:Раила Одинга / Odinga / ru:Одинга  id=KEN.odinga state=KEN
Yoweri Museveni / ru:Йовери Мусевени / Museveni / ru:Мусевени  id=UGA.museveni state=UGA
Bobi Wine / ru:Боби Вайн  id=UGA.bobi_wine state=UGA
Paul Kagame / ru:Поль Кагаме / Kagame / ru:Кагаме  id=RWA.kagame state=RWA
Félix Tshisekedi / ru:Феликс Чисекеди / Tshisekedi / ru:Чисекеди  id=COD.tshisekedi state=COD
Joseph Kabila / Kabila / ru:Жозеф Кабила  id=COD.kabila state=COD
Corneille Nangaa / ru:Корнель Нангаа / Nangaa / ru:Нангаа  id=COD.nangaa state=COD
Abdel Fattah al-Burhan / Abdel Fattah Burhan / Abdelfatah al Burhan / al-Burhan / Burhan / ru:Абдель Фаттах аль-Бурхан / ru:аль-Бурхан / uk:Абдель Фаттах аль-Бурхан / es:Abdel Fattah a el Burhan  id=SDN.burhan state=SDN
Hemedti / Mohamed Hamdan Dagalo / Mohammed Hamdan Dagalo / Hemeti / Dagalo / ru:Мохамед Хамдан Дагло / ru:Хемедти / ru:Хеметти / uk:Хемедті  id=SDN.hemedti state=SDN
Omar al-Bashir / Omar Hassan al-Bashir / ru:Омар аль-Башир / uk:Омар аль-Башир / es:Omar a el Bashir / es:Omar Hassan a el Bashir  id=SDN.bashir state=SDN
Abdalla Hamdok / ru:Абдалла Хамдок / Hamdok / ru:Хамдок  id=SDN.hamdok state=SDN
Salva Kiir / ru:Салва Киир / Kiir / ru:Киир  id=SSD.kiir state=SSD
Riek Machar / ru:Риек Мачар / Machar / ru:Мачар  id=SSD.machar state=SSD
Hassan Sheikh Mohamud / Hassan Sheikh / ru:Хасан Шейх Махмуд  id=SOM.hassan_sheikh_mohamud state=SOM
Mohamed Abdullahi Mohamed / Farmaajo / ru:Мохамед Абдуллахи Мохамед / ru:Фармаджо  id=SOM.farmaajo state=SOM
Idriss Déby / ru:Идрис Деби  id=TCD.deby state=TCD
Mahamat Idriss Déby / Mahamat Déby / ru:Махамат Идрис Деби  id=TCD.mahamat_deby state=TCD
Assimi Goïta / Goïta / ru:Ассими Гойта  id=MLI.goita state=MLI
Ibrahim Boubacar Keïta / ru:Ибрагим Бубакар Кейта  id=MLI.ibk state=MLI
Ibrahim Traoré / ru:Ибрагим Траоре  id=BFA.traore state=BFA
Blaise Compaoré / ru:Блез Компаоре / Compaoré / ru:Компаоре  id=BFA.compaore state=BFA
Abdourahamane Tiani / Abdourahamane Tchiani / ru:Абдурахман Тиани / Tiani / Tchiani / ru:Тиани  id=NER.tiani state=NER
Mohamed Bazoum / ru:Мохамед Базум / Bazoum / ru:Базум  id=NER.bazoum state=NER
Mamady Doumbouya / Mamadi Doumbouya / ru:Мамади Думбуя / Doumbouya / ru:Думбуя  id=GIN.doumbouya state=GIN
Brice Oligui Nguema / Oligui Nguema / ru:Брис Олиги Нгема  id=GAB.oligui state=GAB
Alassane Ouattara / ru:Алассан Уаттара / Ouattara / ru:Уаттара  id=CIV.ouattara state=CIV
Laurent Gbagbo / ru:Лоран Гбагбо / Gbagbo / ru:Гбагбо  id=CIV.gbagbo state=CIV
Bassirou Diomaye Faye / Diomaye Faye / ru:Бассиру Диомай Файе  id=SEN.faye state=SEN
Macky Sall / ru:Маки Салл  id=SEN.macky_sall state=SEN
Ousmane Sonko / ru:Усман Сонко  id=SEN.sonko state=SEN
John Mahama / John Dramani Mahama / ru:Джон Махама  id=GHA.mahama state=GHA
Paul Biya / Biya / ru:Поль Бийя  id=CMR.biya state=CMR
Teodoro Obiang / Teodoro Obiang Nguema / ru:Теодоро Обианг  id=GNQ.obiang state=GNQ
Faustin-Archange Touadéra / ru:Фостен-Арканж Туадера / Touadéra / ru:Туадера  id=CAF.touadera state=CAF
João Lourenço / ru:Жуан Лоренсу  id=AGO.lourenco state=AGO
José Eduardo dos Santos / ru:Жозе Эдуарду душ Сантуш / pt:José Eduardo de os Santos  id=AGO.dos_santos state=AGO
Daniel Chapo / ru:Даниэл Шапо  id=MOZ.chapo state=MOZ
Filipe Nyusi / ru:Филипе Ньюси / Nyusi / ru:Ньюси  id=MOZ.nyusi state=MOZ
Venâncio Mondlane / ru:Венансиу Мондлане  id=MOZ.mondlane state=MOZ
Umaro Sissoco Embaló / Sissoco Embaló / ru:Умару Сисоку Эмбало  id=GNB.embalo state=GNB
José Maria Neves  id=CPV.jose_maria_neves state=CPV
Carlos Vila Nova  id=STP.carlos_vila_nova state=STP
José Ramos-Horta / Ramos-Horta / ru:Жозе Рамуш-Орта  id=TLS.ramos_horta state=TLS
Xanana Gusmão / Xanana / ru:Шанана Гусман  id=TLS.xanana state=TLS
Robert Mugabe / ru:Роберт Мугабе / Mugabe / ru:Мугабе  id=ZWE.mugabe state=ZWE
Emmerson Mnangagwa / ru:Эммерсон Мнангагва / Mnangagwa / ru:Мнангагва  id=ZWE.mnangagwa state=ZWE
Morgan Tsvangirai / ru:Морган Цвангираи / Tsvangirai / ru:Цвангираи  id=ZWE.tsvangirai state=ZWE
Hakainde Hichilema / ru:Хакаинде Хичилема / Hichilema / ru:Хичилема  id=ZMB.hichilema state=ZMB
Samia Suluhu Hassan / Samia Suluhu / ru:Самия Сулуху Хасан  id=TZA.samia state=TZA gender=fem
Andry Rajoelina / ru:Андри Радзуэлина / Rajoelina / ru:Радзуэлина  id=MDG.rajoelina state=MDG
Michael Randrianirina / Randrianirina / ru:Микаэль Рандрианирина  id=MDG.randrianirina state=MDG
Peter Mutharika / ru:Питер Мутарика  id=MWI.mutharika state=MWI
Ellen Johnson Sirleaf / Sirleaf  id=LBR.sirleaf state=LBR gender=fem
Yahya Jammeh / ru:Яйя Джамме / Jammeh / ru:Джамме  id=GMB.jammeh state=GMB
Brahim Ghali / ru:Брахим Гали  id=ESH.ghali state=ESH
Sushila Karki / ru:Сушила Карки  id=NPL.karki state=NPL gender=fem
KP Sharma Oli / K.P. Sharma Oli / ru:Кхадга Прасад Шарма Оли  id=NPL.oli state=NPL

# Added late.
Alexandru Munteanu / ru:Александру Мунтяну / uk:Александру Мунтяну  id=MDA.munteanu state=MDA
Yevhenii Khmara / Yevhen Khmara / ru:Евгений Хмара / uk:Євгеній Хмара  id=UKR.khmara state=UKR
Inga Ruginienė / ru:Инга Ругинене / uk:Інга Ругінене  id=LTU.ruginiene state=LTU gender=fem
Charles de Gaulle / ru:Шарль де Голль / uk:Шарль де Голль  id=FRA.de_gaulle state=FRA
Taro Kono / ru:Таро Коно  id=JPN.kono state=JPN

# Who held which office when. Dates that are not certain are left out.
[holder]
PRK.kim_jong_un  office=head_of_state state=PRK from=2011-12-17
PRK.kim_jong_un  office=leader state=PRK from=2011-12-17
PRK.kim_jong_il  office=leader state=PRK from=1994-07-08 to=2011-12-17
PRK.kim_yo_jong  office=official state=PRK
PRK.choe_son_hui  office=foreign_minister state=PRK from=2022-06-11
PRK.ri_son_gwon  office=foreign_minister state=PRK from=2020-01-23 to=2022-06-11
PRK.ri_yong_ho  office=foreign_minister state=PRK from=2016-05-16 to=2020-01-22
PRK.no_kwang_chol  office=defence_minister state=PRK from=2024-10-06
PRK.kang_sun_nam  office=defence_minister state=PRK to=2024-10-06
PRK.pak_jong_chon  office=official state=PRK
PRK.kim_yong_bok  office=general state=PRK
PRK.ri_yong_gil  office=general state=PRK
PRK.choe_ryong_hae  office=lawmaker state=PRK
PRK.kim_tok_hun  office=head_of_government state=PRK from=2020-08-13 to=2024-12-29
PRK.pak_thae_song  office=head_of_government state=PRK from=2024-12-29
PRK.jo_yong_won  office=official state=PRK
KOR.yoon_suk_yeol  office=head_of_state state=KOR from=2022-05-10 to=2025-04-04
KOR.lee_jae_myung  office=head_of_state state=KOR from=2025-06-04
KOR.moon_jae_in  office=head_of_state state=KOR from=2017-05-10 to=2022-05-09
KOR.park_geun_hye  office=head_of_state state=KOR from=2013-02-25 to=2017-03-10
KOR.lee_myung_bak  office=head_of_state state=KOR from=2008-02-25 to=2013-02-24
KOR.han_duck_soo  office=head_of_government state=KOR from=2022-05-21 to=2025-05-01
KOR.cho_hyun  office=foreign_minister state=KOR from=2025-07-21
KOR.cho_tae_yul  office=foreign_minister state=KOR from=2024-01-12 to=2025-07-18
KOR.park_jin  office=foreign_minister state=KOR from=2022-05-12 to=2024-01-10
KOR.kang_kyung_wha  office=foreign_minister state=KOR from=2017-06-18 to=2021-02-08
KOR.kim_yong_hyun  office=defence_minister state=KOR from=2024-09-06 to=2024-12-05
KOR.shin_won_sik  office=defence_minister state=KOR from=2023-10-07 to=2024-09-06
KOR.ahn_gyu_back  office=defence_minister state=KOR from=2025-07-25
KOR.kim_min_seok  office=head_of_government state=KOR from=2025-07-03
KOR.wi_sung_lac  office=official state=KOR
KOR.chung_dong_young  office=minister state=KOR from=2025-07-25
KOR.ban_ki_moon  office=secretary_general org=ORG.un from=2007-01-01 to=2016-12-31
RUS.putin  office=head_of_government state=RUS from=2008-05-08 to=2012-05-07
RUS.putin  office=head_of_state state=RUS from=2012-05-07
RUS.lavrov  office=foreign_minister state=RUS from=2004-03-09
RUS.medvedev  office=head_of_state state=RUS from=2008-05-07 to=2012-05-07
RUS.medvedev  office=head_of_government state=RUS from=2012-05-08 to=2020-01-16
RUS.mishustin  office=head_of_government state=RUS from=2020-01-16
RUS.shoigu  office=defence_minister state=RUS from=2012-11-06 to=2024-05-12
RUS.shoigu  office=security_council_secretary state=RUS from=2024-05-12
RUS.belousov  office=defence_minister state=RUS from=2024-05-14
RUS.serdyukov  office=defence_minister state=RUS from=2007-02-15 to=2012-11-06
RUS.gerasimov  office=chief_of_general_staff state=RUS from=2012-11-09
RUS.surovikin  office=general state=RUS
RUS.teplinsky  office=general state=RUS
RUS.mordvichev  office=general state=RUS
RUS.dvornikov  office=general state=RUS
RUS.lapin  office=general state=RUS
RUS.kobylash  office=general state=RUS
RUS.kirillov  office=general state=RUS to=2024-12-17
RUS.evkurov  office=official state=RUS
RUS.timur_ivanov  office=official state=RUS to=2024-04-24
RUS.konashenkov  office=spokesperson org=RUS.defence_ministry
RUS.peskov  office=spokesperson org=RUS.president_office from=2012-05-22
RUS.zakharova  office=spokesperson org=RUS.foreign_ministry from=2015-08-10
RUS.ushakov  office=official state=RUS from=2012-05-22
RUS.patrushev  office=security_council_secretary state=RUS from=2008-05-12 to=2024-05-12
RUS.dmitry_patrushev  office=minister state=RUS
RUS.bortnikov  office=intelligence_chief org=RUS.fsb from=2008-05-12
RUS.naryshkin  office=intelligence_chief org=RUS.svr from=2016-10-05
RUS.kostyukov  office=intelligence_chief org=RUS.gru from=2018-11-22
RUS.alexeyev_gru  office=general state=RUS
RUS.bastrykin  office=official org=RUS.investigative_committee from=2011-01-15
RUS.zolotov  office=commander org=RUS.rosgvardia from=2016-04-05
RUS.kolokoltsev  office=interior_minister state=RUS from=2012-05-21
RUS.nebenzya  office=ambassador org=ORG.un from=2017-07-27
RUS.churkin  office=ambassador org=ORG.un from=2006-05-01 to=2017-02-20
RUS.polyansky  office=diplomat state=RUS
RUS.ryabkov  office=diplomat state=RUS
RUS.rudenko  office=diplomat state=RUS
RUS.galuzin  office=diplomat state=RUS
RUS.grushko  office=diplomat state=RUS
RUS.bogdanov  office=diplomat state=RUS
RUS.lyubinsky  office=diplomat state=RUS
RUS.miroshnik  office=diplomat state=RUS
RUS.gavrilov  office=diplomat state=RUS
RUS.kirill_dmitriev  office=envoy state=RUS from=2025-02-23
RUS.medinsky  office=envoy state=RUS
RUS.kozak  office=official state=RUS from=2020-01-24
RUS.surkov  office=official state=RUS to=2020-02-18
RUS.kiriyenko  office=official state=RUS from=2016-10-05
RUS.vaino  office=official state=RUS from=2016-08-12
RUS.volodin  office=speaker org=RUS.duma from=2016-10-05
RUS.matviyenko  office=speaker org=RUS.federation_council from=2011-09-21
RUS.slutsky  office=lawmaker state=RUS
RUS.kartapolov  office=lawmaker state=RUS
RUS.zhirinovsky  office=lawmaker state=RUS to=2022-04-06
RUS.zyuganov  office=lawmaker state=RUS
RUS.siluanov  office=finance_minister state=RUS from=2011-12-16
RUS.nabiullina  office=governor org=RUS.central_bank from=2013-06-24
RUS.novak  office=minister state=RUS
RUS.manturov  office=minister state=RUS
RUS.kozlov  office=minister state=RUS
RUS.prigozhin  office=leader org=RUS.wagner to=2023-08-23
RUS.utkin  office=commander org=RUS.wagner to=2023-08-23
RUS.kadyrov  office=governor state=RUS from=2007-02-15
RUS.pushilin  office=leader org=RUS.dpr from=2018-09-07
RUS.pasechnik  office=leader org=RUS.lpr from=2017-11-24
RUS.zakharchenko  office=leader org=RUS.dpr from=2014-08-07 to=2018-08-31
RUS.aksyonov  office=governor state=RUS from=2014-10-09
RUS.razvozhayev  office=governor state=RUS from=2019-07-11
RUS.saldo  office=governor state=RUS from=2022-04-26
RUS.balitsky  office=governor state=RUS from=2022-05-09
RUS.gladkov  office=governor state=RUS from=2021-09-27
RUS.bogomaz  office=governor state=RUS from=2014-09-09
RUS.starovoit  office=governor state=RUS from=2018-10-11 to=2024-05-14
RUS.starovoit  office=transport_minister state=RUS from=2024-05-14 to=2025-07-07
RUS.smirnov_kursk  office=governor state=RUS from=2024-05-15 to=2024-12-05
RUS.khinshtein  office=governor state=RUS from=2024-12-05
RUS.sobyanin  office=mayor state=RUS from=2010-10-21
RUS.beglov  office=governor state=RUS from=2018-10-03
RUS.drozdenko  office=governor state=RUS from=2012-05-28
RUS.kondratyev  office=governor state=RUS from=2015-04-22
RUS.slyusar  office=governor state=RUS from=2024-11-04
RUS.golubev  office=governor state=RUS from=2010-06-14 to=2024-11-04
RUS.busargin  office=governor state=RUS from=2022-05-10
RUS.gusev  office=governor state=RUS from=2017-12-25
RUS.vorobyov  office=governor state=RUS from=2012-11-08
RUS.minnikhanov  office=governor state=RUS from=2010-03-25
RUS.navalny  office=opposition_leader state=RUS to=2024-02-16
RUS.navalnaya  office=opposition_leader state=RUS
RUS.kara_murza  office=opposition_leader state=RUS
RUS.yashin  office=opposition_leader state=RUS
RUS.nemtsov  office=opposition_leader state=RUS to=2015-02-27
RUS.khodorkovsky  office=opposition_leader state=RUS
RUS.kasparov  office=opposition_leader state=RUS
RUS.patriarch_kirill  office=religious_leader state=RUS from=2009-02-01
RUS.lvova_belova  office=official state=RUS from=2021-10-27
RUS.moskalkova  office=ombudsman state=RUS from=2016-04-22
UKR.zelenskyy  office=head_of_state state=UKR from=2019-05-20
UKR.poroshenko  office=head_of_state state=UKR from=2014-06-07 to=2019-05-20
UKR.yanukovych  office=head_of_state state=UKR from=2010-02-25 to=2014-02-22
UKR.yushchenko  office=head_of_state state=UKR from=2005-01-23 to=2010-02-25
UKR.turchynov  office=head_of_state state=UKR from=2014-02-23 to=2014-06-07
UKR.tymoshenko  office=head_of_government state=UKR from=2007-12-18 to=2010-03-04
UKR.azarov  office=head_of_government state=UKR from=2010-03-11 to=2014-01-28
UKR.yatsenyuk  office=head_of_government state=UKR from=2014-02-27 to=2016-04-14
UKR.groysman  office=head_of_government state=UKR from=2016-04-14 to=2019-08-29
UKR.honcharuk  office=head_of_government state=UKR from=2019-08-29 to=2020-03-04
UKR.shmyhal  office=head_of_government state=UKR from=2020-03-04 to=2025-07-16
UKR.shmyhal  office=defence_minister state=UKR from=2025-07-17 to=2026-01-13
UKR.svyrydenko  office=head_of_government state=UKR from=2025-07-17
UKR.sybiha  office=foreign_minister state=UKR from=2024-09-05
UKR.kuleba  office=foreign_minister state=UKR from=2020-03-04 to=2024-09-05
UKR.klimkin  office=foreign_minister state=UKR from=2014-06-19 to=2019-08-29
UKR.prystaiko  office=foreign_minister state=UKR from=2019-08-29 to=2020-03-04
UKR.umerov  office=defence_minister state=UKR from=2023-09-06 to=2025-07-17
UKR.umerov  office=security_council_secretary state=UKR from=2025-07-18
UKR.reznikov  office=defence_minister state=UKR from=2021-11-04 to=2023-09-05
UKR.taran  office=defence_minister state=UKR from=2020-03-04 to=2021-11-03
UKR.zaluzhnyi  office=commander_in_chief state=UKR from=2021-07-27 to=2024-02-08
UKR.syrskyi  office=commander_in_chief state=UKR from=2024-02-08
UKR.budanov  office=intelligence_chief org=UKR.gur from=2020-08-05 to=2026-01-02
UKR.budanov  office=official org=UKR.president_office from=2026-01-02
UKR.skibitskyi  office=official state=UKR
UKR.malyuk  office=intelligence_chief org=UKR.sbu from=2023-02-07 to=2026-01-05
UKR.bakanov  office=intelligence_chief org=UKR.sbu from=2019-08-29 to=2022-07-19
UKR.yermak  office=official org=UKR.president_office from=2020-02-11 to=2025-11-28
UKR.danilov  office=security_council_secretary state=UKR from=2019-10-03 to=2024-03-26
UKR.lytvynenko  office=security_council_secretary state=UKR from=2024-03-26 to=2025-07-18
UKR.podolyak  office=official state=UKR
UKR.arestovych  office=official state=UKR to=2023-01-17
UKR.lytvyn  office=spokesperson org=UKR.president_office
UKR.nykyforov  office=spokesperson org=UKR.president_office
UKR.tykhyi  office=spokesperson org=UKR.foreign_ministry
UKR.nikolenko  office=spokesperson org=UKR.foreign_ministry
UKR.klymenko  office=interior_minister state=UKR from=2023-02-07
UKR.monastyrsky  office=interior_minister state=UKR from=2021-07-16 to=2023-01-18
UKR.avakov  office=interior_minister state=UKR from=2014-02-27 to=2021-07-15
UKR.fedorov  office=minister state=UKR from=2019-08-29 to=2026-01-14
UKR.fedorov  office=defence_minister state=UKR from=2026-01-14
UKR.ivan_fedorov  office=governor state=UKR from=2024-02-04
UKR.halushchenko  office=minister state=UKR from=2021-04-29
UKR.hrynchuk  office=minister state=UKR
UKR.stefanchuk  office=speaker org=UKR.parliament from=2021-10-08
UKR.arakhamia  office=lawmaker state=UKR
UKR.kyslytsya  office=diplomat state=UKR
UKR.vereshchuk  office=minister state=UKR
UKR.lubinets  office=ombudsman state=UKR from=2022-07-01
UKR.kostin  office=prosecutor state=UKR from=2022-07-27 to=2024-10-29
UKR.kravchenko_pg  office=prosecutor state=UKR from=2025-06-17
UKR.venediktova  office=prosecutor state=UKR from=2020-03-17 to=2022-07-19
UKR.klitschko  office=mayor state=UKR from=2014-06-05
UKR.sadovyi  office=mayor state=UKR from=2006-04-01
UKR.terekhov  office=mayor state=UKR from=2021-11-11
UKR.trukhanov  office=mayor state=UKR from=2014-05-27 to=2025-10-14
UKR.filatov  office=mayor state=UKR from=2015-11-01
UKR.vilkul  office=official state=UKR
UKR.synyehubov  office=governor state=UKR from=2021-12-24
UKR.filashkin  office=governor state=UKR from=2024-01-11
UKR.kyrylenko  office=governor state=UKR from=2019-07-05
UKR.prokudin  office=governor state=UKR from=2023-02-07
UKR.lysak  office=governor state=UKR from=2023-02-07
UKR.kiper  office=governor state=UKR from=2023-05-24
UKR.kim_mykolaiv  office=governor state=UKR from=2020-11-25
UKR.artiukh  office=governor state=UKR
UKR.hryhorov  office=governor state=UKR from=2025-04-15
UKR.chaus  office=governor state=UKR from=2021-08-04
UKR.kalashnyk  office=governor state=UKR from=2025-01-01
UKR.tkachenko_kyiv  office=official state=UKR from=2024-12-31
UKR.popko  office=official state=UKR to=2024-12-31
UKR.haidai  office=governor state=UKR from=2019-10-25 to=2023-03-15
UKR.kozytskyi  office=governor state=UKR from=2020-02-05
UKR.ihnat  office=spokesperson org=UKR.air_force
UKR.oleshchuk  office=commander org=UKR.air_force from=2021-08-09 to=2024-08-30
UKR.kryvonozhko  office=commander org=UKR.air_force from=2024-08-30
UKR.brovdi  office=commander org=UKR.unmanned_forces from=2025-06-03
UKR.sukharevskyi  office=commander org=UKR.unmanned_forces from=2024-06-10 to=2025-06-03
UKR.drapatyi  office=general state=UKR
UKR.tarnavskyi  office=general state=UKR
UKR.naiev  office=general state=UKR
UKR.hnatov  office=chief_of_general_staff state=UKR from=2025-03-16
UKR.barhylevych  office=chief_of_general_staff state=UKR from=2024-02-09 to=2025-03-16
UKR.biletskyi  office=commander state=UKR
UKR.prokopenko  office=commander state=UKR
UKR.pletenchuk  office=spokesperson org=UKR.navy
UKR.humeniuk  office=spokesperson state=UKR
UKR.yevlash  office=spokesperson state=UKR
UKR.voloshyn  office=spokesperson state=UKR
UKR.trehubov  office=spokesperson state=UKR
UKR.cherevatyi  office=spokesperson state=UKR
UKR.malyar  office=official state=UKR to=2023-09-18
UKR.kovalenko  office=official state=UKR
UKR.demchenko  office=spokesperson state=UKR
UKR.yusov  office=spokesperson org=UKR.gur
UKR.kryvonos  office=official state=UKR
UKR.epiphanius  office=religious_leader state=UKR from=2018-12-15
UKR.dzhaparova  office=diplomat state=UKR
BLR.lukashenko  office=head_of_state state=BLR from=1994-07-20
BLR.tsikhanouskaya  office=opposition_leader state=BLR
BLR.tsikhanouski  office=opposition_leader state=BLR
BLR.kalesnikava  office=opposition_leader state=BLR
BLR.babaryka  office=opposition_leader state=BLR
BLR.makei  office=foreign_minister state=BLR from=2012-08-20 to=2022-11-26
BLR.aleinik  office=foreign_minister state=BLR from=2022-12-13 to=2024-06-27
BLR.ryzhenkov  office=foreign_minister state=BLR from=2024-06-27
BLR.khrenin  office=defence_minister state=BLR from=2020-01-20
BLR.volfovich  office=security_council_secretary state=BLR from=2021-01-25
BLR.golovchenko  office=head_of_government state=BLR from=2020-06-04 to=2025-03-10
BLR.turchin  office=head_of_government state=BLR from=2025-03-10
BLR.eismont  office=spokesperson state=BLR
USA.trump  office=head_of_state state=USA from=2017-01-20 to=2021-01-20
USA.trump  office=head_of_state state=USA from=2025-01-20
USA.biden  office=vice_president state=USA from=2009-01-20 to=2017-01-20
USA.biden  office=head_of_state state=USA from=2021-01-20 to=2025-01-20
USA.obama  office=head_of_state state=USA from=2009-01-20 to=2017-01-20
USA.george_w_bush  office=head_of_state state=USA from=2001-01-20 to=2009-01-20
USA.vance  office=vice_president state=USA from=2025-01-20
USA.harris  office=vice_president state=USA from=2021-01-20 to=2025-01-20
USA.pence  office=vice_president state=USA from=2017-01-20 to=2021-01-20
USA.rubio  office=foreign_minister state=USA from=2025-01-21
USA.blinken  office=foreign_minister state=USA from=2021-01-26 to=2025-01-20
USA.pompeo  office=foreign_minister state=USA from=2018-04-26 to=2021-01-20
USA.tillerson  office=foreign_minister state=USA from=2017-02-01 to=2018-03-31
USA.kerry  office=foreign_minister state=USA from=2013-02-01 to=2017-01-20
USA.clinton  office=foreign_minister state=USA from=2009-01-21 to=2013-02-01
USA.bill_clinton  office=head_of_state state=USA from=1993-01-20 to=2001-01-20
USA.hegseth  office=defence_minister state=USA from=2025-01-25
USA.lloyd_austin  office=defence_minister state=USA from=2021-01-22 to=2025-01-20
USA.esper  office=defence_minister state=USA from=2019-07-23 to=2020-11-09
USA.mattis  office=defence_minister state=USA from=2017-01-20 to=2018-12-31
USA.ash_carter  office=defence_minister state=USA from=2015-02-17 to=2017-01-20
USA.hagel  office=defence_minister state=USA from=2013-02-27 to=2015-02-17
USA.panetta  office=defence_minister state=USA from=2011-07-01 to=2013-02-26
USA.gates  office=defence_minister state=USA from=2006-12-18 to=2011-06-30
USA.witkoff  office=envoy state=USA from=2025-01-20
USA.kellogg  office=envoy state=USA from=2025-01-20
USA.kushner  office=official state=USA
USA.driscoll  office=official state=USA from=2025-02-25
USA.waltz  office=national_security_adviser state=USA from=2025-01-20 to=2025-05-01
USA.sullivan  office=national_security_adviser state=USA from=2021-01-20 to=2025-01-20
USA.bolton  office=national_security_adviser state=USA from=2018-04-09 to=2019-09-10
USA.kirby  office=spokesperson state=USA
USA.leavitt  office=spokesperson org=USA.white_house from=2025-01-20
USA.psaki  office=spokesperson org=USA.white_house from=2021-01-20 to=2022-05-13
USA.jean_pierre  office=spokesperson org=USA.white_house from=2022-05-13 to=2025-01-20
USA.ned_price  office=spokesperson org=USA.foreign_ministry from=2021-01-20 to=2023-03-17
USA.matthew_miller  office=spokesperson org=USA.foreign_ministry from=2023-04-24 to=2025-01-20
USA.tammy_bruce  office=spokesperson org=USA.foreign_ministry from=2025-01-20 to=2025-08-15
USA.sean_parnell  office=spokesperson org=USA.defence_ministry
USA.patrick_ryder  office=spokesperson org=USA.defence_ministry from=2022-08-19 to=2025-01-20
USA.milley  office=chief_of_general_staff state=USA from=2019-10-01 to=2023-09-30
USA.cq_brown  office=chief_of_general_staff state=USA from=2023-10-01 to=2025-02-21
USA.caine  office=chief_of_general_staff state=USA from=2025-04-11
USA.dempsey  office=chief_of_general_staff state=USA from=2011-10-01 to=2015-09-25
USA.dunford  office=chief_of_general_staff state=USA from=2015-10-01 to=2019-09-30
USA.kurilla  office=commander org=USA.centcom from=2022-04-01 to=2025-08-08
USA.brad_cooper  office=commander org=USA.centcom from=2025-08-08
USA.cavoli  office=commander org=ORG.nato from=2022-07-04 to=2025-07-04
USA.grynkewich  office=commander org=ORG.nato from=2025-07-04
USA.petraeus  office=intelligence_chief org=USA.cia from=2011-09-06 to=2012-11-09
USA.brennan  office=intelligence_chief org=USA.cia from=2013-03-08 to=2017-01-20
USA.burns  office=intelligence_chief org=USA.cia from=2021-03-19 to=2025-01-20
USA.ratcliffe  office=intelligence_chief org=USA.cia from=2025-01-23
USA.haspel  office=intelligence_chief org=USA.cia from=2018-05-21 to=2021-01-20
USA.gabbard  office=intelligence_chief state=USA from=2025-02-12
USA.kash_patel  office=official org=USA.fbi from=2025-02-21
USA.comey  office=official org=USA.fbi from=2013-09-04 to=2017-05-09
USA.wray  office=official org=USA.fbi from=2017-08-02 to=2025-01-19
USA.bondi  office=minister state=USA from=2025-02-05
USA.garland  office=minister state=USA from=2021-03-11 to=2025-01-20
USA.noem  office=minister state=USA from=2025-01-25
USA.bessent  office=finance_minister state=USA from=2025-01-28
USA.yellen  office=finance_minister state=USA from=2021-01-26 to=2025-01-20
USA.mnuchin  office=finance_minister state=USA from=2017-02-13 to=2021-01-20
USA.lutnick  office=minister state=USA from=2025-02-21
USA.navarro  office=official state=USA from=2025-01-20
USA.rfk_jr  office=minister state=USA from=2025-02-13
USA.powell  office=governor org=USA.federal_reserve from=2018-02-05
USA.mike_johnson  office=speaker org=USA.house from=2023-10-25
USA.mccarthy  office=speaker org=USA.house from=2023-01-07 to=2023-10-03
USA.pelosi  office=speaker org=USA.house from=2019-01-03 to=2023-01-03
USA.boehner  office=speaker org=USA.house from=2011-01-05 to=2015-10-29
USA.mcconnell  office=lawmaker state=USA
USA.thune  office=lawmaker state=USA
USA.schumer  office=lawmaker state=USA
USA.jeffries  office=lawmaker state=USA
USA.graham  office=lawmaker state=USA
USA.mccain  office=lawmaker state=USA to=2018-08-25
USA.romney  office=lawmaker state=USA
USA.cruz  office=lawmaker state=USA
USA.sanders  office=lawmaker state=USA
USA.ocasio_cortez  office=lawmaker state=USA
USA.desantis  office=governor state=USA
USA.newsom  office=governor state=USA
USA.abbott  office=governor state=USA
USA.mamdani  office=mayor state=USA from=2026-01-01
USA.haley  office=ambassador org=ORG.un from=2017-01-27 to=2018-12-31
USA.thomas_greenfield  office=ambassador org=ORG.un from=2021-02-25 to=2025-01-20
USA.samantha_power  office=ambassador org=ORG.un from=2013-08-05 to=2017-01-20
USA.susan_rice  office=ambassador org=ORG.un from=2009-01-26 to=2013-06-30
USA.nuland  office=diplomat state=USA
USA.volker  office=envoy state=USA from=2017-07-07 to=2019-09-27
USA.hochstein  office=envoy state=USA
USA.whitaker  office=ambassador org=ORG.nato from=2025-04-01
USA.boehler  office=envoy state=USA from=2025-01-20
USA.grenell  office=envoy state=USA from=2025-01-20
USA.malley  office=envoy state=USA from=2021-01-29 to=2023-06-29
USA.khalilzad  office=envoy state=USA from=2018-09-05 to=2021-10-19
USA.stephen_miller  office=official state=USA from=2025-01-20
USA.susie_wiles  office=official state=USA from=2025-01-20
USA.homan  office=official state=USA from=2025-01-20
CHN.xi_jinping  office=leader state=CHN from=2012-11-15
CHN.xi_jinping  office=head_of_state state=CHN from=2013-03-14
CHN.hu_jintao  office=head_of_state state=CHN from=2003-03-15 to=2013-03-14
CHN.li_qiang  office=head_of_government state=CHN from=2023-03-11
CHN.li_keqiang  office=head_of_government state=CHN from=2013-03-15 to=2023-03-11
CHN.wen_jiabao  office=head_of_government state=CHN from=2003-03-16 to=2013-03-15
CHN.wang_yi  office=foreign_minister state=CHN from=2013-03-16 to=2022-12-30
CHN.wang_yi  office=foreign_minister state=CHN from=2023-07-25
CHN.qin_gang  office=foreign_minister state=CHN from=2022-12-30 to=2023-07-25
CHN.yang_jiechi  office=foreign_minister state=CHN from=2007-04-27 to=2013-03-16
CHN.dong_jun  office=defence_minister state=CHN from=2023-12-29
CHN.li_shangfu  office=defence_minister state=CHN from=2023-03-12 to=2023-10-24
CHN.wei_fenghe  office=defence_minister state=CHN from=2018-03-19 to=2023-03-12
CHN.li_hui  office=envoy state=CHN
CHN.zhao_leji  office=lawmaker state=CHN from=2023-03-10
CHN.zhang_youxia  office=general state=CHN
CHN.fu_cong  office=ambassador org=ORG.un
CHN.mao_ning  office=spokesperson org=CHN.foreign_ministry from=2022-09-05
CHN.lin_jian  office=spokesperson org=CHN.foreign_ministry from=2024-03-18
CHN.guo_jiakun  office=spokesperson org=CHN.foreign_ministry from=2025-01-06
CHN.wang_wenbin  office=spokesperson org=CHN.foreign_ministry from=2020-07-17 to=2024-05-24
CHN.zhao_lijian  office=spokesperson org=CHN.foreign_ministry from=2020-02-24 to=2023-01-09
CHN.hua_chunying  office=spokesperson org=CHN.foreign_ministry
CHN.geng_shuang  office=spokesperson org=CHN.foreign_ministry
CHN.hong_lei  office=spokesperson org=CHN.foreign_ministry
CHN.dalai_lama  office=religious_leader state=CHN
HKG.john_lee  office=head_of_government state=HKG from=2022-07-01
HKG.carrie_lam  office=head_of_government state=HKG from=2017-07-01 to=2022-06-30
TWN.lai_ching_te  office=head_of_state state=TWN from=2024-05-20
TWN.tsai_ing_wen  office=head_of_state state=TWN from=2016-05-20 to=2024-05-20
TWN.ma_ying_jeou  office=head_of_state state=TWN from=2008-05-20 to=2016-05-20
TWN.koo  office=defence_minister state=TWN from=2024-05-20
JPN.takaichi  office=head_of_government state=JPN from=2025-10-21
JPN.ishiba  office=head_of_government state=JPN from=2024-10-01 to=2025-10-21
JPN.kishida  office=head_of_government state=JPN from=2021-10-04 to=2024-10-01
JPN.suga  office=head_of_government state=JPN from=2020-09-16 to=2021-10-04
JPN.abe  office=head_of_government state=JPN from=2012-12-26 to=2020-09-16
JPN.noda  office=head_of_government state=JPN from=2011-09-02 to=2012-12-26
JPN.naoto_kan  office=head_of_government state=JPN from=2010-06-08 to=2011-09-02
JPN.motegi  office=foreign_minister state=JPN from=2019-09-11 to=2021-11-04
JPN.motegi  office=foreign_minister state=JPN from=2025-10-21
JPN.hayashi  office=foreign_minister state=JPN from=2021-11-10 to=2023-09-13
JPN.kamikawa  office=foreign_minister state=JPN from=2023-09-13 to=2024-10-01
JPN.iwaya  office=foreign_minister state=JPN from=2024-10-01 to=2025-10-21
JPN.nakatani  office=defence_minister state=JPN from=2024-10-01 to=2025-10-21
JPN.shinjiro_koizumi  office=defence_minister state=JPN from=2025-10-21
JPN.kihara  office=defence_minister state=JPN from=2023-09-13 to=2024-10-01
IND.modi  office=head_of_government state=IND from=2014-05-26
IND.manmohan_singh  office=head_of_government state=IND from=2004-05-22 to=2014-05-26
IND.jaishankar  office=foreign_minister state=IND from=2019-05-30
IND.rajnath_singh  office=defence_minister state=IND from=2019-05-30
IND.doval  office=national_security_adviser state=IND from=2014-05-30
IND.amit_shah  office=interior_minister state=IND from=2019-05-30
IND.murmu  office=head_of_state state=IND from=2022-07-25
IND.rahul_gandhi  office=opposition_leader state=IND
IND.misri  office=diplomat state=IND from=2024-07-15
IND.jaiswal  office=spokesperson org=IND.foreign_ministry
PAK.shehbaz_sharif  office=head_of_government state=PAK from=2022-04-11 to=2023-08-14
PAK.shehbaz_sharif  office=head_of_government state=PAK from=2024-03-04
PAK.nawaz_sharif  office=head_of_government state=PAK from=2013-06-05 to=2017-07-28
PAK.imran_khan  office=head_of_government state=PAK from=2018-08-18 to=2022-04-10
PAK.asim_munir  office=commander_in_chief state=PAK from=2022-11-29
PAK.zardari  office=head_of_state state=PAK from=2008-09-09 to=2013-09-08
PAK.zardari  office=head_of_state state=PAK from=2024-03-10
PAK.ishaq_dar  office=foreign_minister state=PAK from=2024-03-11
PAK.khawaja_asif  office=defence_minister state=PAK from=2022-04-19
PAK.bilawal  office=foreign_minister state=PAK from=2022-04-27 to=2023-08-10
AFG.akhundzada  office=leader org=AFG.taliban from=2016-05-25
AFG.muttaqi  office=foreign_minister state=AFG from=2021-09-07
AFG.mullah_yaqoob  office=defence_minister state=AFG from=2021-09-07
AFG.sirajuddin_haqqani  office=interior_minister state=AFG from=2021-09-07
AFG.zabihullah_mujahid  office=spokesperson org=AFG.taliban
AFG.ghani  office=head_of_state state=AFG from=2014-09-29 to=2021-08-15
AFG.karzai  office=head_of_state state=AFG from=2001-12-22 to=2014-09-29
AFG.mullah_omar  office=leader org=AFG.taliban to=2013-04-23
BGD.hasina  office=head_of_government state=BGD from=2009-01-06 to=2024-08-05
BGD.yunus  office=head_of_government state=BGD from=2024-08-08
LKA.gotabaya_rajapaksa  office=head_of_state state=LKA from=2019-11-18 to=2022-07-14
LKA.mahinda_rajapaksa  office=head_of_state state=LKA from=2005-11-19 to=2015-01-09
LKA.dissanayake  office=head_of_state state=LKA from=2024-09-23
MMR.min_aung_hlaing  office=commander_in_chief state=MMR from=2011-03-30
MMR.min_aung_hlaing  office=leader state=MMR from=2021-02-01
MMR.suu_kyi  office=opposition_leader state=MMR
THA.anutin  office=head_of_government state=THA from=2025-09-07
THA.paetongtarn  office=head_of_government state=THA from=2024-08-16 to=2025-08-29
THA.yingluck  office=head_of_government state=THA from=2011-08-05 to=2014-05-07
THA.prayut  office=head_of_government state=THA from=2014-08-24 to=2023-08-22
KHM.hun_sen  office=head_of_government state=KHM from=1985-01-14 to=2023-08-22
KHM.hun_manet  office=head_of_government state=KHM from=2023-08-22
VNM.to_lam  office=leader state=VNM from=2024-08-03
VNM.nguyen_phu_trong  office=leader state=VNM from=2011-01-19 to=2024-07-19
VNM.pham_minh_chinh  office=head_of_government state=VNM from=2021-04-05
PHL.marcos  office=head_of_state state=PHL from=2022-06-30
PHL.duterte  office=head_of_state state=PHL from=2016-06-30 to=2022-06-30
PHL.sara_duterte  office=vice_president state=PHL from=2022-06-30
PHL.aquino  office=head_of_state state=PHL from=2010-06-30 to=2016-06-30
IDN.prabowo  office=head_of_state state=IDN from=2024-10-20
IDN.widodo  office=head_of_state state=IDN from=2014-10-20 to=2024-10-20
IDN.yudhoyono  office=head_of_state state=IDN from=2004-10-20 to=2014-10-20
MYS.anwar_ibrahim  office=head_of_government state=MYS from=2022-11-24
MYS.mahathir  office=head_of_government state=MYS from=2018-05-10 to=2020-02-24
MYS.najib_razak  office=head_of_government state=MYS from=2009-04-03 to=2018-05-10
SGP.lawrence_wong  office=head_of_government state=SGP from=2024-05-15
SGP.lee_hsien_loong  office=head_of_government state=SGP from=2004-08-12 to=2024-05-15
AUS.albanese  office=head_of_government state=AUS from=2022-05-23
AUS.morrison  office=head_of_government state=AUS from=2018-08-24 to=2022-05-23
AUS.gillard  office=head_of_government state=AUS from=2010-06-24 to=2013-06-27
AUS.tony_abbott  office=head_of_government state=AUS from=2013-09-18 to=2015-09-15
AUS.turnbull  office=head_of_government state=AUS from=2015-09-15 to=2018-08-24
AUS.penny_wong  office=foreign_minister state=AUS from=2022-05-23
AUS.marles  office=defence_minister state=AUS from=2022-06-01
NZL.ardern  office=head_of_government state=NZL from=2017-10-26 to=2023-01-25
NZL.luxon  office=head_of_government state=NZL from=2023-11-27
KAZ.tokayev  office=head_of_state state=KAZ from=2019-03-20
KAZ.nazarbayev  office=head_of_state state=KAZ from=1991-12-16 to=2019-03-20
UZB.mirziyoyev  office=head_of_state state=UZB from=2016-09-08
UZB.karimov  office=head_of_state state=UZB from=1991-09-01 to=2016-09-02
KGZ.japarov  office=head_of_state state=KGZ from=2021-01-28
TJK.rahmon  office=head_of_state state=TJK from=1994-11-16
TKM.serdar_berdimuhamedow  office=head_of_state state=TKM from=2022-03-19
TKM.gurbanguly_berdimuhamedow  office=head_of_state state=TKM from=2007-02-14 to=2022-03-19
ARM.pashinyan  office=head_of_government state=ARM from=2018-05-08
ARM.mirzoyan  office=foreign_minister state=ARM from=2021-08-19
ARM.sargsyan  office=head_of_state state=ARM from=2008-04-09 to=2018-04-09
AZE.aliyev  office=head_of_state state=AZE from=2003-10-31
AZE.bayramov  office=foreign_minister state=AZE from=2020-07-16
GEO.saakashvili  office=head_of_state state=GEO from=2004-01-25 to=2013-11-17
GEO.ivanishvili  office=head_of_government state=GEO from=2012-10-25 to=2013-11-20
GEO.zourabichvili  office=head_of_state state=GEO from=2018-12-16 to=2024-12-29
GEO.kavelashvili  office=head_of_state state=GEO from=2024-12-29
GEO.kobakhidze  office=head_of_government state=GEO from=2024-02-08
GEO.garibashvili  office=head_of_government state=GEO from=2021-02-22 to=2024-01-29
MDA.sandu  office=head_of_state state=MDA from=2020-12-24
MDA.dodon  office=head_of_state state=MDA from=2016-12-23 to=2020-12-24
MDA.recean  office=head_of_government state=MDA from=2023-02-16 to=2025-10-31
MDA.gutul  office=governor state=MDA from=2023-07-19
MNG.khurelsukh  office=head_of_state state=MNG from=2021-06-25
GBR.starmer  office=head_of_government state=GBR from=2024-07-05
GBR.sunak  office=head_of_government state=GBR from=2022-10-25 to=2024-07-05
GBR.truss  office=foreign_minister state=GBR from=2021-09-15 to=2022-09-06
GBR.truss  office=head_of_government state=GBR from=2022-09-06 to=2022-10-25
GBR.boris_johnson  office=foreign_minister state=GBR from=2016-07-13 to=2018-07-09
GBR.boris_johnson  office=head_of_government state=GBR from=2019-07-24 to=2022-09-06
GBR.theresa_may  office=head_of_government state=GBR from=2016-07-13 to=2019-07-24
GBR.cameron  office=head_of_government state=GBR from=2010-05-11 to=2016-07-13
GBR.cameron  office=foreign_minister state=GBR from=2023-11-13 to=2024-07-05
GBR.gordon_brown  office=head_of_government state=GBR from=2007-06-27 to=2010-05-11
GBR.lammy  office=foreign_minister state=GBR from=2024-07-05 to=2025-09-05
GBR.yvette_cooper  office=interior_minister state=GBR from=2024-07-05 to=2025-09-05
GBR.yvette_cooper  office=foreign_minister state=GBR from=2025-09-05
GBR.cleverly  office=foreign_minister state=GBR from=2022-09-06 to=2023-11-13
GBR.raab  office=foreign_minister state=GBR from=2019-07-24 to=2021-09-15
GBR.hague  office=foreign_minister state=GBR from=2010-05-12 to=2014-07-14
GBR.healey  office=defence_minister state=GBR from=2024-07-05
GBR.shapps  office=defence_minister state=GBR from=2023-08-31 to=2024-07-05
GBR.ben_wallace  office=defence_minister state=GBR from=2019-07-24 to=2023-08-31
GBR.radakin  office=chief_of_general_staff state=GBR from=2021-11-30 to=2025-09-02
GBR.charles_iii  office=king state=GBR from=2022-09-08
GBR.elizabeth_ii  office=king state=GBR from=1952-02-06 to=2022-09-08
GBR.jeremy_corbyn  office=opposition_leader state=GBR from=2015-09-12 to=2020-04-04
GBR.farage  office=lawmaker state=GBR
FRA.macron  office=head_of_state state=FRA from=2017-05-14
FRA.hollande  office=head_of_state state=FRA from=2012-05-15 to=2017-05-14
FRA.sarkozy  office=head_of_state state=FRA from=2007-05-16 to=2012-05-15
FRA.lecornu  office=defence_minister state=FRA from=2022-05-20 to=2025-09-09
FRA.lecornu  office=head_of_government state=FRA from=2025-09-09
FRA.bayrou  office=head_of_government state=FRA from=2024-12-13 to=2025-09-09
FRA.barnier  office=head_of_government state=FRA from=2024-09-05 to=2024-12-13
FRA.attal  office=head_of_government state=FRA from=2024-01-09 to=2024-09-05
FRA.borne  office=head_of_government state=FRA from=2022-05-16 to=2024-01-09
FRA.castex  office=head_of_government state=FRA from=2020-07-03 to=2022-05-16
FRA.edouard_philippe  office=head_of_government state=FRA from=2017-05-15 to=2020-07-03
FRA.valls  office=head_of_government state=FRA from=2014-03-31 to=2016-12-06
FRA.barrot  office=foreign_minister state=FRA from=2024-09-21
FRA.sejourne  office=foreign_minister state=FRA from=2024-01-11 to=2024-09-21
FRA.colonna  office=foreign_minister state=FRA from=2022-05-20 to=2024-01-11
FRA.le_drian  office=defence_minister state=FRA from=2012-05-16 to=2017-05-17
FRA.le_drian  office=foreign_minister state=FRA from=2017-05-17 to=2022-05-20
FRA.fabius  office=foreign_minister state=FRA from=2012-05-16 to=2016-02-11
FRA.juppe  office=foreign_minister state=FRA from=2011-02-27 to=2012-05-15
FRA.parly  office=defence_minister state=FRA from=2017-06-21 to=2022-05-20
FRA.vautrin  office=defence_minister state=FRA from=2025-10-12
FRA.le_pen  office=opposition_leader state=FRA
FRA.bardella  office=opposition_leader state=FRA
FRA.melenchon  office=opposition_leader state=FRA
FRA.retailleau  office=interior_minister state=FRA from=2024-09-21 to=2025-10-12
FRA.darmanin  office=interior_minister state=FRA from=2020-07-06 to=2024-09-21
FRA.de_riviere  office=ambassador org=ORG.un from=2019-07-01
DEU.merz  office=head_of_government state=DEU from=2025-05-06
DEU.scholz  office=head_of_government state=DEU from=2021-12-08 to=2025-05-06
DEU.merkel  office=head_of_government state=DEU from=2005-11-22 to=2021-12-08
DEU.wadephul  office=foreign_minister state=DEU from=2025-05-06
DEU.baerbock  office=foreign_minister state=DEU from=2021-12-08 to=2025-05-06
DEU.maas  office=foreign_minister state=DEU from=2018-03-14 to=2021-12-08
DEU.steinmeier  office=foreign_minister state=DEU from=2013-12-17 to=2017-01-27
DEU.steinmeier  office=head_of_state state=DEU from=2017-03-19
DEU.sigmar_gabriel  office=foreign_minister state=DEU from=2017-01-27 to=2018-03-14
DEU.westerwelle  office=foreign_minister state=DEU from=2009-10-28 to=2013-12-17
DEU.pistorius  office=defence_minister state=DEU from=2023-01-19
DEU.lambrecht  office=defence_minister state=DEU from=2021-12-08 to=2023-01-19
DEU.kramp_karrenbauer  office=defence_minister state=DEU from=2019-07-17 to=2021-12-08
DEU.de_maiziere  office=defence_minister state=DEU from=2011-03-03 to=2013-12-17
DEU.schaeuble  office=finance_minister state=DEU from=2009-10-28 to=2017-10-24
DEU.klingbeil  office=finance_minister state=DEU from=2025-05-06
DEU.habeck  office=minister state=DEU from=2021-12-08 to=2025-05-06
DEU.dobrindt  office=interior_minister state=DEU from=2025-05-06
DEU.weidel  office=opposition_leader state=DEU
ITA.meloni  office=head_of_government state=ITA from=2022-10-22
ITA.draghi  office=head_of_government state=ITA from=2021-02-13 to=2022-10-22
ITA.conte  office=head_of_government state=ITA from=2018-06-01 to=2021-02-13
ITA.renzi  office=head_of_government state=ITA from=2014-02-22 to=2016-12-12
ITA.gentiloni  office=head_of_government state=ITA from=2016-12-12 to=2018-06-01
ITA.monti  office=head_of_government state=ITA from=2011-11-16 to=2013-04-28
ITA.berlusconi  office=head_of_government state=ITA from=2008-05-08 to=2011-11-16
ITA.mattarella  office=head_of_state state=ITA from=2015-02-03
ITA.tajani  office=foreign_minister state=ITA from=2022-10-22
ITA.crosetto  office=defence_minister state=ITA from=2022-10-22
ITA.salvini  office=minister state=ITA from=2022-10-22
ESP.pedro_sanchez  office=head_of_government state=ESP from=2018-06-02
ESP.rajoy  office=head_of_government state=ESP from=2011-12-21 to=2018-06-01
ESP.zapatero  office=head_of_government state=ESP from=2004-04-17 to=2011-12-21
ESP.albares  office=foreign_minister state=ESP from=2021-07-12
ESP.margarita_robles  office=defence_minister state=ESP from=2018-06-07
ESP.marlaska  office=interior_minister state=ESP from=2018-06-07
ESP.felipe_vi  office=king state=ESP from=2014-06-19
ESP.juan_carlos  office=king state=ESP from=1975-11-22 to=2014-06-19
ESP.feijoo  office=opposition_leader state=ESP from=2022-04-02
ESP.abascal  office=opposition_leader state=ESP
ESP.diaz_ayuso  office=governor state=ESP from=2019-08-19
ESP.yolanda_diaz  office=minister state=ESP from=2020-01-13
PRT.montenegro  office=head_of_government state=PRT from=2024-04-02
PRT.antonio_costa  office=head_of_government state=PRT from=2015-11-26 to=2024-04-02
PRT.antonio_costa  office=leader org=ORG.european_council from=2024-12-01
PRT.passos_coelho  office=head_of_government state=PRT from=2011-06-21 to=2015-11-26
PRT.socrates  office=head_of_government state=PRT from=2005-03-12 to=2011-06-21
PRT.rebelo_de_sousa  office=head_of_state state=PRT from=2016-03-09 to=2026-03-09
PRT.cavaco_silva  office=head_of_state state=PRT from=2006-03-09 to=2016-03-09
PRT.paulo_rangel  office=foreign_minister state=PRT from=2024-04-02
PRT.nuno_melo  office=defence_minister state=PRT from=2024-04-02
PRT.cravinho  office=defence_minister state=PRT from=2018-10-15 to=2022-03-30
PRT.cravinho  office=foreign_minister state=PRT from=2022-03-30 to=2024-04-02
PRT.santos_silva  office=foreign_minister state=PRT from=2015-11-26 to=2022-03-30
PRT.ventura  office=opposition_leader state=PRT
PRT.seguro  office=head_of_state state=PRT from=2026-03-09
POL.tusk  office=head_of_government state=POL from=2007-11-16 to=2014-09-22
POL.tusk  office=leader org=ORG.european_council from=2014-12-01 to=2019-11-30
POL.tusk  office=head_of_government state=POL from=2023-12-13
POL.nawrocki  office=head_of_state state=POL from=2025-08-06
POL.duda  office=head_of_state state=POL from=2015-08-06 to=2025-08-06
POL.komorowski  office=head_of_state state=POL from=2010-08-06 to=2015-08-06
POL.lech_kaczynski  office=head_of_state state=POL from=2005-12-23 to=2010-04-10
POL.jaroslaw_kaczynski  office=opposition_leader state=POL
POL.morawiecki  office=head_of_government state=POL from=2017-12-11 to=2023-12-13
POL.szydlo  office=head_of_government state=POL from=2015-11-16 to=2017-12-11
POL.sikorski  office=foreign_minister state=POL from=2007-11-16 to=2014-09-22
POL.sikorski  office=foreign_minister state=POL from=2023-12-13
POL.kosiniak_kamysz  office=defence_minister state=POL from=2023-12-13
POL.blaszczak  office=defence_minister state=POL from=2018-01-09 to=2023-11-27
POL.rau  office=foreign_minister state=POL from=2020-08-26 to=2023-11-27
POL.tomasz_siemoniak  office=defence_minister state=POL from=2011-08-02 to=2015-11-16
CZE.fiala  office=head_of_government state=CZE from=2021-12-17 to=2025-12-15
CZE.babis  office=head_of_government state=CZE from=2017-12-06 to=2021-12-17
CZE.babis  office=head_of_government state=CZE from=2025-12-15
CZE.pavel  office=head_of_state state=CZE from=2023-03-09
CZE.zeman  office=head_of_state state=CZE from=2013-03-08 to=2023-03-08
CZE.lipavsky  office=foreign_minister state=CZE from=2021-12-17 to=2025-12-15
CZE.cernochova  office=defence_minister state=CZE from=2021-12-17 to=2025-12-15
SVK.fico  office=head_of_government state=SVK from=2012-04-04 to=2018-03-22
SVK.fico  office=head_of_government state=SVK from=2023-10-25
SVK.pellegrini  office=head_of_state state=SVK from=2024-06-15
SVK.caputova  office=head_of_state state=SVK from=2019-06-15 to=2024-06-15
SVK.blanar  office=foreign_minister state=SVK from=2023-10-25
HUN.orban  office=head_of_government state=HUN from=2010-05-29
HUN.szijjarto  office=foreign_minister state=HUN from=2014-09-23
HUN.magyar  office=opposition_leader state=HUN
ROU.nicusor_dan  office=head_of_state state=ROU from=2025-05-26
ROU.iohannis  office=head_of_state state=ROU from=2014-12-21 to=2025-02-12
ROU.basescu  office=head_of_state state=ROU from=2004-12-20 to=2014-12-21
ROU.simion  office=opposition_leader state=ROU
ROU.bolojan  office=head_of_government state=ROU from=2025-06-23
BGR.radev  office=head_of_state state=BGR from=2017-01-22
SRB.vucic  office=head_of_government state=SRB from=2014-04-27 to=2017-05-31
SRB.vucic  office=head_of_state state=SRB from=2017-05-31
SRB.tadic  office=head_of_state state=SRB from=2004-07-11 to=2012-04-05
XKX.kurti  office=head_of_government state=XKX from=2021-03-22
XKX.thaci  office=head_of_state state=XKX from=2016-04-07 to=2020-11-05
XKX.osmani  office=head_of_state state=XKX from=2021-04-04
ALB.rama  office=head_of_government state=ALB from=2013-09-15
HRV.milanovic  office=head_of_state state=HRV from=2020-02-18
HRV.plenkovic  office=head_of_government state=HRV from=2016-10-19
MNE.djukanovic  office=head_of_state state=MNE from=2018-05-20 to=2023-05-20
GRC.mitsotakis  office=head_of_government state=GRC from=2019-07-08
GRC.tsipras  office=head_of_government state=GRC from=2015-01-26 to=2019-07-08
GRC.samaras  office=head_of_government state=GRC from=2012-06-20 to=2015-01-26
GRC.papandreou  office=head_of_government state=GRC from=2009-10-06 to=2011-11-11
GRC.varoufakis  office=finance_minister state=GRC from=2015-01-27 to=2015-07-06
CYP.christodoulides  office=head_of_state state=CYP from=2023-02-28
LTU.nauseda  office=head_of_state state=LTU from=2019-07-12
LTU.landsbergis  office=foreign_minister state=LTU from=2020-12-11 to=2024-12-12
LTU.grybauskaite  office=head_of_state state=LTU from=2009-07-12 to=2019-07-12
LTU.budrys  office=foreign_minister state=LTU from=2024-12-12
LVA.rinkevics  office=foreign_minister state=LVA from=2011-10-25 to=2023-07-08
LVA.rinkevics  office=head_of_state state=LVA from=2023-07-08
LVA.silina  office=head_of_government state=LVA from=2023-09-15
LVA.braze  office=foreign_minister state=LVA from=2024-04-19
EST.kallas  office=head_of_government state=EST from=2021-01-26 to=2024-07-23
EST.kallas  office=foreign_minister org=ORG.eu from=2024-12-01
EST.karis  office=head_of_state state=EST from=2021-10-11
EST.tsahkna  office=foreign_minister state=EST from=2023-04-17
EST.michal  office=head_of_government state=EST from=2024-07-23
EST.pevkur  office=defence_minister state=EST from=2022-07-18
FIN.stubb  office=head_of_government state=FIN from=2014-06-24 to=2015-05-29
FIN.stubb  office=head_of_state state=FIN from=2024-03-01
FIN.niinisto  office=head_of_state state=FIN from=2012-03-01 to=2024-03-01
FIN.marin  office=head_of_government state=FIN from=2019-12-10 to=2023-06-20
FIN.orpo  office=head_of_government state=FIN from=2023-06-20
FIN.valtonen  office=foreign_minister state=FIN from=2023-06-20
SWE.kristersson  office=head_of_government state=SWE from=2022-10-18
SWE.magdalena_andersson  office=head_of_government state=SWE from=2021-11-30 to=2022-10-18
SWE.lofven  office=head_of_government state=SWE from=2014-10-03 to=2021-11-30
SWE.pal_jonson  office=defence_minister state=SWE from=2022-10-18
SWE.bildt  office=foreign_minister state=SWE from=2006-10-06 to=2014-10-03
SWE.malmer_stenergard  office=foreign_minister state=SWE from=2024-09-10
NOR.stoere  office=head_of_government state=NOR from=2021-10-14
NOR.solberg  office=head_of_government state=NOR from=2013-10-16 to=2021-10-14
NOR.eide  office=foreign_minister state=NOR from=2023-10-16
DNK.frederiksen  office=head_of_government state=DNK from=2019-06-27
DNK.lokke  office=head_of_government state=DNK from=2015-06-28 to=2019-06-27
DNK.lokke  office=foreign_minister state=DNK from=2022-12-15
DNK.troels_poulsen  office=defence_minister state=DNK from=2023-08-22
GRL.nielsen  office=head_of_government state=GRL from=2025-04-07
NLD.rutte  office=head_of_government state=NLD from=2010-10-14 to=2024-07-02
NLD.rutte  office=secretary_general org=ORG.nato from=2024-10-01
NLD.schoof  office=head_of_government state=NLD from=2024-07-02
NLD.wilders  office=lawmaker state=NLD
NLD.brekelmans  office=defence_minister state=NLD from=2024-07-02
NLD.ollongren  office=defence_minister state=NLD from=2022-01-10 to=2024-07-02
NLD.veldkamp  office=foreign_minister state=NLD from=2024-07-02 to=2025-08-22
BEL.de_wever  office=head_of_government state=BEL from=2025-02-03
BEL.de_croo  office=head_of_government state=BEL from=2020-10-01 to=2025-02-03
BEL.charles_michel  office=head_of_government state=BEL from=2014-10-11 to=2019-10-27
BEL.charles_michel  office=leader org=ORG.european_council from=2019-12-01 to=2024-11-30
BEL.van_rompuy  office=leader org=ORG.european_council from=2009-12-01 to=2014-11-30
BEL.prevot  office=foreign_minister state=BEL from=2025-02-03
AUT.stocker  office=head_of_government state=AUT from=2025-03-03
AUT.nehammer  office=head_of_government state=AUT from=2021-12-06 to=2025-01-10
AUT.kurz  office=head_of_government state=AUT from=2020-01-07 to=2021-10-11
AUT.van_der_bellen  office=head_of_state state=AUT from=2017-01-26
AUT.schallenberg  office=foreign_minister state=AUT from=2021-12-06 to=2025-03-03
AUT.meinl_reisinger  office=foreign_minister state=AUT from=2025-03-03
CHE.cassis  office=foreign_minister state=CHE from=2017-11-01
IRL.martin  office=head_of_government state=IRL from=2020-06-27 to=2022-12-17
IRL.martin  office=head_of_government state=IRL from=2025-01-23
IRL.varadkar  office=head_of_government state=IRL from=2022-12-17 to=2024-04-09
IRL.simon_harris  office=head_of_government state=IRL from=2024-04-09 to=2025-01-23
VAT.francis  office=pope state=VAT from=2013-03-13 to=2025-04-21
VAT.leo_xiv  office=pope state=VAT from=2025-05-08
VAT.benedict_xvi  office=pope state=VAT from=2005-04-19 to=2013-02-28
VAT.parolin  office=official state=VAT from=2013-10-15
VAT.zuppi  office=envoy state=VAT
TUR.erdogan  office=head_of_government state=TUR from=2003-03-14 to=2014-08-28
TUR.erdogan  office=head_of_state state=TUR from=2014-08-28
TUR.gul  office=head_of_state state=TUR from=2007-08-28 to=2014-08-28
TUR.davutoglu  office=foreign_minister state=TUR from=2009-05-01 to=2014-08-28
TUR.davutoglu  office=head_of_government state=TUR from=2014-08-28 to=2016-05-24
TUR.cavusoglu  office=foreign_minister state=TUR from=2015-11-24 to=2023-06-03
TUR.fidan  office=foreign_minister state=TUR from=2023-06-03
TUR.akar  office=defence_minister state=TUR from=2018-07-09 to=2023-06-03
TUR.guler  office=defence_minister state=TUR from=2023-06-03
TUR.kalin  office=intelligence_chief org=TUR.mit from=2023-06-05
TUR.imamoglu  office=mayor state=TUR from=2019-06-27
TUR.kilicdaroglu  office=opposition_leader state=TUR from=2010-05-22 to=2023-11-05
TUR.ocalan  office=leader org=TUR.pkk
TUR.demirtas  office=opposition_leader state=TUR
ORG.von_der_leyen  office=leader org=ORG.european_commission from=2019-12-01
ORG.von_der_leyen  office=defence_minister state=DEU from=2013-12-17 to=2019-07-17
ORG.juncker  office=leader org=ORG.european_commission from=2014-11-01 to=2019-11-30
ORG.barroso  office=leader org=ORG.european_commission from=2004-11-22 to=2014-10-31
ORG.borrell  office=foreign_minister org=ORG.eu from=2019-12-01 to=2024-11-30
ORG.mogherini  office=foreign_minister org=ORG.eu from=2014-11-01 to=2019-11-30
ORG.ashton  office=foreign_minister org=ORG.eu from=2009-12-01 to=2014-10-31
ORG.kubilius  office=official org=ORG.european_commission from=2024-12-01
ORG.dombrovskis  office=official org=ORG.european_commission from=2014-11-01
ORG.sefcovic  office=official org=ORG.european_commission
ORG.metsola  office=speaker org=ORG.european_parliament from=2022-01-18
ORG.lagarde  office=leader org=ORG.imf from=2011-07-05 to=2019-09-12
ORG.lagarde  office=governor org=ORG.ecb from=2019-11-01
ORG.georgieva  office=leader org=ORG.imf from=2019-10-01
ORG.stano  office=spokesperson org=ORG.eu
ORG.anouar_el_anouni  office=spokesperson org=ORG.eu
ORG.stoltenberg  office=secretary_general org=ORG.nato from=2014-10-01 to=2024-10-01
ORG.stoltenberg  office=finance_minister state=NOR from=2025-02-04
ORG.fogh_rasmussen  office=secretary_general org=ORG.nato from=2009-08-01 to=2014-09-30
ORG.bauer  office=commander org=ORG.nato from=2021-06-25 to=2025-01-17
ORG.cavo_dragone  office=commander org=ORG.nato from=2025-01-17
ORG.guterres  office=secretary_general org=ORG.un from=2017-01-01
ORG.annan  office=envoy org=ORG.un from=2012-02-23 to=2012-08-31
ORG.dujarric  office=spokesperson org=ORG.un
ORG.farhan_haq  office=spokesperson org=ORG.un
ORG.dicarlo  office=official org=ORG.un from=2018-05-01
ORG.tom_fletcher  office=official org=ORG.ocha from=2024-11-18
ORG.griffiths  office=official org=ORG.ocha from=2021-07-19 to=2024-06-30
ORG.lazzarini  office=official org=ORG.unrwa from=2020-04-01
ORG.turk  office=official org=ORG.ohchr from=2022-10-17
ORG.bachelet  office=official org=ORG.ohchr from=2018-09-01 to=2022-08-31
ORG.bachelet  office=head_of_state state=CHL from=2014-03-11 to=2018-03-11
ORG.pillay  office=official org=ORG.ohchr from=2008-09-01 to=2014-08-31
ORG.grandi  office=official org=ORG.unhcr from=2016-01-01 to=2025-12-31
ORG.albanese_f  office=official org=ORG.un from=2022-05-01
ORG.grossi  office=leader org=ORG.iaea from=2019-12-03
ORG.amano  office=leader org=ORG.iaea from=2009-12-01 to=2019-07-18
ORG.tedros  office=leader org=ORG.who from=2017-07-01
ORG.karim_khan  office=prosecutor org=ORG.icc from=2021-06-16
ORG.bensouda  office=prosecutor org=ORG.icc from=2012-06-15 to=2021-06-15
ORG.spoljaric  office=leader org=ORG.icrc from=2022-10-01
ORG.brahimi  office=envoy org=ORG.un from=2012-09-01 to=2014-05-31
ORG.de_mistura  office=envoy org=ORG.un from=2014-07-10 to=2018-12-31
ORG.pedersen  office=envoy org=ORG.un from=2019-01-07
ORG.grundberg  office=envoy org=ORG.un from=2021-08-06
ORG.wennesland  office=envoy org=ORG.un from=2020-12-29 to=2025-01-31
ORG.kaag  office=official org=ORG.un
ORG.danielle_bell  office=official org=ORG.un
ORG.azoulay  office=leader org=ORG.unesco from=2017-11-15 to=2025-11-14
ORG.okonjo_iweala  office=leader org=ORG.wto from=2021-03-01
ORG.ajay_banga  office=leader org=ORG.world_bank from=2023-06-02
ORG.cindy_mccain  office=leader org=ORG.wfp from=2023-04-05
ORG.catherine_russell  office=leader org=ORG.unicef from=2022-02-01
ORG.sinirlioglu  office=secretary_general org=ORG.osce from=2024-12-06
ORG.helga_schmid  office=secretary_general org=ORG.osce from=2020-12-04 to=2024-09-03
ORG.berset  office=secretary_general org=ORG.council_of_europe from=2024-09-18
ORG.almagro  office=secretary_general org=ORG.oas from=2015-05-26 to=2025-05-26
ORG.aboul_gheit  office=secretary_general org=ORG.arab_league from=2016-07-03
ORG.al_ghais  office=secretary_general org=ORG.opec from=2022-08-01
ORG.birol  office=leader org=ORG.iea from=2015-09-01
ORG.infantino  office=leader org=ORG.fifa from=2016-02-26
ORG.coventry  office=leader org=ORG.ioc from=2025-06-23
ORG.thomas_bach  office=leader org=ORG.ioc from=2013-09-10 to=2025-06-23
ISR.netanyahu  office=head_of_government state=ISR from=2009-03-31 to=2021-06-13
ISR.netanyahu  office=head_of_government state=ISR from=2022-12-29
ISR.bennett  office=head_of_government state=ISR from=2021-06-13 to=2022-06-30
ISR.lapid  office=foreign_minister state=ISR from=2021-06-13 to=2022-12-29
ISR.lapid  office=head_of_government state=ISR from=2022-07-01 to=2022-12-29
ISR.herzog  office=head_of_state state=ISR from=2021-07-07
ISR.rivlin  office=head_of_state state=ISR from=2014-07-24 to=2021-07-07
ISR.peres  office=head_of_state state=ISR from=2007-07-15 to=2014-07-24
ISR.gallant  office=defence_minister state=ISR from=2022-12-29 to=2024-11-07
ISR.katz  office=foreign_minister state=ISR from=2024-01-01 to=2024-11-08
ISR.katz  office=defence_minister state=ISR from=2024-11-08
ISR.saar  office=foreign_minister state=ISR from=2024-11-08
ISR.eli_cohen  office=foreign_minister state=ISR from=2022-12-29 to=2024-01-01
ISR.lieberman  office=foreign_minister state=ISR from=2009-03-31 to=2012-12-18
ISR.barak  office=defence_minister state=ISR from=2007-06-18 to=2013-03-18
ISR.gantz  office=defence_minister state=ISR from=2020-05-17 to=2022-12-29
ISR.ben_gvir  office=minister state=ISR from=2022-12-29
ISR.smotrich  office=finance_minister state=ISR from=2022-12-29
ISR.dermer  office=minister state=ISR from=2022-12-29
ISR.hanegbi  office=national_security_adviser state=ISR from=2023-01-01 to=2025-10-21
ISR.zamir  office=chief_of_general_staff state=ISR from=2025-03-05
ISR.halevi  office=chief_of_general_staff state=ISR from=2023-01-16 to=2025-03-05
ISR.kochavi  office=chief_of_general_staff state=ISR from=2019-01-15 to=2023-01-16
ISR.eisenkot  office=chief_of_general_staff state=ISR from=2015-02-16 to=2019-01-15
ISR.hagari  office=spokesperson org=ISR.armed_forces from=2023-04-05 to=2025-03-30
ISR.defrin  office=spokesperson org=ISR.armed_forces from=2025-03-30
ISR.adraee  office=spokesperson org=ISR.armed_forces
ISR.barnea  office=intelligence_chief org=ISR.mossad from=2021-06-01
ISR.yossi_cohen  office=intelligence_chief org=ISR.mossad from=2016-01-06 to=2021-06-01
ISR.ronen_bar  office=intelligence_chief org=ISR.shin_bet from=2021-10-13 to=2025-06-15
ISR.danon  office=ambassador org=ORG.un from=2024-08-01
ISR.erdan  office=ambassador org=ORG.un from=2020-08-01 to=2024-08-01
PSE.abbas  office=head_of_state state=PSE from=2005-01-15
PSE.hussein_al_sheikh  office=vice_president state=PSE from=2025-04-26
PSE.mustafa  office=head_of_government state=PSE from=2024-03-31
PSE.shtayyeh  office=head_of_government state=PSE from=2019-04-13 to=2024-03-31
PSE.salam_fayyad  office=head_of_government state=PSE from=2007-06-15 to=2013-06-06
PSE.erekat  office=diplomat state=PSE to=2020-11-10
PSE.riyad_mansour  office=ambassador org=ORG.un from=2005-11-01
PSE.haniyeh  office=leader org=PSE.hamas from=2017-05-06 to=2024-07-31
PSE.yahya_sinwar  office=leader org=PSE.hamas from=2024-08-06 to=2024-10-16
PSE.mohammed_sinwar  office=commander org=PSE.hamas to=2025-05-13
PSE.deif  office=commander org=PSE.hamas from=2002-07-01 to=2024-07-13
PSE.khaled_meshaal  office=leader org=PSE.hamas to=2017-05-06
PSE.khalil_al_hayya  office=leader org=PSE.hamas
PSE.abu_obeida  office=spokesperson org=PSE.hamas to=2025-08-30
PSE.saleh_al_arouri  office=official org=PSE.hamas to=2024-01-02
PSE.ziyad_al_nakhalah  office=leader org=PSE.islamic_jihad from=2018-09-28
LBN.nasrallah  office=secretary_general org=LBN.hezbollah from=1992-02-16 to=2024-09-27
LBN.naim_qassem  office=secretary_general org=LBN.hezbollah from=2024-10-29
LBN.safieddine  office=official org=LBN.hezbollah to=2024-10-03
LBN.aoun  office=head_of_state state=LBN from=2025-01-09
LBN.michel_aoun  office=head_of_state state=LBN from=2016-10-31 to=2022-10-30
LBN.nawaf_salam  office=head_of_government state=LBN from=2025-02-08
LBN.mikati  office=head_of_government state=LBN from=2021-09-10 to=2025-02-08
LBN.berri  office=speaker state=LBN from=1992-10-20
LBN.saad_hariri  office=head_of_government state=LBN from=2016-12-18 to=2020-01-21
SYR.bashar_assad  office=head_of_state state=SYR from=2000-07-17 to=2024-12-08
SYR.al_sharaa  office=head_of_state state=SYR from=2025-01-29
SYR.shaibani  office=foreign_minister state=SYR from=2024-12-21
SYR.muallem  office=foreign_minister state=SYR from=2006-02-11 to=2020-11-16
SYR.mekdad  office=foreign_minister state=SYR from=2020-11-22 to=2024-09-23
SYR.mazloum_abdi  office=commander org=SYR.sdf
IRN.ali_khamenei  office=leader state=IRN from=1989-06-04
IRN.pezeshkian  office=head_of_state state=IRN from=2024-07-28
IRN.raisi  office=head_of_state state=IRN from=2021-08-03 to=2024-05-19
IRN.rouhani  office=head_of_state state=IRN from=2013-08-03 to=2021-08-03
IRN.ahmadinejad  office=head_of_state state=IRN from=2005-08-03 to=2013-08-03
IRN.araghchi  office=foreign_minister state=IRN from=2024-08-21
IRN.amir_abdollahian  office=foreign_minister state=IRN from=2021-08-25 to=2024-05-19
IRN.zarif  office=foreign_minister state=IRN from=2013-08-15 to=2021-08-25
IRN.salehi  office=foreign_minister state=IRN from=2011-01-30 to=2013-08-15
IRN.larijani  office=security_council_secretary state=IRN from=2025-08-05
IRN.shamkhani  office=security_council_secretary state=IRN from=2013-09-10 to=2023-05-22
IRN.ghalibaf  office=speaker state=IRN from=2020-05-28
IRN.nasirzadeh  office=defence_minister state=IRN from=2024-08-21
IRN.ashtiani  office=defence_minister state=IRN from=2021-08-25 to=2024-08-21
IRN.qassem_soleimani  office=commander org=IRN.quds_force from=1998-03-21 to=2020-01-03
IRN.qaani  office=commander org=IRN.quds_force from=2020-01-03
IRN.hossein_salami  office=commander org=IRN.irgc from=2019-04-21 to=2025-06-13
IRN.pakpour  office=commander org=IRN.irgc from=2025-06-13
IRN.bagheri  office=chief_of_general_staff state=IRN from=2016-06-28 to=2025-06-13
IRN.mousavi  office=chief_of_general_staff state=IRN from=2025-06-13
IRN.hajizadeh  office=commander state=IRN to=2025-06-13
IRN.baghaei  office=spokesperson org=IRN.foreign_ministry
IRN.kanaani  office=spokesperson org=IRN.foreign_ministry
IRN.iravani  office=ambassador org=ORG.un
IRN.eslami  office=leader org=IRN.aeoi from=2021-08-29
IRN.kamalvandi  office=spokesperson org=IRN.aeoi
IRN.mohseni_ejei  office=judge state=IRN from=2021-07-01
IRN.reza_pahlavi  office=opposition_leader state=IRN
IRN.mousavi_mh  office=opposition_leader state=IRN
IRN.karroubi  office=opposition_leader state=IRN
IRQ.al_sudani  office=head_of_government state=IRQ from=2022-10-27
IRQ.kadhimi  office=head_of_government state=IRQ from=2020-05-07 to=2022-10-27
IRQ.abadi  office=head_of_government state=IRQ from=2014-09-08 to=2018-10-25
IRQ.maliki  office=head_of_government state=IRQ from=2006-05-20 to=2014-09-08
IRQ.talabani  office=head_of_state state=IRQ from=2005-04-07 to=2014-07-24
IRQ.abu_bakr_al_baghdadi  office=leader org=ORG.islamic_state from=2010-05-16 to=2019-10-27
SAU.mohammed_bin_salman  office=head_of_government state=SAU from=2022-09-27
SAU.king_salman  office=king state=SAU from=2015-01-23
SAU.abdullah  office=king state=SAU from=2005-08-01 to=2015-01-23
SAU.faisal_bin_farhan  office=foreign_minister state=SAU from=2019-10-23
SAU.khalid_bin_salman  office=defence_minister state=SAU from=2022-09-27
SAU.bin_laden  office=leader org=ORG.al_qaeda from=1988-08-11 to=2011-05-02
ARE.mohammed_bin_zayed  office=head_of_state state=ARE from=2022-05-14
QAT.tamim  office=head_of_state state=QAT from=2013-06-25
QAT.mohammed_bin_abdulrahman  office=foreign_minister state=QAT from=2016-01-27
QAT.mohammed_bin_abdulrahman  office=head_of_government state=QAT from=2023-03-07
QAT.majed_al_ansari  office=spokesperson org=QAT.foreign_ministry
OMN.haitham  office=head_of_state state=OMN from=2020-01-11
OMN.badr_albusaidi  office=foreign_minister state=OMN from=2020-08-18
JOR.abdullah_ii  office=king state=JOR from=1999-02-07
JOR.safadi  office=foreign_minister state=JOR from=2017-01-15
EGY.sisi  office=head_of_state state=EGY from=2014-06-08
EGY.morsi  office=head_of_state state=EGY from=2012-06-30 to=2013-07-03
EGY.mubarak  office=head_of_state state=EGY from=1981-10-14 to=2011-02-11
EGY.shoukry  office=foreign_minister state=EGY from=2014-06-17 to=2024-07-03
EGY.abdelatty  office=foreign_minister state=EGY from=2024-07-03
EGY.zawahiri  office=leader org=ORG.al_qaeda from=2011-06-16 to=2022-07-31
LBY.gaddafi  office=leader state=LBY from=1969-09-01 to=2011-10-20
LBY.haftar  office=commander org=LBY.lna from=2015-03-02
LBY.dbeibah  office=head_of_government state=LBY from=2021-03-15
LBY.sarraj  office=head_of_government state=LBY from=2016-03-30 to=2021-03-15
TUN.saied  office=head_of_state state=TUN from=2019-10-23
TUN.ben_ali  office=head_of_state state=TUN from=1987-11-07 to=2011-01-14
DZA.tebboune  office=head_of_state state=DZA from=2019-12-19
DZA.bouteflika  office=head_of_state state=DZA from=1999-04-27 to=2019-04-02
MAR.mohammed_vi  office=king state=MAR from=1999-07-23
YEM.abdul_malik_al_houthi  office=leader org=YEM.houthis from=2004-09-10
YEM.yahya_saree  office=spokesperson org=YEM.houthis
YEM.mahdi_al_mashat  office=official org=YEM.houthis from=2018-04-25
YEM.hadi  office=head_of_state state=YEM from=2012-02-27 to=2022-04-07
YEM.saleh  office=head_of_state state=YEM from=1990-05-22 to=2012-02-27
YEM.alimi  office=head_of_state state=YEM from=2022-04-07
YEM.al_rahawi  office=official org=YEM.houthis from=2024-08-10 to=2025-08-28
BRA.lula  office=head_of_state state=BRA from=2003-01-01 to=2010-12-31
BRA.lula  office=head_of_state state=BRA from=2023-01-01
BRA.bolsonaro  office=head_of_state state=BRA from=2019-01-01 to=2022-12-31
BRA.eduardo_bolsonaro  office=lawmaker state=BRA
BRA.flavio_bolsonaro  office=lawmaker state=BRA
BRA.dilma  office=head_of_state state=BRA from=2011-01-01 to=2016-08-31
BRA.temer  office=head_of_state state=BRA from=2016-08-31 to=2018-12-31
BRA.alckmin  office=vice_president state=BRA from=2023-01-01
BRA.mauro_vieira  office=foreign_minister state=BRA from=2015-01-01 to=2016-05-12
BRA.mauro_vieira  office=foreign_minister state=BRA from=2023-01-01
BRA.ernesto_araujo  office=foreign_minister state=BRA from=2019-01-01 to=2021-03-29
BRA.carlos_franca  office=foreign_minister state=BRA from=2021-03-30 to=2022-12-31
BRA.patriota  office=foreign_minister state=BRA from=2011-01-01 to=2013-08-26
BRA.celso_amorim  office=foreign_minister state=BRA from=2003-01-01 to=2010-12-31
BRA.celso_amorim  office=defence_minister state=BRA from=2011-08-08 to=2014-12-31
BRA.mucio  office=defence_minister state=BRA from=2023-01-01
BRA.haddad  office=finance_minister state=BRA from=2023-01-01
BRA.moraes  office=judge state=BRA from=2017-03-22
BRA.moro  office=minister state=BRA from=2019-01-01 to=2020-04-24
BRA.marina_silva  office=minister state=BRA from=2023-01-01
BRA.tarcisio  office=governor state=BRA from=2023-01-01
BRA.hugo_motta  office=speaker state=BRA from=2025-02-01
BRA.arthur_lira  office=speaker state=BRA from=2021-02-01 to=2025-02-01
BRA.alcolumbre  office=lawmaker state=BRA
BRA.padilha  office=minister state=BRA from=2023-01-01
BRA.fhc  office=head_of_state state=BRA from=1995-01-01 to=2002-12-31
ARG.milei  office=head_of_state state=ARG from=2023-12-10
ARG.alberto_fernandez  office=head_of_state state=ARG from=2019-12-10 to=2023-12-10
ARG.kirchner  office=head_of_state state=ARG from=2007-12-10 to=2015-12-09
ARG.macri  office=head_of_state state=ARG from=2015-12-10 to=2019-12-10
ARG.quirno  office=foreign_minister state=ARG from=2025-10-28
ARG.werthein  office=foreign_minister state=ARG from=2024-11-04 to=2025-10-22
ARG.mondino  office=foreign_minister state=ARG from=2023-12-10 to=2024-10-30
VEN.maduro  office=head_of_state state=VEN from=2013-04-19 to=2026-01-03
VEN.chavez  office=head_of_state state=VEN from=1999-02-02 to=2013-03-05
VEN.machado  office=opposition_leader state=VEN
VEN.gonzalez_urrutia  office=opposition_leader state=VEN
VEN.guaido  office=opposition_leader state=VEN from=2019-01-23
VEN.delcy_rodriguez  office=vice_president state=VEN from=2018-06-14
VEN.delcy_rodriguez  office=head_of_state state=VEN from=2026-01-05
VEN.jorge_rodriguez  office=speaker state=VEN from=2021-01-05
VEN.cabello  office=interior_minister state=VEN from=2024-08-27
VEN.padrino  office=defence_minister state=VEN from=2014-10-25
VEN.yvan_gil  office=foreign_minister state=VEN from=2023-01-06
VEN.arreaza  office=foreign_minister state=VEN from=2017-08-02 to=2021-08-19
VEN.leopoldo_lopez  office=opposition_leader state=VEN
VEN.capriles  office=opposition_leader state=VEN
VEN.tarek_saab  office=prosecutor state=VEN from=2017-08-05
COL.petro  office=head_of_state state=COL from=2022-08-07
COL.duque  office=head_of_state state=COL from=2018-08-07 to=2022-08-07
COL.juan_manuel_santos  office=head_of_state state=COL from=2010-08-07 to=2018-08-07
COL.uribe  office=head_of_state state=COL from=2002-08-07 to=2010-08-07
COL.miguel_uribe  office=lawmaker state=COL to=2025-08-11
COL.francia_marquez  office=vice_president state=COL from=2022-08-07
COL.timochenko  office=leader org=COL.farc
MEX.sheinbaum  office=head_of_state state=MEX from=2024-10-01
MEX.lopez_obrador  office=head_of_state state=MEX from=2018-12-01 to=2024-09-30
MEX.pena_nieto  office=head_of_state state=MEX from=2012-12-01 to=2018-11-30
MEX.calderon  office=head_of_state state=MEX from=2006-12-01 to=2012-11-30
MEX.ebrard  office=foreign_minister state=MEX from=2018-12-01 to=2023-06-12
MEX.de_la_fuente  office=foreign_minister state=MEX from=2024-10-01
CUB.raul_castro  office=head_of_state state=CUB from=2008-02-24 to=2018-04-19
CUB.diaz_canel  office=head_of_state state=CUB from=2018-04-19
CUB.bruno_rodriguez  office=foreign_minister state=CUB from=2009-03-02
NIC.ortega  office=head_of_state state=NIC from=2007-01-10
NIC.murillo  office=vice_president state=NIC from=2017-01-10
SLV.bukele  office=head_of_state state=SLV from=2019-06-01
HND.castro_xiomara  office=head_of_state state=HND from=2022-01-27 to=2026-01-27
HND.juan_orlando_hernandez  office=head_of_state state=HND from=2014-01-27 to=2022-01-27
HND.asfura  office=head_of_state state=HND from=2026-01-27
GTM.arevalo  office=head_of_state state=GTM from=2024-01-14
PAN.mulino  office=head_of_state state=PAN from=2024-07-01
CRI.chaves  office=head_of_state state=CRI from=2022-05-08
PER.boluarte  office=head_of_state state=PER from=2022-12-07 to=2025-10-10
PER.jeri  office=head_of_state state=PER from=2025-10-10
PER.castillo  office=head_of_state state=PER from=2021-07-28 to=2022-12-07
PER.humala  office=head_of_state state=PER from=2011-07-28 to=2016-07-28
PER.kuczynski  office=head_of_state state=PER from=2016-07-28 to=2018-03-23
PER.keiko_fujimori  office=opposition_leader state=PER
PER.fujimori  office=head_of_state state=PER from=1990-07-28 to=2000-11-22
CHL.boric  office=head_of_state state=CHL from=2022-03-11 to=2026-03-11
CHL.pinera  office=head_of_state state=CHL from=2010-03-11 to=2014-03-11
CHL.pinera  office=head_of_state state=CHL from=2018-03-11 to=2022-03-11
CHL.kast  office=head_of_state state=CHL from=2026-03-11
BOL.morales  office=head_of_state state=BOL from=2006-01-22 to=2019-11-10
BOL.arce  office=head_of_state state=BOL from=2020-11-08 to=2025-11-08
BOL.rodrigo_paz  office=head_of_state state=BOL from=2025-11-08
BOL.jeanine_anez  office=head_of_state state=BOL from=2019-11-12 to=2020-11-08
ECU.noboa  office=head_of_state state=ECU from=2023-11-23
ECU.lasso  office=head_of_state state=ECU from=2021-05-24 to=2023-11-23
ECU.correa  office=head_of_state state=ECU from=2007-01-15 to=2017-05-24
ECU.lenin_moreno  office=head_of_state state=ECU from=2017-05-24 to=2021-05-24
PRY.pena  office=head_of_state state=PRY from=2023-08-15
URY.orsi  office=head_of_state state=URY from=2025-03-01
URY.lacalle_pou  office=head_of_state state=URY from=2020-03-01 to=2025-03-01
URY.mujica  office=head_of_state state=URY from=2010-03-01 to=2015-03-01
GUY.irfaan_ali  office=head_of_state state=GUY from=2020-08-02
HTI.moise  office=head_of_state state=HTI from=2017-02-07 to=2021-07-07
HTI.ariel_henry  office=head_of_government state=HTI from=2021-07-20 to=2024-04-24
CAN.carney  office=head_of_government state=CAN from=2025-03-14
CAN.trudeau  office=head_of_government state=CAN from=2015-11-04 to=2025-03-14
CAN.stephen_harper  office=head_of_government state=CAN from=2006-02-06 to=2015-11-04
CAN.joly  office=foreign_minister state=CAN from=2021-10-26 to=2025-05-13
CAN.anand  office=defence_minister state=CAN from=2021-10-26 to=2023-07-26
CAN.anand  office=foreign_minister state=CAN from=2025-05-13
CAN.freeland  office=foreign_minister state=CAN from=2017-01-10 to=2019-11-20
ZAF.ramaphosa  office=head_of_state state=ZAF from=2018-02-15
ZAF.zuma  office=head_of_state state=ZAF from=2009-05-09 to=2018-02-14
ZAF.lamola  office=foreign_minister state=ZAF from=2024-07-03
ZAF.pandor  office=foreign_minister state=ZAF from=2019-05-30 to=2024-06-19
NGA.tinubu  office=head_of_state state=NGA from=2023-05-29
NGA.buhari  office=head_of_state state=NGA from=2015-05-29 to=2023-05-29
NGA.goodluck_jonathan  office=head_of_state state=NGA from=2010-05-06 to=2015-05-29
NGA.shekau  office=leader org=NGA.boko_haram to=2021-05-19
ETH.abiy_ahmed  office=head_of_government state=ETH from=2018-04-02
ETH.meles_zenawi  office=head_of_government state=ETH from=1995-08-23 to=2012-08-20
ERI.isaias_afwerki  office=head_of_state state=ERI from=1993-05-24
KEN.ruto  office=head_of_state state=KEN from=2022-09-13
KEN.kenyatta  office=head_of_state state=KEN from=2013-04-09 to=2022-09-13
KEN.odinga  office=opposition_leader state=KEN to=2025-10-15
UGA.museveni  office=head_of_state state=UGA from=1986-01-29
UGA.bobi_wine  office=opposition_leader state=UGA
RWA.kagame  office=head_of_state state=RWA from=2000-04-22
COD.tshisekedi  office=head_of_state state=COD from=2019-01-24
COD.kabila  office=head_of_state state=COD from=2001-01-26 to=2019-01-24
COD.nangaa  office=leader org=COD.m23
SDN.burhan  office=commander_in_chief state=SDN from=2019-04-12
SDN.burhan  office=head_of_state state=SDN from=2019-08-21
SDN.hemedti  office=commander org=SDN.rsf
SDN.bashir  office=head_of_state state=SDN from=1989-06-30 to=2019-04-11
SDN.hamdok  office=head_of_government state=SDN from=2019-08-21 to=2022-01-02
SSD.kiir  office=head_of_state state=SSD from=2011-07-09
SSD.machar  office=vice_president state=SSD from=2020-02-22
SOM.hassan_sheikh_mohamud  office=head_of_state state=SOM from=2012-09-16 to=2017-02-16
SOM.hassan_sheikh_mohamud  office=head_of_state state=SOM from=2022-05-23
SOM.farmaajo  office=head_of_state state=SOM from=2017-02-16 to=2022-05-23
TCD.deby  office=head_of_state state=TCD from=1990-12-02 to=2021-04-20
TCD.mahamat_deby  office=head_of_state state=TCD from=2021-04-20
MLI.goita  office=head_of_state state=MLI from=2021-05-24
MLI.ibk  office=head_of_state state=MLI from=2013-09-04 to=2020-08-18
BFA.traore  office=head_of_state state=BFA from=2022-09-30
BFA.compaore  office=head_of_state state=BFA from=1987-10-15 to=2014-10-31
NER.tiani  office=head_of_state state=NER from=2023-07-28
NER.bazoum  office=head_of_state state=NER from=2021-04-02 to=2023-07-26
GIN.doumbouya  office=head_of_state state=GIN from=2021-09-05
GAB.oligui  office=head_of_state state=GAB from=2023-08-30
CIV.ouattara  office=head_of_state state=CIV from=2010-12-04
CIV.gbagbo  office=head_of_state state=CIV from=2000-10-26 to=2011-04-11
SEN.faye  office=head_of_state state=SEN from=2024-04-02
SEN.macky_sall  office=head_of_state state=SEN from=2012-04-02 to=2024-04-02
SEN.sonko  office=head_of_government state=SEN from=2024-04-02
GHA.mahama  office=head_of_state state=GHA from=2012-07-24 to=2017-01-07
GHA.mahama  office=head_of_state state=GHA from=2025-01-07
CMR.biya  office=head_of_state state=CMR from=1982-11-06
GNQ.obiang  office=head_of_state state=GNQ from=1979-08-03
CAF.touadera  office=head_of_state state=CAF from=2016-03-30
AGO.lourenco  office=head_of_state state=AGO from=2017-09-26
AGO.dos_santos  office=head_of_state state=AGO from=1979-09-10 to=2017-09-26
MOZ.chapo  office=head_of_state state=MOZ from=2025-01-15
MOZ.nyusi  office=head_of_state state=MOZ from=2015-01-15 to=2025-01-15
MOZ.mondlane  office=opposition_leader state=MOZ
GNB.embalo  office=head_of_state state=GNB from=2020-02-27 to=2025-11-26
CPV.jose_maria_neves  office=head_of_state state=CPV from=2021-11-09
STP.carlos_vila_nova  office=head_of_state state=STP from=2021-10-02
TLS.ramos_horta  office=head_of_state state=TLS from=2022-05-20
TLS.xanana  office=head_of_government state=TLS from=2023-07-01
ZWE.mugabe  office=head_of_state state=ZWE from=1987-12-31 to=2017-11-21
ZWE.mnangagwa  office=head_of_state state=ZWE from=2017-11-24
ZWE.tsvangirai  office=head_of_government state=ZWE from=2009-02-11 to=2013-09-11
ZMB.hichilema  office=head_of_state state=ZMB from=2021-08-24
TZA.samia  office=head_of_state state=TZA from=2021-03-19
MDG.rajoelina  office=head_of_state state=MDG from=2019-01-19 to=2025-10-14
MDG.randrianirina  office=head_of_state state=MDG from=2025-10-17
MWI.mutharika  office=head_of_state state=MWI from=2014-05-31 to=2020-06-28
MWI.mutharika  office=head_of_state state=MWI from=2025-10-04
LBR.sirleaf  office=head_of_state state=LBR from=2006-01-16 to=2018-01-22
GMB.jammeh  office=head_of_state state=GMB from=1996-10-18 to=2017-01-21
ESH.ghali  office=leader org=ESH.polisario from=2016-07-12
NPL.karki  office=head_of_government state=NPL from=2025-09-12
NPL.oli  office=head_of_government state=NPL from=2024-07-15 to=2025-09-09
MDA.munteanu  office=head_of_government state=MDA from=2025-11-01
LTU.ruginiene  office=head_of_government state=LTU from=2025-09-25
JPN.kono  office=foreign_minister state=JPN from=2017-08-03 to=2019-09-11

# Parliaments, services, parties, armed groups and firms.
[organisation kind=organisation sector=LEG]
Riigikogu / Estonian parliament / pt:parlamento estoniano / pt:parlamento estónio / pt:Parlamento de a Estônia / es:parlamento estonio / es:Parlamento de Estonia / ru:Рийгикогу / ru:парламент Эстонии / uk:Рійгікогу / uk:парламент Естонії  id=EST.riigikogu state=EST
Saeima / Latvian parliament / pt:parlamento letão / es:parlamento letón / es:Parlamento de Letonia / ru:Сейм Латвии / ru:парламент Латвии / uk:Сейм Латвії / uk:парламент Латвії  id=LVA.saeima state=LVA
Seimas / ru:Сейм Литвы / uk:Сейм Литви  id=LTU.seimas state=LTU
Riksdag / Swedish parliament / pt:parlamento sueco / es:parlamento sueco / es:Parlamento de Suecia / ru:риксдаг / ru:парламент Швеции / uk:риксдаг / uk:парламент Швеції  id=SWE.riksdag state=SWE
Storting / Stortinget / Norwegian parliament / pt:parlamento norueguês / es:parlamento noruego / ru:стортинг / ru:парламент Норвегии / uk:стортинг / uk:парламент Норвегії  id=NOR.storting state=NOR
Folketing / Folketinget / Danish parliament / pt:parlamento dinamarquês / es:parlamento danés / ru:фолькетинг / ru:парламент Дании / uk:фолькетинг / uk:парламент Данії  id=DNK.folketing state=DNK
Althing / Althingi / Icelandic parliament / pt:parlamento islandês / es:parlamento islandés / ru:альтинг / uk:альтинг  id=ISL.althing state=ISL
Eduskunta / ru:эдускунта / uk:едускунта  id=FIN.eduskunta state=FIN
Dáil / Dáil Éireann / Irish parliament / pt:parlamento irlandês / es:parlamento irlandés  id=IRL.dail state=IRL
Oireachtas  id=IRL.oireachtas state=IRL
Lok Sabha / Rajya Sabha / ru:Лок сабха / uk:Лок сабха / es:Cámara Baja india / ru:Раджья сабха / uk:Раджья сабха  id=IND.lok_sabha state=IND
National Diet / pt:Dieta de o Japão / es:Dieta de Japón  id=JPN.national_diet state=JPN
Grand National Assembly  id=TUR.grand_national_assembly state=TUR
Bulgarian National Assembly  id=BGR.bulgarian_national_assembly state=BGR
Skupština / Serbian parliament / Serbian National Assembly / pt:parlamento sérvio / es:parlamento serbio / ru:Скупщина / ru:парламент Сербии / uk:Скупщина / uk:парламент Сербії  id=SRB.skupstina state=SRB
Chamber of Deputies  id=BRA.chamber_of_deputies state=BRA
Jogorku Kenesh / Kyrgyz parliament / ru:Жогорку Кенеш / uk:Жогорку Кенеш  id=KGZ.jogorku_kenesh state=KGZ
Mazhilis / ru:Мажилис / uk:Мажиліс  id=KAZ.mazhilis state=KAZ
Majilis  id=KAZ.majilis state=KAZ
State Great Khural / State Great Hural / ru:Великий государственный хурал / uk:Великий державний хурал / es:Gran Jural Estatal  id=MNG.state_great_khural state=MNG
Legislative Yuan / pt:Yuan Legislativo / es:Yuan Legislativo / ru:Законодательный юань / uk:Законодавчий юань  id=TWN.legislative_yuan state=TWN
Wolesi Jirga / ru:Волеси джирга  id=AFG.wolesi_jirga state=AFG
[organisation kind=organisation sector=SPY]
Foreign Intelligence Service  id=RUS.foreign_intelligence_service state=RUS
GCHQ / Government Communications Headquarters / ru:Центр правительственной связи / uk:Центр урядового зв'язку  id=GBR.gchq state=GBR
Federal Intelligence Service  id=DEU.federal_intelligence_service state=DEU
Research and Analysis Wing / RAW / en:R&AW / ru:Отдел исследований и анализа  id=IND.research_and_analysis_wing state=IND
Ministry of State Security / China 's Ministry of State Security / Chinese Ministry of State Security / pt:Ministério de a Segurança de o Estado / pt:Ministério de Segurança de o Estado / es:Ministerio de Seguridad de el Estado / ru:Министерство государственной безопасности КНР / ru:Министерство государственной безопасности Китая / ru:МГБ КНР / uk:Міністерство державної безпеки КНР / uk:Міністерство державної безпеки Китаю  id=CHN.ministry_of_state_security state=CHN
National Intelligence Organization  id=TUR.national_intelligence_organization state=TUR
General Intelligence Presidency  id=SAU.general_intelligence_presidency state=SAU
ASIO  id=AUS.asio state=AUS
Australian Security Intelligence Organisation / es:Organización Australiana de Inteligencia de Seguridad / ru:Австралийская служба безопасности и разведки  id=AUS.australian_security_intelligence_organisation state=AUS
Canadian Security Intelligence Service / es:Servicio Canadiense de Inteligencia de Seguridad / pt:Serviço Canadense de Inteligência de Segurança  id=CAN.canadian_security_intelligence_service state=CAN
[organisation kind=organisation sector=COP]
Drug Enforcement Administration / DEA / pt:Agência Antidrogas de os EUA / pt:Administração de Repressão a as Drogas / pt:agência antidrogas americana / pt:Administração de Combate a as Drogas / es:Administración de Control de Drogas / es:Administración para el Control de Drogas / es:agencia antidrogas estadounidense / ru:Управление по борьбе с наркотиками США / ru:УБН США / uk:Управління з боротьби з наркотиками США  id=USA.drug_enforcement_administration state=USA
ATF / Bureau of Alcohol , Tobacco , Firearms and Explosives  id=USA.atf state=USA
US Marshals Service / US Marshals / U.S. Marshals Service / U.S. Marshals / ru:Служба маршалов США  id=USA.us_marshals_service state=USA
Secret Service / US Secret Service / U.S. Secret Service / pt:Serviço Secreto de os EUA / pt:Serviço Secreto americano / pt:Serviço Secreto norte-americano / es:Servicio Secreto de EE.UU. / es:Servicio Secreto de Estados Unidos / es:Servicio Secreto estadounidense / ru:Секретная служба США / uk:Секретна служба США / pt:Serviço Secreto / es:Servicio Secreto  id=USA.secret_service state=USA
NYPD / New York Police Department / New York City Police Department / pt:Departamento de Polícia de Nova York / pt:Polícia de Nova York / pt:Polícia de Nova Iorque / es:Departamento de Policía de Nueva York / es:Policía de Nueva York / ru:полиция Нью-Йорка / uk:поліція Нью-Йорка  id=USA.nypd state=USA
LAPD / Los Angeles Police Department / pt:Departamento de Polícia de Los Angeles / es:Departamento de Policía de Los Ángeles / ru:полиция Лос-Анджелеса  id=USA.lapd state=USA
National Crime Agency / pt:Agência Nacional de o Crime / pt:Agência Nacional contra o Crime / es:Agencia Nacional contra el Crimen / es:Agencia Nacional de el Crimen / ru:Национальное агентство по борьбе с преступностью / uk:Національне агентство з боротьби зі злочинністю  id=GBR.national_crime_agency state=GBR
Royal Canadian Mounted Police / RCMP / pt:Real Polícia Montada de o Canadá / pt:Polícia Montada de o Canadá / es:Real Policía Montada de Canadá / es:Policía Montada de Canadá / ru:Королевская канадская конная полиция / uk:Королівська канадська кінна поліція  id=CAN.royal_canadian_mounted_police state=CAN
Carabinieri / pt:Carabineiros italianos / es:Carabineros italianos / ru:карабинеры / uk:карабінери  id=ITA.carabinieri state=ITA
Guardia di Finanza / pt:Guarda de Finanças italiana / es:Guardia de Finanzas italiana / ru:Финансовая гвардия Италии  id=ITA.guardia_di_finanza state=ITA
Mossos d'Esquadra  id=ESP.mossos_d_esquadra state=ESP
Gendarmería Nacional / Argentina 's National Gendarmerie / es:Gendarmería Nacional Argentina  id=ARG.gendarmeria_nacional state=ARG
OMON / ru:ОМОН / uk:ОМОН  id=RUS.omon state=RUS
[organisation kind=organisation sector=MIL]
Caspian Flotilla / pt:Flotilha de o Cáspio / pt:Flotilha de o Mar Cáspio / es:Flotilla de el Caspio / es:Flotilla de el Mar Caspio / ru:Каспийская флотилия / uk:Каспійська флотилія  id=RUS.caspian_flotilla state=RUS
Fifth Fleet / Seventh Fleet / Sixth Fleet / US Fifth Fleet / U.S. 5th Fleet / US 5th Fleet / US Seventh Fleet / U.S. 7th Fleet / US 7th Fleet / US Sixth Fleet / U.S. 6th Fleet / pt:Quinta Frota / pt:Sétima Frota / pt:Sexta Frota / es:Quinta Flota / es:Séptima Flota / es:Sexta Flota / ru:Пятый флот США / ru:Пятый флот ВМС США / ru:Седьмой флот США / ru:Седьмой флот ВМС США / ru:Шестой флот США / uk:П'ятий флот США / uk:Сьомий флот США / uk:Шостий флот США  id=USA.fifth_fleet state=USA
Joint Chiefs of Staff / US Joint Chiefs of Staff / en:Joint Chiefs / pt:Estado-Maior Conjunto de os EUA / pt:Estado-Maior Conjunto de os Estados Unidos / pt:Estado-Maior Conjunto americano / es:Estado Mayor Conjunto de EE.UU. / es:Estado Mayor Conjunto de Estados Unidos / es:Estado Mayor Conjunto estadounidense / ru:Объединённый комитет начальников штабов США / ru:Объединенный комитет начальников штабов США / ru:ОКНШ США / ru:Комитет начальников штабов США / uk:Об'єднаний комітет начальників штабів США / uk:ОКНШ США  id=USA.joint_chiefs_of_staff state=USA
Arleigh Burke-class destroyer / Arleigh Burke  id=USA.arleigh_burke_class_destroyer state=USA
Katyusha  id=RUS.katyusha state=RUS
[organisation kind=organisation sector=PTY]
Institutional Revolutionary Party / pt:Partido Revolucionário Institucional / es:Partido Revolucionario Institucional / ru:Институционно-революционная партия / uk:Інституційно-революційна партія / PRI  id=MEX.pri state=MEX
National Regeneration Movement / pt:Movimento de Regeneração Nacional / pt:Movimento Regeneração Nacional / es:Movimiento Regeneración Nacional / es:Movimiento de Regeneración Nacional / ru:Движение национального возрождения / uk:Рух національного відродження  id=MEX.national_regeneration_movement state=MEX
Morena  id=MEX.morena state=MEX
National Action Party / es:Partido Acción Nacional / pt:Partido Ação Nacional / pt:Partido de a Ação Nacional / ru:Партия национального действия / uk:Партія національної дії  id=MEX.national_action_party state=MEX
PAN  id=MEX.pan state=MEX
Party of the Democratic Revolution / Democratic Revolution Party / es:Partido de la Revolución Democrática / pt:Partido de a Revolução Democrática / ru:Партия демократической революции / uk:Партія демократичної революції  id=MEX.party_of_the_democratic_revolution state=MEX
PRD  id=MEX.prd state=MEX
Vetëvendosje / Vetevendosje / ru:Ветевендосье / uk:Ветевендос'є / es:Movimiento Autodeterminación / pt:movimento Autodeterminação  id=XKX.vetevendosje state=XKX
Self-Determination Movement  id=XKX.self_determination_movement state=XKX
Democratic Party of Kosovo / Democratic League of Kosovo / pt:Partido Democrático de o Kosovo / es:Partido Democrático de Kosovo / ru:Демократическая партия Косова / pt:Liga Democrática de o Kosovo / es:Liga Democrática de Kosovo / ru:Демократическая лига Косова  id=XKX.democratic_party_of_kosovo state=XKX
Liberal Democrats / en:Lib Dems / Liberal Democrat Party / pt:Liberais Democratas / pt:Partido Liberal Democrata britânico / es:Liberal Demócratas / es:liberaldemócratas británicos / ru:либерал-демократы Великобритании  id=GBR.liberal_democrats state=GBR
Scottish National Party / SNP / pt:Partido Nacional Escocês / pt:Partido Nacionalista Escocês / es:Partido Nacional Escocés / es:Partido Nacionalista Escocés / ru:Шотландская национальная партия / ru:ШНП / uk:Шотландська національна партія / uk:ШНП  id=GBR.scottish_national_party state=GBR
UKIP / UK Independence Party / pt:Partido de a Independência de o Reino Unido / pt:Partido por a Independência de o Reino Unido / es:Partido de la Independencia de el Reino Unido / ru:Партия независимости Соединённого Королевства / ru:Партия независимости Соединенного Королевства / ru:Партия независимости Великобритании  id=GBR.ukip state=GBR
La République En Marche / Renaissance party / LREM / pt:República em Marcha / pt:A República em Marcha / es:La República en Marcha / ru:Вперёд , Республика / ru:Вперед , Республика / uk:Вперед , Республіко / pt:partido Renascimento / es:partido Renacimiento  id=FRA.la_republique_en_marche state=FRA
Socialist Party of France / French Socialist Party / France 's Socialist Party / Parti socialiste / pt:Partido Socialista francês / es:Partido Socialista francés / ru:Социалистическая партия Франции / ru:французские социалисты / uk:Соціалістична партія Франції  id=FRA.socialist_party_of_france state=FRA
Podemos / en:Unidas Podemos / es:Unidas Podemos / pt:Unidas Podemos / ru:Подемос / uk:Подемос  id=ESP.podemos state=ESP
Indian National Congress / pt:Partido de o Congresso / pt:Congresso Nacional Indiano / pt:Partido de o Congresso Nacional Indiano / es:Partido de el Congreso / es:Congreso Nacional Indio / Congress Party / ru:Индийский национальный конгресс / uk:Індійський національний конгрес  id=IND.indian_national_congress state=IND
Aam Aadmi Party / es:Partido de el Hombre Común / pt:Partido de o Homem Comum / ru:Аам аадми парти  id=IND.aam_aadmi_party state=IND
Trinamool Congress / All India Trinamool Congress  id=IND.trinamool_congress state=IND
Yesh Atid / ru:Еш Атид / uk:Єш Атід  id=ISR.yesh_atid state=ISR
Shas / ru:ШАС / uk:ШАС  id=ISR.shas state=ISR
Economic Freedom Fighters / es:Luchadores por la Libertad Económica / es:Luchadores de la Libertad Económica / pt:Combatentes de a Liberdade Económica / pt:Combatentes por a Liberdade Econômica / pt:Lutadores por a Liberdade Econômica / ru:Борцы за экономическую свободу  id=ZAF.economic_freedom_fighters state=ZAF
Communist Party of the Russian Federation / Russian Communist Party / Communist Party of Russia / CPRF / pt:Partido Comunista de a Rússia / pt:Partido Comunista de a Federação Russa / pt:Partido Comunista russo / es:Partido Comunista de Rusia / es:Partido Comunista de la Federación Rusa / es:Partido Comunista ruso / ru:КПРФ / ru:Коммунистическая партия Российской Федерации / uk:КПРФ / uk:Комуністична партія РФ  id=RUS.communist_party_of_the_russian_federation state=RUS
LDPR / Liberal Democratic Party of Russia / pt:Partido Liberal Democrata de a Rússia / es:Partido Liberal Democrático de Rusia / es:Partido Liberal Demócrata de Rusia / ru:ЛДПР / ru:Либерально-демократическая партия России / uk:ЛДПР / uk:Ліберально-демократична партія Росії  id=RUS.ldpr state=RUS
Servant of the People / pt:Servo de o Povo / pt:Servidor de o Povo / es:Servidor de el Pueblo / ru:Слуга народа / uk:Слуга народу  id=UKR.servant_of_the_people state=UKR
European Solidarity / pt:Solidariedade Europeia / es:Solidaridad Europea / ru:Европейская солидарность / ru:Евросолидарность / uk:Європейська солідарність / uk:Євросолідарність  id=UKR.european_solidarity state=UKR
Batkivshchyna / Fatherland party / pt:partido Pátria / es:partido Patria / ru:Батькивщина / uk:партія Батьківщина / uk:ВО Батьківщина / uk:фракція Батьківщина  id=UKR.batkivshchyna state=UKR
Civic Platform / Civic Coalition / pt:Plataforma Cívica / pt:Coligação Cívica / pt:Coalizão Cívica / es:Plataforma Cívica / es:Coalición Cívica polaca / ru:Гражданская платформа / ru:Гражданская коалиция / uk:Громадянська платформа / uk:Громадянська коаліція  id=POL.civic_platform state=POL
Republican People 's Party  id=TUR.republican_people_s_party state=TUR
HDP  id=TUR.hdp state=TUR
Peoples ' Democratic Party / pt:Partido Democrático de os Povos / es:Partido Democrático de los Pueblos / ru:Демократическая партия народов / ru:ДПН / uk:Демократична партія народів  id=TUR.peoples_democratic_party state=TUR
Pakistan Muslim League / Pakistan Muslim League-Nawaz / pt:Liga Muçulmana de o Paquistão / es:Liga Musulmana de Pakistán / ru:Пакистанская мусульманская лига / uk:Пакистанська мусульманська ліга  id=PAK.pakistan_muslim_league state=PAK
PML-N  id=PAK.pml_n state=PAK
Pakistan Peoples Party / Pakistan People 's Party / pt:Partido de o Povo Paquistanês / pt:Partido Popular de o Paquistão / es:Partido Popular de Pakistán / es:Partido Popular paquistaní / ru:Пакистанская народная партия / uk:Пакистанська народна партія  id=PAK.pakistan_peoples_party state=PAK
Awami League / pt:Liga Awami / es:Liga Awami / ru:Авами лиг / ru:Народная лига Бангладеш / uk:Авамі ліг  id=BGD.awami_league state=BGD
Bangladesh Nationalist Party / pt:Partido Nacionalista de Bangladesh / pt:Partido Nacionalista de o Bangladesh / es:Partido Nacionalista de Bangladesh / es:Partido Nacionalista de Bangladés / ru:Националистическая партия Бангладеш / uk:Націоналістична партія Бангладеш  id=BGD.bangladesh_nationalist_party state=BGD
National League for Democracy / NLD / pt:LND / pt:Liga Nacional para a Democracia / pt:Liga Nacional por a Democracia / es:LND / es:Liga Nacional para la Democracia / es:Liga Nacional por la Democracia / ru:НЛД / ru:Национальная лига за демократию / uk:НЛД / uk:Національна ліга за демократію  id=MMR.national_league_for_democracy state=MMR
ZANU-PF / Zimbabwe African National Union - Patriotic Front / pt:União Nacional Africana de o Zimbabué / es:Unión Nacional Africana de Zimbabue / es:Unión Nacional Africana de Zimbabwe / ru:ЗАНУ-ПФ / uk:ЗАНУ-ПФ  id=ZWE.zanu_pf state=ZWE
Movement for Democratic Change / pt:Movimento para a Mudança Democrática / pt:Movimento por a Mudança Democrática / es:Movimiento para el Cambio Democrático / es:Movimiento por el Cambio Democrático / ru:Движение за демократические перемены  id=ZWE.movement_for_democratic_change state=ZWE
All Progressives Congress / pt:Congresso de Todos os Progressistas / pt:Congresso de os Progressistas / es:Congreso de Todos los Progresistas / ru:Конгресс всех прогрессивных сил  id=NGA.all_progressives_congress state=NGA
People 's Democratic Party  id=NGA.people_s_democratic_party state=NGA
United Socialist Party of Venezuela / pt:Partido Socialista Unido de a Venezuela / es:Partido Socialista Unido de Venezuela / ru:Единая социалистическая партия Венесуэлы / uk:Єдина соціалістична партія Венесуели / PSUV  id=VEN.psuv state=VEN
Workers ' Party  id=BRA.workers_party state=BRA
Liberal Democratic Party / Japan 's Liberal Democratic Party / en:LDP / pt:Partido Liberal Democrata / pt:Partido Liberal Democrático / es:Partido Liberal Democrático / es:Partido Liberal Demócrata / es:Partido Liberaldemócrata / ru:Либерально-демократическая партия Японии / ru:ЛДП / uk:Ліберально-демократична партія Японії / uk:ЛДП  id=JPN.liberal_democratic_party state=JPN
People Power Party / pt:Partido de o Poder Popular / pt:Partido de o Poder de o Povo / es:Partido de el Poder Popular / es:Partido Poder Popular / ru:партия Сила народа  id=KOR.people_power_party state=KOR
Australian Labor Party / Liberal Party of Australia / pt:Partido Trabalhista australiano / pt:Partido Trabalhista de a Austrália / es:Partido Laborista australiano / es:Partido Laborista de Australia / ru:Лейбористская партия Австралии / ru:Австралийская лейбористская партия / uk:Лейбористська партія Австралії / pt:Partido Liberal de a Austrália / es:Partido Liberal de Australia / ru:Либеральная партия Австралии  id=AUS.australian_labor_party state=AUS
United National Movement / pt:Movimento Nacional Unido / pt:Movimento Nacional Unificado / es:Movimiento Nacional Unido / ru:Единое национальное движение / ru:ЕНД / uk:Єдиний національний рух  id=GEO.united_national_movement state=GEO
Party of Action and Solidarity / Action and Solidarity Party / pt:Partido Ação e Solidariedade / pt:Partido de a Ação e Solidariedade / es:Partido Acción y Solidaridad / es:Partido de Acción y Solidaridad / ru:Партия действия и солидарности / ru:Действие и солидарность / uk:Дія і солідарність / uk:Партія дії та солідарності  id=MDA.party_of_action_and_solidarity state=MDA
Serbian Progressive Party / pt:Partido Progressista Sérvio / es:Partido Progresista Serbio / ru:Сербская прогрессивная партия / uk:Сербська прогресивна партія  id=SRB.serbian_progressive_party state=SRB
Forza Italia / pt:Força Itália / ru:Вперёд , Италия / ru:Вперед , Италия / uk:Вперед , Італіє  id=ITA.forza_italia state=ITA
Five Star Movement / Five Stars Movement / 5-Star Movement / en:M5S / pt:M5S / es:M5S / pt:Movimento 5 Estrelas / pt:Movimento Cinco Estrelas / es:Movimiento 5 Estrellas / es:Movimiento Cinco Estrellas / ru:Движение пяти звёзд / ru:Движение пяти звезд / ru:Движение 5 звёзд / uk:Рух п'яти зірок  id=ITA.five_star_movement state=ITA
Fratelli d'Italia / Brothers of Italy / pt:Irmãos de Itália / pt:Irmãos de a Itália / es:Hermanos de Italia / ru:Братья Италии / uk:Брати Італії  id=ITA.fratelli_d_italia state=ITA
Freedom Party of Austria / Austrian Freedom Party / Austria 's Freedom Party / pt:Partido de a Liberdade de a Áustria / pt:Partido de a Liberdade austríaco / es:Partido de la Libertad de Austria / es:Partido de la Libertad austríaco / ru:Австрийская партия свободы / uk:Австрійська партія свободи  id=AUT.freedom_party_of_austria state=AUT
FPÖ  id=AUT.fpo state=AUT
Sandinista National Liberation Front / FSLN / pt:Frente Sandinista de Libertação Nacional / pt:Frente Sandinista / es:Frente Sandinista de Liberación Nacional / es:Frente Sandinista / ru:Сандинистский фронт национального освобождения / ru:СФНО / uk:Сандиністський фронт національного визволення  id=NIC.sandinista_national_liberation_front state=NIC
Movement for Socialism / Movement Toward Socialism / Movement towards Socialism / pt:Movimento a o Socialismo / pt:Movimento para o Socialismo / es:Movimiento a el Socialismo / es:MAS-IPSP / ru:Движение к социализму / uk:Рух до соціалізму  id=BOL.movement_for_socialism state=BOL
Democratic Unionist Party / pt:Partido Unionista Democrático / es:Partido Unionista Democrático / es:Partido Democrático Unionista / ru:Демократическая юнионистская партия  id=GBR.dup state=GBR
Sinn Féin / ru:Шинн Фейн / uk:Шинн Фейн  id=IRL.sinn_fein state=IRL
Reform UK / pt:partido Reform UK / es:partido Reform UK  id=GBR.reform_uk state=GBR
La France Insoumise / France Unbowed / LFI / pt:França Insubmissa / pt:A França Insubmissa / es:La Francia Insumisa / es:Francia Insumisa / ru:Непокоренная Франция / uk:Нескорена Франція  id=FRA.lfi state=FRA
Les Républicains / The Republicans of France / ru:Республиканцы Франции / uk:Республіканці Франції  id=FRA.les_republicains state=FRA
New Popular Front / Nouveau Front Populaire / pt:Nova Frente Popular / es:Nuevo Frente Popular / ru:Новый народный фронт / uk:Новий народний фронт  id=FRA.nfp state=FRA
CSU / Christian Social Union / pt:União Social-Cristã / es:Unión Socialcristiana / es:Unión Social Cristiana / ru:ХСС / ru:Христианско-социальный союз / uk:ХСС / uk:Християнсько-соціальний союз  id=DEU.csu state=DEU
Free Democratic Party of Germany / FDP / German Free Democrats / pt:Partido Liberal Democrático de a Alemanha / es:Partido Democrático Libre / es:Partido Liberal alemán / ru:СвДП / ru:Свободная демократическая партия / uk:ВДП / uk:Вільна демократична партія  id=DEU.fdp state=DEU
German Greens / Alliance 90/The Greens / pt:Verdes alemães / es:Los Verdes alemanes / ru:Союз 90 / uk:Союз 90  id=DEU.greens state=DEU
Die Linke / German Left party / pt:partido A Esquerda alemão / es:La Izquierda alemana / ru:Левая партия Германии / uk:Ліва партія Німеччини  id=DEU.linke state=DEU
Sahra Wagenknecht Alliance / BSW / pt:Aliança Sahra Wagenknecht / es:Alianza Sahra Wagenknecht / ru:Союз Сары Вагенкнехт / uk:Союз Сари Вагенкнехт  id=DEU.bsw state=DEU
es:Junts per Catalunya / Junts / pt:Juntos por a Catalunha / Together for Catalonia / es:Juntos por Cataluña / ru:Вместе за Каталонию  id=ESP.junts state=ESP
es:Esquerra Republicana de Catalunya / es:ERC / Republican Left of Catalonia / pt:Esquerda Republicana de a Catalunha / es:Esquerra Republicana / ru:Левые республиканцы Каталонии  id=ESP.erc state=ESP
es:EH Bildu / EH Bildu / ru:Бильду  id=ESP.bildu state=ESP
es:Partido Nacionalista Vasco / es:PNV / Basque Nationalist Party / pt:Partido Nacionalista Basco / ru:Баскская националистическая партия  id=ESP.pnv state=ESP
es:coalición Sumar / es:partido Sumar / pt:coligação Sumar / Spanish left-wing alliance Sumar  id=ESP.sumar state=ESP
pt:Partido Socialista / pt:PS / Portuguese Socialist Party / Portugal 's Socialist Party / es:Partido Socialista de Portugal / es:Partido Socialista portugués / ru:Социалистическая партия Португалии / uk:Соціалістична партія Португалії  id=PRT.ps state=PRT
pt:Partido Social Democrata / Portuguese Social Democratic Party / pt:Aliança Democrática / Democratic Alliance of Portugal / es:Alianza Democrática de Portugal / es:Partido Social Demócrata portugués / ru:Социал-демократическая партия Португалии  id=PRT.psd state=PRT
pt:Bloco de Esquerda / Left Bloc / es:Bloco de Esquerda / es:Bloque de Izquierda de Portugal / ru:Левый блок Португалии  id=PRT.be state=PRT
pt:Partido Comunista Português / pt:PCP / Portuguese Communist Party / es:Partido Comunista Portugués / ru:Португальская коммунистическая партия / ru:ПКП  id=PRT.pcp state=PRT
pt:Iniciativa Liberal / Liberal Initiative / es:Iniciativa Liberal  id=PRT.il state=PRT
pt:CDS-PP / pt:CDS / es:CDS-PP  id=PRT.cds state=PRT
pt:Partido Liberal / Brazil 's Liberal Party / Brazilian Liberal Party / es:Partido Liberal de Brasil / ru:Либеральная партия Бразилии  id=BRA.pl state=BRA
pt:PSDB / pt:Partido de a Social Democracia Brasileira / Brazilian Social Democracy Party / es:Partido de la Social Democracia Brasileña / es:PSDB / ru:Бразильская социал-демократическая партия  id=BRA.psdb state=BRA
pt:MDB / pt:PMDB / pt:Movimento Democrático Brasileiro / Brazilian Democratic Movement / es:Movimiento Democrático Brasileño / ru:Бразильское демократическое движение  id=BRA.mdb state=BRA
pt:PSOL / pt:Partido Socialismo e Liberdade / Socialism and Liberty Party / es:Partido Socialismo y Libertad  id=BRA.psol state=BRA
es:La Libertad Avanza / Liberty Advances / Freedom Advances / pt:A Liberdade Avança / pt:La Libertad Avanza / ru:Свобода наступает / uk:Свобода наступає  id=ARG.lla state=ARG
es:Unión Cívica Radical / Radical Civic Union / pt:União Cívica Radical / ru:Гражданский радикальный союз  id=ARG.ucr state=ARG
es:Vente Venezuela / Vente Venezuela  id=VEN.vente state=VEN sector=OPP
es:Plataforma Unitaria / Unitary Platform / es:Plataforma Unitaria Democrática / pt:Plataforma Unitária / es:Mesa de la Unidad Democrática / pt:Mesa de a Unidade Democrática / Democratic Unity Roundtable  id=VEN.unitary_platform state=VEN sector=OPP
FMLN / Farabundo Martí National Liberation Front / pt:Frente Farabundo Martí de Libertação Nacional / es:Frente Farabundo Martí para la Liberación Nacional / ru:ФНОФМ / ru:Фронт национального освобождения имени Фарабундо Марти  id=SLV.fmln state=SLV
Communist Party of Cuba / Cuban Communist Party / pt:Partido Comunista de Cuba / pt:Partido Comunista cubano / es:Partido Comunista de Cuba / es:Partido Comunista cubano / ru:Коммунистическая партия Кубы / uk:Комуністична партія Куби  id=CUB.communist_party state=CUB
Amal Movement / pt:Movimento Amal / es:Movimiento Amal / ru:Движение Амаль / uk:Рух Амаль  id=LBN.amal state=LBN
Lebanese Forces party / pt:Forças Libanesas / es:Fuerzas Libanesas  id=LBN.lebanese_forces state=LBN
Free Patriotic Movement / pt:Movimento Patriótico Livre / es:Movimiento Patriótico Libre / ru:Свободное патриотическое движение  id=LBN.fpm state=LBN
Kurdistan Democratic Party / KDP / pt:Partido Democrático de o Curdistão / es:Partido Democrático de Kurdistán / es:Partido Democrático de el Kurdistán / ru:Демократическая партия Курдистана / uk:Демократична партія Курдистану  id=IRQ.kdp state=IRQ
Patriotic Union of Kurdistan / PUK / pt:União Patriótica de o Curdistão / es:Unión Patriótica de Kurdistán / es:Unión Patriótica de el Kurdistán / ru:Патриотический союз Курдистана / uk:Патріотичний союз Курдистану  id=IRQ.puk state=IRQ
Ba'ath Party / Baath Party / pt:Partido Baath / pt:partido Baas / es:Partido Baaz / ru:Баас / ru:партия Баас / uk:Баас / uk:партія Баас  id=SYR.baath state=SYR
PYD / Democratic Union Party of Syria / pt:Partido de a União Democrática / es:Partido de la Unión Democrática  id=SYR.pyd state=SYR
General People 's Congress / pt:Congresso Geral de o Povo / pt:Congresso Popular Geral / es:Congreso General de el Pueblo / es:Congreso Popular General / ru:Всеобщий народный конгресс / uk:Загальний народний конгрес  id=YEM.gpc state=YEM
Ennahda / Ennahdha / Ennahda party / es:En Nahda / ru:Ан-Нахда / ru:Эннахда / uk:Ан-Нахда  id=TUN.ennahda state=TUN
National Liberation Front of Algeria / pt:Frente de Libertação Nacional de a Argélia / es:Frente de Liberación Nacional de Argelia / ru:Фронт национального освобождения Алжира  id=DZA.fln state=DZA
Kahol Lavan / ru:Кахоль-Лаван / uk:Кахоль-Лаван  id=ISR.blue_and_white state=ISR
Otzma Yehudit / Jewish Power / pt:Poder Judaico / pt:Força Judaica / es:Poder Judío / es:Fuerza Judía / ru:Оцма Иегудит / ru:Еврейская сила / uk:Оцма Єгудіт  id=ISR.otzma_yehudit state=ISR
Religious Zionism party / Religious Zionist Party / pt:Partido Sionista Religioso / pt:Sionismo Religioso / es:Partido Sionista Religioso / es:Sionismo Religioso / ru:Религиозный сионизм / uk:Релігійний сіонізм  id=ISR.religious_zionism state=ISR
Yisrael Beiteinu / Yisrael Beytenu / Israel Beitenu / pt:Israel Nossa Casa / es:Israel Nuestro Hogar / ru:Наш дом Израиль / ru:НДИ / uk:Наш дім Ізраїль  id=ISR.yisrael_beiteinu state=ISR
MHP / Nationalist Movement Party / pt:Partido de Ação Nacionalista / pt:Partido de o Movimento Nacionalista / es:Partido de Acción Nacionalista / es:Partido de el Movimiento Nacionalista / ru:Партия националистического движения / uk:Партія націоналістичного руху  id=TUR.mhp state=TUR
DEM Party / Peoples ' Equality and Democracy Party / pt:Partido DEM / es:Partido DEM / es:partido prokurdo DEM / ru:Партия равенства и демократии народов  id=TUR.dem state=TUR
Pakistan Tehreek-e-Insaf / PTI party / Pakistan Tehreek-i-Insaf / pt:Movimento por a Justiça de o Paquistão / pt:Paquistão Tehreek-e-Insaf / es:Movimiento por la Justicia de Pakistán / ru:Пакистан Техрик-и-Инсаф / ru:Движение за справедливость Пакистана / uk:Пакистан Техрік-е-Інсаф / uk:Рух за справедливість Пакистану  id=PAK.pti state=PAK
Communist Party of Nepal / pt:Partido Comunista de o Nepal / es:Partido Comunista de Nepal / es:Partido Comunista de el Nepal / ru:Коммунистическая партия Непала  id=NPL.communist_party state=NPL
Democratic Party of Korea / Democratic Party of South Korea / South Korea 's Democratic Party / pt:Partido Democrático de a Coreia / pt:Partido Democrático de a Coreia de o Sul / es:Partido Democrático de Corea / es:Partido Democrático de Corea de el Sur / ru:Демократическая партия Тобуро / ru:партия Тобуро / uk:партія Тобуро  id=KOR.democratic_party state=KOR
Komeito / New Komeito / ru:Комэйто / uk:Комейто  id=JPN.komeito state=JPN
Communist Party of Vietnam / Vietnamese Communist Party / Vietnam 's Communist Party / pt:Partido Comunista de o Vietname / pt:Partido Comunista de o Vietnã / es:Partido Comunista de Vietnam / ru:Коммунистическая партия Вьетнама / uk:Комуністична партія В'єтнаму  id=VNM.communist_party state=VNM
Democratic Alliance of South Africa / South Africa 's Democratic Alliance / pt:Aliança Democrática sul-africana / es:Alianza Democrática sudafricana / ru:Демократический альянс ЮАР  id=ZAF.da state=ZAF
uMkhonto weSizwe / uMkhonto we Sizwe / MK Party / ru:Умконто ве Сизве  id=ZAF.mk state=ZAF
SWAPO / South West Africa People 's Organization / pt:Organização de o Povo de o Sudoeste Africano / es:Organización de el Pueblo de África de el Sudoeste / ru:СВАПО / uk:СВАПО  id=NAM.swapo state=NAM
Rwandan Patriotic Front / pt:Frente Patriótica Ruandesa / pt:FPR / es:Frente Patriótico Ruandés / es:FPR / ru:Руандийский патриотический фронт / uk:Руандійський патріотичний фронт  id=RWA.rpf state=RWA
Prosperity Party / Ethiopia 's Prosperity Party / pt:Partido de a Prosperidade / es:Partido de la Prosperidad / ru:Партия процветания Эфиопии  id=ETH.prosperity_party state=ETH
PAIGC / pt:Partido Africano para a Independência de a Guiné e Cabo Verde / pt:Partido Africano de a Independência de a Guiné e Cabo Verde / African Party for the Independence of Guinea and Cape Verde / es:Partido Africano para la Independencia de Guinea y Cabo Verde / ru:ПАИГК  id=GNB.paigc state=GNB
pt:Fretilin / FRETILIN / Revolutionary Front for an Independent East Timor / pt:Frente Revolucionária de Timor-Leste Independente / ru:ФРЕТИЛИН  id=TLS.fretilin state=TLS
pt:Podemos moçambicano / pt:Partido Otimista para o Desenvolvimento de Moçambique / pt:Partido Optimista para o Desenvolvimento de Moçambique  id=MOZ.podemos state=MOZ
pt:Movimento Democrático de Moçambique / pt:MDM / Democratic Movement of Mozambique / es:Movimiento Democrático de Mozambique  id=MOZ.mdm state=MOZ
Yabloko / pt:partido Yabloko / es:partido Yábloko / ru:партия Яблоко / uk:партія Яблуко  id=RUS.yabloko state=RUS
A Just Russia / pt:Rússia Justa / es:Rusia Justa / ru:Справедливая Россия / uk:Справедлива Росія  id=RUS.just_russia state=RUS
Anti-Corruption Foundation / Navalny 's Anti-Corruption Foundation / pt:Fundação Anticorrupção / pt:Fundo Anticorrupção / es:Fundación Anticorrupción / es:Fondo Anticorrupción / ru:ФБК / ru:Фонд борьбы с коррупцией / uk:ФБК / uk:Фонд боротьби з корупцією  id=RUS.fbk state=RUS sector=OPP
Opposition Platform - For Life / Opposition Platform for Life / pt:Plataforma de Oposição - Pela Vida / es:Plataforma de Oposición - Por la Vida / ru:ОПЗЖ / ru:Оппозиционная платформа / uk:ОПЗЖ / uk:Опозиційна платформа  id=UKR.opzzh state=UKR
Party of Regions / pt:Partido de as Regiões / es:Partido de las Regiones / ru:Партия регионов / uk:Партія регіонів  id=UKR.party_of_regions state=UKR
Konfederacja / Confederation party of Poland / pt:Confederação polaca / es:Confederación polaca / ru:Конфедерация Польши / uk:Конфедерація Польщі  id=POL.konfederacja state=POL
Tisza Party / pt:partido Tisza / es:partido Tisza / ru:партия Тиса / uk:партія Тиса  id=HUN.tisza state=HUN
Alliance for the Union of Romanians / pt:Aliança para a União de os Romenos / pt:Aliança por a União de os Romenos / es:Alianza para la Unión de los Rumanos / es:Alianza por la Unión de los Rumanos / ru:Альянс за объединение румын / uk:Альянс за об'єднання румунів  id=ROU.aur state=ROU
Smer / Smer-SD / Direction - Social Democracy / ru:Смер / uk:Смер  id=SVK.smer state=SVK
Syriza / ru:СИРИЗА / uk:СІРІЗА  id=GRC.syriza state=GRC
New Democracy of Greece / Nea Dimokratia / pt:Nova Democracia / es:Nueva Democracia  id=GRC.new_democracy state=GRC
Golden Dawn / pt:Aurora Dourada / es:Amanecer Dorado / ru:Золотая заря / uk:Золота зоря / uk:Золотий світанок  id=GRC.golden_dawn state=GRC
League party of Italy / Lega Nord / Northern League / pt:Liga Norte / pt:partido Liga / es:Liga Norte / ru:Лига Севера / uk:Ліга Півночі  id=ITA.lega state=ITA
Italian Democratic Party / Italy 's Democratic Party / pt:Partido Democrático italiano / es:Partido Democrático italiano / ru:Демократическая партия Италии / uk:Демократична партія Італії  id=ITA.pd state=ITA
Party for Freedom / Dutch Freedom Party / pt:Partido para a Liberdade / pt:Partido por a Liberdade / es:Partido para la Libertad / es:Partido por la Libertad / ru:Партия свободы Нидерландов / uk:Партія свободи Нідерландів  id=NLD.pvv state=NLD
Sweden Democrats / pt:Democratas de a Suécia / pt:Democratas Suecos / es:Demócratas de Suecia / ru:Шведские демократы / ru:Демократы Швеции / uk:Шведські демократи  id=SWE.sweden_democrats state=SWE
Finns Party / True Finns / pt:Verdadeiros Finlandeses / pt:Partido de os Finlandeses / es:Verdaderos Finlandeses / es:Partido de los Finlandeses / ru:Истинные финны / uk:Істинні фінни  id=FIN.finns_party state=FIN
Swiss People 's Party / pt:Partido Popular Suíço / pt:Partido de o Povo Suíço / es:Partido Popular Suizo / ru:Швейцарская народная партия / uk:Швейцарська народна партія  id=CHE.svp state=CHE
Austrian People 's Party / ÖVP / pt:Partido Popular Austríaco / es:Partido Popular Austríaco / ru:Австрийская народная партия / uk:Австрійська народна партія  id=AUT.ovp state=AUT
European People 's Party / pt:Partido Popular Europeu / pt:PPE / es:Partido Popular Europeo / es:PPE / ru:Европейская народная партия / ru:ЕНП / uk:Європейська народна партія / uk:ЄНП  id=ORG.epp sector=PTY
Patriots for Europe / pt:Patriotas por a Europa / es:Patriotas por Europa / es:Patriotas Europeos / ru:Патриоты за Европу / uk:Патріоти за Європу  id=ORG.patriots_for_europe
European Conservatives and Reformists / pt:Conservadores e Reformistas Europeus / es:Conservadores y Reformistas Europeos / ru:Европейские консерваторы и реформисты / uk:Європейські консерватори і реформісти  id=ORG.ecr
Liberal Party of Canada / pt:Partido Liberal de o Canadá / es:Partido Liberal de Canadá / ru:Либеральная партия Канады / uk:Ліберальна партія Канади  id=CAN.liberal_party state=CAN
Civil Contract / Civil Contract party / pt:Contrato Civil / es:Contrato Civil / ru:Гражданский договор / uk:Громадянський договір  id=ARM.civil_contract state=ARM
Bloc of Victory / Shor Party / pt:partido Shor / es:partido Shor / ru:партия Шор / uk:партія Шор / ru:блок Победа  id=MDA.shor state=MDA
pt:Partido Socialista Brasileiro / pt:PSB / Brazilian Socialist Party / es:Partido Socialista Brasileño  id=BRA.psb state=BRA
[organisation kind=organisation sector=REB]
Ahlu Sunna Waljama'a / Ahlu Sunnah Wa-Jama / Ahlu Sunna Waljama / Ahlu Sunna  id=SOM.ahlu_sunna_waljama_a state=SOM
FARC dissidents / FARC dissident groups / dissident FARC / pt:dissidentes de as Farc / pt:dissidência de as Farc / pt:dissidências de as FARC / es:disidencias de las FARC / es:disidencia de las FARC / es:disidentes de las FARC / ru:диссиденты ФАРК / uk:дисиденти ФАРК  id=COL.farc_dissidents state=COL
People 's Defence Force / People 's Defense Force / People 's Defence Forces / People 's Defense Forces / pt:Força de Defesa de o Povo / pt:Forças de Defesa de o Povo / pt:Forças de Defesa Popular / pt:Força de Defesa Popular / es:Fuerza de Defensa de el Pueblo / es:Fuerzas de Defensa de el Pueblo / es:Fuerzas de Defensa Popular / ru:Народные силы обороны / ru:Силы народной обороны / uk:Народні сили оборони  id=MMR.people_s_defence_force state=MMR
Kurdistan Workers ' Party  id=TUR.kurdistan_workers_party state=TUR
Real IRA / pt:IRA Autêntico / pt:IRA Verdadeiro / es:IRA Auténtico / ru:Подлинная ИРА  id=GBR.real_ira state=GBR
Naxalites / Naxals / pt:naxalitas / es:naxalitas / ru:наксалиты / uk:наксаліти  id=IND.naxalites state=IND
United Liberation Front of Asom / ULFA / United Liberation Front of Assam / ru:Объединённый фронт освобождения Асома / ru:Объединенный фронт освобождения Асома  id=IND.united_liberation_front_of_asom state=IND
Sudan Liberation Army / Sudan Liberation Movement / pt:Movimento de Libertação de o Sudão / pt:Exército de Libertação de o Sudão / es:Movimiento de Liberación de Sudán / es:Ejército de Liberación de Sudán / es:Movimiento para la Liberación de Sudán / ru:Освободительная армия Судана / ru:Движение за освобождение Судана  id=SDN.sudan_liberation_army state=SDN
Justice and Equality Movement / pt:Movimento Justiça e Igualdade / pt:Movimento de Justiça e Igualdade / es:Movimiento Justicia e Igualdad / es:Movimiento de Justicia e Igualdad / es:Movimiento por la Justicia y la Igualdad / ru:Движение за справедливость и равенство  id=SDN.justice_and_equality_movement state=SDN
Coalition of Patriots for Change / pt:Coligação de os Patriotas para a Mudança / pt:Coalizão de os Patriotas por a Mudança / es:Coalición de Patriotas por el Cambio / es:Coalición de Patriotas para el Cambio / ru:Коалиция патриотов за перемены  id=CAF.coalition_of_patriots_for_change state=CAF
FACT / Front for Change and Concord in Chad / pt:Frente para a Mudança e a Concórdia em o Chade / pt:Frente para a Mudança e Concórdia em o Chade / es:Frente para la Alternancia y la Concordia en Chad / es:Frente por el Cambio y la Concordia en Chad  id=TCD.fact state=TCD
RED-Tabara  id=BDI.red_tabara state=BDI
[organisation kind=organisation sector=PRM]
CODECO / Cooperative for the Development of Congo / pt:Cooperativa para o Desenvolvimento de o Congo / es:Cooperativa para el Desarrollo de el Congo  id=COD.codeco state=COD
United Self-Defense Forces of Colombia / pt:Autodefesas Unidas de a Colômbia / es:Autodefensas Unidas de Colombia / ru:Объединённые силы самообороны Колумбии / ru:Объединенные силы самообороны Колумбии  id=COL.united_self_defense_forces_of_colombia state=COL
Kadyrovtsy / Kadyrovites / pt:kadyrovtsi / es:kadirovtsi / ru:кадыровцы / ru:кадыровец / uk:кадирівці / uk:кадирівець  id=RUS.kadyrovtsy state=RUS
Tonton Macoute  id=HTI.tonton_macoute state=HTI
Gray Wolves / Grey Wolves / pt:Lobos Cinzentos / es:Lobos Grises / ru:Серые волки / uk:Сірі вовки  id=TUR.grey_wolves state=TUR
Contras of Nicaragua / Nicaraguan Contras / pt:Contras de a Nicarágua / ru:никарагуанские контрас  id=NIC.contras state=NIC
PMC Redut / ru:ЧВК Редут / uk:ПВК Редут  id=RUS.redut state=RUS
Storm-Z / ru:Шторм-Z / uk:Шторм-Z  id=RUS.storm_z state=RUS sector=MIL
Rusich / Rusich group / ru:ДШРГ Русич / uk:ДШРГ Русич  id=RUS.rusich state=RUS
[organisation kind=organisation sector=CRM]
Los Zetas / Zetas / Zetas Cartel / pt:Cartel de os Zetas / es:Cártel de los Zetas / ru:Лос-Сетас / uk:Лос-Сетас  id=MEX.los_zetas state=MEX
Gulf Cartel / Juárez Cartel / Knights Templar Cartel / pt:Cartel de o Golfo / es:Cártel de el Golfo / ru:картель Гольфо / ru:картель Залива / pt:Cartel de Juárez / es:Cártel de Juárez / pt:Cavaleiros Templários mexicanos / es:Los Caballeros Templarios  id=MEX.gulf_cartel state=MEX
Medellín Cartel / Cali Cartel / pt:Cartel de Medellín / es:Cártel de Medellín / ru:Медельинский картель / uk:Медельїнський картель / pt:Cartel de Cali / es:Cártel de Cali / ru:картель Кали  id=COL.medellin_cartel state=COL
MS-13  id=SLV.ms_13 state=SLV
Mara Salvatrucha / ru:Мара Сальватруча / uk:Мара Сальватруча  id=SLV.mara_salvatrucha state=SLV
Cosa Nostra / ru:Коза ностра / uk:Коза ностра / pt:máfia siciliana / es:mafia siciliana / en:Sicilian Mafia  id=ITA.cosa_nostra state=ITA
Camorra / ru:каморра / uk:каморра / pt:Camorra napolitana  id=ITA.camorra state=ITA
'Ndrangheta / Ndrangheta / ru:ндрангета / uk:ндрангета  id=ITA.ndrangheta state=ITA
Yakuza / ru:якудза / uk:якудза  id=JPN.yakuza state=JPN
G9 Family and Allies / G9 gang / pt:G9 Família e Aliados / es:G9 Familia y Aliados / G9 an Fanmi  id=HTI.g9_family_and_allies state=HTI
Los Choneros  id=ECU.los_choneros state=ECU
Los Lobos  id=ECU.los_lobos state=ECU
Barrio 18 / 18th Street gang / ru:Баррио 18  id=SLV.barrio_18 state=SLV
Viv Ansanm  id=HTI.viv_ansanm state=HTI
Cartel of the Suns / Cartel de los Soles / pt:Cartel de os Sóis / ru:картель Солнц / uk:Картель сонць  id=VEN.cartel_de_los_soles state=VEN
La Familia Michoacana / pt:Família Michoacana / ru:Ла Фамилия Мичоакана  id=MEX.familia_michoacana state=MEX
Tijuana Cartel / es:Cártel de Tijuana / pt:Cartel de Tijuana / ru:картель Тихуана  id=MEX.tijuana_cartel state=MEX
Los Chapitos  id=MEX.los_chapitos state=MEX
Los Tiguerones / es:Tiguerones  id=ECU.los_tiguerones state=ECU
[organisation kind=organisation sector=UAF]
Oath Keepers / ru:Хранители присяги  id=USA.oath_keepers state=USA
Proud Boys / ru:Гордые парни / uk:Горді хлопці  id=USA.proud_boys state=USA
Three Percenters  id=USA.three_percenters state=USA
Boogaloo Bois  id=USA.boogaloo_bois state=USA
[organisation kind=organisation sector=GOV]
Department for International Development / UK Department for International Development  id=GBR.department_for_international_development state=GBR
DfID  id=GBR.dfid state=GBR
Downing Street / 10 Downing Street  id=GBR.downing_street state=GBR
Federal Emergency Management Agency / FEMA / pt:Agência Federal de Gestão de Emergências / pt:Agência Federal de Gerenciamento de Emergências / es:Agencia Federal para el Manejo de Emergencias / es:Agencia Federal para la Gestión de Emergencias / es:Agencia Federal de Gestión de Emergencias / es:Agencia Federal de Manejo de Emergencias / ru:Федеральное агентство по управлению в чрезвычайных ситуациях / uk:Федеральне агентство з надзвичайних ситуацій США  id=USA.federal_emergency_management_agency state=USA
Centers for Disease Control and Prevention / en:CDC / pt:CDC / es:CDC / US Centers for Disease Control / pt:Centro de Controle e Prevenção de Doenças / pt:Centros de Controle e Prevenção de Doenças / pt:Centro de Controlo e Prevenção de Doenças / pt:Centros de Controlo e Prevenção de Doenças / es:Centros para el Control y la Prevención de Enfermedades / es:Centros para el Control y Prevención de Enfermedades / es:Centro para el Control y la Prevención de Enfermedades / es:Centros de Control y Prevención de Enfermedades / ru:Центры по контролю и профилактике заболеваний / uk:Центри з контролю та профілактики захворювань США  id=USA.centers_for_disease_control_and_prevention state=USA
Élysée  id=FRA.elysee state=FRA
Norges Bank / Norway 's central bank / pt:Banco Central de a Noruega / es:Banco Central de Noruega / ru:Банк Норвегии / ru:Центральный банк Норвегии  id=NOR.norges_bank state=NOR
Bank of Japan / en:BoJ / pt:Banco de o Japão / es:Banco de Japón / es:Banco de el Japón / ru:Банк Японии / uk:Банк Японії  id=JPN.bank_of_japan state=JPN
Supreme State Council of the Union State  id=BLR.supreme_state_council_of_the_union_state state=BLR
[organisation kind=organisation sector=EDU]
University of Oxford / pt:Universidade de Oxford / es:Universidad de Oxford / ru:Оксфордский университет / uk:Оксфордський університет  id=GBR.university_of_oxford state=GBR
Oxford University  id=GBR.oxford_university state=GBR
University of Cambridge / pt:Universidade de Cambridge / es:Universidad de Cambridge / ru:Кембриджский университет / uk:Кембриджський університет  id=GBR.university_of_cambridge state=GBR
Cambridge University  id=GBR.cambridge_university state=GBR
London School of Economics / pt:Escola de Economia de Londres / es:Escuela de Economía de Londres / ru:Лондонская школа экономики / uk:Лондонська школа економіки  id=GBR.london_school_of_economics state=GBR
Harvard University / pt:Universidade de Harvard / pt:Universidade Harvard / es:Universidad de Harvard / ru:Гарвардский университет / uk:Гарвардський університет  id=USA.harvard_university state=USA
Yale University / pt:Universidade de Yale / pt:Universidade Yale / es:Universidad de Yale / ru:Йельский университет / uk:Єльський університет  id=USA.yale_university state=USA
Stanford University / pt:Universidade de Stanford / pt:Universidade Stanford / es:Universidad de Stanford / ru:Стэнфордский университет / uk:Стенфордський університет  id=USA.stanford_university state=USA
Amherst College  id=USA.amherst_college state=USA
Princeton University / pt:Universidade de Princeton / pt:Universidade Princeton / es:Universidad de Princeton / ru:Принстонский университет / uk:Принстонський університет  id=USA.princeton_university state=USA
Columbia University / pt:Universidade de Columbia / pt:Universidade Columbia / es:Universidad de Columbia / ru:Колумбийский университет / uk:Колумбійський університет  id=USA.columbia_university state=USA
Georgetown University / pt:Universidade de Georgetown / pt:Universidade Georgetown / es:Universidad de Georgetown / ru:Джорджтаунский университет / uk:Джорджтаунський університет  id=USA.georgetown_university state=USA
Johns Hopkins University / pt:Universidade Johns Hopkins / es:Universidad Johns Hopkins / ru:Университет Джонса Хопкинса / uk:Університет Джонса Гопкінса  id=USA.johns_hopkins_university state=USA
Massachusetts Institute of Technology / pt:Instituto de Tecnologia de Massachusetts / es:Instituto Tecnológico de Massachusetts / es:Instituto de Tecnología de Massachusetts / ru:Массачусетский технологический институт / uk:Массачусетський технологічний інститут  id=USA.massachusetts_institute_of_technology state=USA
German Academic Exchange Service / pt:Serviço Alemão de Intercâmbio Acadêmico / es:Servicio Alemán de Intercambio Académico / ru:Германская служба академических обменов  id=DEU.german_academic_exchange_service state=DEU
DAAD  id=DEU.daad state=DEU
Sorbonne / pt:Universidade Sorbonne / es:La Sorbona / ru:Сорбонна / uk:Сорбонна  id=FRA.sorbonne state=FRA
Sciences Po  id=FRA.sciences_po state=FRA
Peking University / pt:Universidade de Pequim / es:Universidad de Pekín / ru:Пекинский университет / uk:Пекінський університет  id=CHN.peking_university state=CHN
Tsinghua University / pt:Universidade de Tsinghua / pt:Universidade Tsinghua / es:Universidad de Tsinghua / es:Universidad Tsinghua / ru:Университет Цинхуа / uk:Університет Цінхуа  id=CHN.tsinghua_university state=CHN
Al-Azhar University / pt:Universidade de Al-Azhar / pt:Universidade Al-Azhar / es:Universidad de Al Azhar / es:Universidad Al Azhar / ru:Университет Аль-Азхар / uk:Університет Аль-Азгар  id=EGY.al_azhar_university state=EGY
[organisation kind=organisation sector=LAB]
AFL-CIO / American Federation of Labor / ru:АФТ-КПП  id=USA.afl_cio state=USA
United Auto Workers / UAW / pt:Sindicato de os Trabalhadores de a Indústria Automotiva / es:Sindicato de Trabajadores de el Automóvil / ru:Объединённый профсоюз работников автомобильной промышленности  id=USA.uaw state=USA
CGT France / French CGT / pt:CGT francesa / pt:Confederação Geral de o Trabalho francesa / es:CGT francesa / ru:Всеобщая конфедерация труда Франции  id=FRA.cgt state=FRA
IG Metall / German Trade Union Confederation / ru:ИГ Металл  id=DEU.ig_metall state=DEU
es:Comisiones Obreras / es:CCOO / es:CC.OO. / pt:Comissiones Obreras / Spanish union CCOO  id=ESP.ccoo state=ESP
es:Unión General de Trabajadores / es:UGT / Spanish union UGT  id=ESP.ugt state=ESP
pt:CGTP / pt:CGTP-IN / pt:Confederação Geral de os Trabalhadores Portugueses / General Confederation of the Portuguese Workers / es:Confederación General de los Trabajadores Portugueses  id=PRT.cgtp state=PRT
pt:União Geral de Trabalhadores  id=PRT.ugt state=PRT
pt:Central Única de os Trabalhadores / pt:CUT / Brazil 's Unified Workers ' Central / es:Central Única de Trabajadores de Brasil  id=BRA.cut state=BRA
es:Confederación General de el Trabajo / Argentina 's CGT / General Confederation of Labour / pt:Confederação Geral de o Trabalho de a Argentina / pt:CGT argentina / ru:Всеобщая конфедерация труда Аргентины  id=ARG.cgt state=ARG
es:Central Obrera Boliviana / Bolivian Workers ' Center / pt:Central Operária Boliviana / ru:Боливийский рабочий центр  id=BOL.cob state=BOL
UGTT / Tunisian General Labour Union / Tunisian General Labor Union / pt:União Geral Tunisina de o Trabalho / pt:União Geral de os Trabalhadores Tunisianos / es:Unión General Tunecina de el Trabajo / es:Unión General de Trabajadores Tunecinos / ru:Всеобщий тунисский союз труда  id=TUN.ugtt state=TUN
COSATU / Congress of South African Trade Unions / pt:Congresso de os Sindicatos Sul-Africanos / es:Congreso de Sindicatos Sudafricanos / ru:КОСАТУ / ru:Конгресс южноафриканских профсоюзов  id=ZAF.cosatu state=ZAF
Histadrut / ru:Гистадрут / uk:Гістадрут  id=ISR.histadrut state=ISR
Korean Confederation of Trade Unions / KCTU / pt:Confederação Coreana de Sindicatos / es:Confederación Coreana de Sindicatos / ru:Корейская конфедерация профсоюзов  id=KOR.kctu state=KOR
International Trade Union Confederation / ITUC / pt:Confederação Sindical Internacional / es:Confederación Sindical Internacional / ru:Международная конфедерация профсоюзов  id=ORG.ituc
European Trade Union Confederation / ETUC / pt:Confederação Europeia de Sindicatos / es:Confederación Europea de Sindicatos / ru:Европейская конфедерация профсоюзов  id=ORG.etuc
NSZZ Solidarność / Solidarność / pt:sindicato Solidariedade / es:sindicato Solidaridad / ru:профсоюз Солидарность / uk:профспілка Солідарність  id=POL.solidarnosc state=POL
[organisation kind=organisation sector=BUS]
LinkedIn  id=USA.linkedin state=USA
Microsoft / ru:Майкрософт / uk:Майкрософт  id=USA.microsoft state=USA
Google / ru:Гугл / uk:Гугл  id=USA.google state=USA
Facebook / ru:Фейсбук / uk:Фейсбук  id=USA.facebook state=USA
Meta Platforms  id=USA.meta_platforms state=USA
Twitter / ru:Твиттер / uk:Твіттер  id=USA.twitter state=USA
Amazon.com  id=USA.amazon_com state=USA
ExxonMobil / Exxon Mobil / Exxon / ru:Эксон Мобил  id=USA.exxonmobil state=USA
Chevron  id=USA.chevron state=USA
Tesla  id=USA.tesla state=USA
General Motors / ru:Дженерал моторс / uk:Дженерал моторс  id=USA.general_motors state=USA
Ford Motor  id=USA.ford_motor state=USA
Goldman Sachs / ru:Голдман Сакс  id=USA.goldman_sachs state=USA
Uber  id=USA.uber state=USA
Netflix  id=USA.netflix state=USA
Apple Inc.  id=USA.apple_inc state=USA
Pfizer / ru:Пфайзер / uk:Пфайзер  id=USA.pfizer state=USA
Raytheon  id=USA.raytheon state=USA
Aeroflot / ru:Аэрофлот / uk:Аерофлот  id=RUS.aeroflot state=RUS
Huawei / ru:Хуавей / uk:Хуавей  id=CHN.huawei state=CHN
Tencent / ru:Тенсент  id=CHN.tencent state=CHN
Alibaba  id=CHN.alibaba state=CHN
TikTok / ru:ТикТок / uk:ТікТок  id=CHN.tiktok state=CHN
ByteDance  id=CHN.bytedance state=CHN
Sinopec / China Petroleum & Chemical Corporation / ru:Синопек  id=CHN.sinopec state=CHN
Aramco / ru:Арамко / uk:Арамко  id=SAU.aramco state=SAU
Saudi Aramco / ru:Сауди Арамко / uk:Сауді Арамко  id=SAU.saudi_aramco state=SAU
BP / British Petroleum / ru:Бритиш Петролеум  id=GBR.bp state=GBR
AstraZeneca / ru:АстраЗенека / uk:АстраЗенека  id=GBR.astrazeneca state=GBR
HSBC  id=GBR.hsbc state=GBR
BAE Systems  id=GBR.bae_systems state=GBR
Rolls-Royce  id=GBR.rolls_royce state=GBR
TotalEnergies / ru:ТотальЭнерджи  id=FRA.totalenergies state=FRA
Airbus / ru:Эйрбас / uk:Ейрбас  id=FRA.airbus state=FRA
Renault  id=FRA.renault state=FRA
Volkswagen / ru:Фольксваген / uk:Фольксваген  id=DEU.volkswagen state=DEU
Siemens / ru:Сименс / uk:Сіменс  id=DEU.siemens state=DEU
BioNTech  id=DEU.biontech state=DEU
Lufthansa / ru:Люфтганза / uk:Люфтганза  id=DEU.lufthansa state=DEU
Samsung / ru:Самсунг / uk:Самсунг  id=KOR.samsung state=KOR
Hyundai / ru:Хендай / ru:Хёндэ / uk:Хюндай  id=KOR.hyundai state=KOR
Toyota / ru:Тойота / uk:Тойота  id=JPN.toyota state=JPN
Sony  id=JPN.sony state=JPN
Nissan  id=JPN.nissan state=JPN
Tata  id=IND.tata state=IND
Reliance Industries  id=IND.reliance_industries state=IND
Maersk / A.P. Moller-Maersk / ru:Маерск / ru:Мерск / uk:Маерск  id=DNK.maersk state=DNK
TSMC / Taiwan Semiconductor Manufacturing Company  id=TWN.tsmc state=TWN
SOCAR / ru:СОКАР / ru:ГНКАР / uk:СОКАР  id=AZE.socar state=AZE
Caspian Pipeline Consortium / pt:Consórcio de o Oleoduto de o Cáspio / es:Consorcio de el Oleoducto de el Caspio / ru:КТК / ru:Каспийский трубопроводный консорциум / uk:КТК / uk:Каспійський трубопровідний консорціум  id=RUS.cpc state=RUS
PKN Orlen / Orlen / ru:Орлен / uk:Орлен  id=POL.orlen state=POL
[organisation kind=organisation sector=MED]
Aboriginal Medical Services Alliance Northern Territory  id=AUS.aboriginal_medical_services_alliance_northern_territory state=AUS
National Health Service / NHS / pt:Serviço Nacional de Saúde britânico / es:Servicio Nacional de Salud británico / es:sistema público de salud británico / ru:Национальная служба здравоохранения Великобритании / uk:Національна служба охорони здоров'я Великої Британії  id=GBR.national_health_service state=GBR
[organisation kind=organisation sector=JUD]
[organisation kind=organisation sector=PRE]
Abkhazia / Republic of Abkhazia / ru:Республика Абхазия / uk:Республіка Абхазія  id=GEO.abkhazia state=GEO
South Ossetia / Republic of South Ossetia / ru:Республика Южная Осетия  id=GEO.south_ossetia state=GEO
Transnistria / Transdniestria / Pridnestrovie / ru:Приднестровская Молдавская Республика / uk:ПМР / uk:Придністровська Молдавська Республіка  id=MDA.transnistria state=MDA
Nagorno-Karabakh / Artsakh / Republic of Artsakh / pt:República de Artsakh / es:República de Artsaj / ru:Нагорно-Карабахская Республика / ru:НКР / uk:Нагірно-Карабаська Республіка  id=AZE.nagorno_karabakh state=AZE
Donetsk People 's Republic / DPR / Luhansk People 's Republic / LPR  id=UKR.donetsk_people_s_republic state=UKR
Turkish Republic of Northern Cyprus / TRNC / pt:República Turca de Chipre de o Norte / pt:República Turca de o Norte de Chipre / es:República Turca de el Norte de Chipre / es:República Turca de Chipre de el Norte / ru:Турецкая Республика Северного Кипра / ru:ТРСК / uk:Турецька Республіка Північного Кіпру  id=CYP.turkish_republic_of_northern_cyprus state=CYP
Somaliland  id=SOM.somaliland state=SOM
[organisation kind=organisation sector=UNO]
UN Trade and Development / UNCTAD / pt:Conferência de as Nações Unidas sobre Comércio e Desenvolvimento / es:Conferencia de las Naciones Unidas sobre Comercio y Desarrollo / ru:ЮНКТАД / uk:ЮНКТАД  id=ORG.unctad
UNMISS / UN Mission in South Sudan / United Nations Mission in South Sudan / pt:Missão de as Nações Unidas em o Sudão de o Sul / pt:Missão de a ONU em o Sudão de o Sul / es:Misión de las Naciones Unidas en Sudán de el Sur / es:Misión de la ONU en Sudán de el Sur / ru:МООНЮС / ru:Миссия ООН в Южном Судане  id=ORG.unmiss
MINUSCA / UN mission in the Central African Republic / pt:Missão de a ONU em a República Centro-Africana / pt:Missão de as Nações Unidas em a República Centro-Africana / es:Misión de la ONU en la República Centroafricana / ru:МИНУСКА  id=ORG.minusca
UNAMA / UN Assistance Mission in Afghanistan / United Nations Assistance Mission in Afghanistan / pt:Missão de Assistência de as Nações Unidas em o Afeganistão / pt:Missão de Assistência de a ONU em o Afeganistão / es:Misión de Asistencia de las Naciones Unidas en Afganistán / es:Misión de Asistencia de la ONU en Afganistán / es:Misión de la ONU en Afganistán / ru:МООНСА / ru:Миссия ООН по содействию Афганистану / uk:МООНСА  id=ORG.unama
UNAMI / UN Assistance Mission for Iraq / United Nations Assistance Mission for Iraq / pt:Missão de Assistência de as Nações Unidas em o Iraque / es:Misión de Asistencia de las Naciones Unidas para Irak / es:Misión de la ONU en Irak / ru:Миссия ООН по оказанию содействия Ираку  id=ORG.unami
UNSMIL / UN Support Mission in Libya / United Nations Support Mission in Libya / UN mission in Libya / pt:Missão de as Nações Unidas em a Líbia / pt:Missão de a ONU em a Líbia / pt:Missão de Apoio de as Nações Unidas em a Líbia / es:Misión de Apoyo de las Naciones Unidas en Libia / es:Misión de la ONU en Libia / ru:МООНПЛ / ru:Миссия ООН в Ливии / uk:Місія ООН у Лівії  id=ORG.unsmil
UNDOF / UN Disengagement Observer Force / United Nations Disengagement Observer Force / pt:FNUOS / es:FNUOS / pt:Força de as Nações Unidas de Observação de a Retirada / es:Fuerza de las Naciones Unidas de Observación de la Separación / ru:СООННР / ru:Силы ООН по наблюдению за разъединением  id=ORG.undof
UNTSO / UN Truce Supervision Organization / United Nations Truce Supervision Organization / es:ONUVT / pt:Organismo de as Nações Unidas para a Supervisão de a Trégua / ru:ОНВУП  id=ORG.untso
UNFICYP / UN Peacekeeping Force in Cyprus / United Nations Peacekeeping Force in Cyprus / ru:ВСООНК  id=ORG.unficyp
MINURSO / UN Mission for the Referendum in Western Sahara / pt:Missão de as Nações Unidas para o Referendo em o Sahara Ocidental / pt:Missão de as Nações Unidas para o Referendo em o Saara Ocidental / es:Misión de las Naciones Unidas para el Referéndum en el Sáhara Occidental / es:Misión de la ONU para el Referéndum de el Sáhara Occidental / ru:МООНРЗС  id=ORG.minurso
UNMIK / UN Interim Administration Mission in Kosovo / United Nations Interim Administration Mission in Kosovo / pt:Missão de as Nações Unidas em o Kosovo / pt:Missão de a ONU em o Kosovo / es:Misión de las Naciones Unidas en Kosovo / es:Misión de la ONU en Kosovo / ru:МООНК / ru:Миссия ООН в Косово / uk:МООНК  id=ORG.unmik
BINUH / UN Integrated Office in Haiti / United Nations Integrated Office in Haiti / pt:Escritório Integrado de as Nações Unidas em o Haiti / pt:Escritório Integrado de a ONU em o Haiti / es:Oficina Integrada de las Naciones Unidas en Haití / es:Oficina Integrada de la ONU en Haití  id=ORG.binuh
UN Verification Mission in Colombia / es:Misión de Verificación de la ONU en Colombia / es:Misión de Verificación de la ONU / pt:Missão de Verificação de a ONU em a Colômbia / ru:Контрольная миссия ООН в Колумбии  id=ORG.un_verification_mission
UN Secretariat / United Nations Secretariat / pt:Secretariado de a ONU / pt:Secretariado de as Nações Unidas / es:Secretaría de la ONU / es:Secretaría General de la ONU / ru:Секретариат ООН / uk:Секретаріат ООН  id=ORG.un_secretariat
ECOSOC / UN Economic and Social Council / United Nations Economic and Social Council / pt:Conselho Econômico e Social de a ONU / pt:Conselho Econômico e Social de as Nações Unidas / es:Consejo Económico y Social de la ONU / es:Consejo Económico y Social de las Naciones Unidas / ru:ЭКОСОС / uk:ЕКОСОР  id=ORG.ecosoc
ECLAC / Economic Commission for Latin America and the Caribbean / pt:CEPAL / es:CEPAL / pt:Comissão Econômica para a América Latina e o Caribe / es:Comisión Económica para América Latina y el Caribe / ru:ЭКЛАК  id=ORG.eclac
UN-Habitat / pt:ONU-Habitat / es:ONU-Hábitat / ru:ООН-Хабитат / uk:ООН-Габітат  id=ORG.un_habitat
UNAIDS / pt:ONUSIDA / es:ONUSIDA / ru:ЮНЭЙДС / uk:ЮНЕЙДС  id=ORG.unaids
UN Industrial Development Organization / United Nations Industrial Development Organization / es:ONUDI / pt:ONUDI / ru:ЮНИДО / uk:ЮНІДО  id=ORG.unido
World Meteorological Organization / World Meteorological Organisation / WMO / pt:OMM / pt:Organização Meteorológica Mundial / es:OMM / es:Organización Meteorológica Mundial / ru:Всемирная метеорологическая организация / uk:Всесвітня метеорологічна організація  id=ORG.wmo
World Intellectual Property Organization / WIPO / pt:OMPI / pt:Organização Mundial de a Propriedade Intelectual / es:OMPI / es:Organización Mundial de la Propiedad Intelectual / ru:ВОИС / uk:ВОІВ  id=ORG.wipo
International Telecommunication Union / ITU / pt:UIT / pt:União Internacional de Telecomunicações / pt:União Internacional de as Telecomunicações / es:UIT / es:Unión Internacional de Telecomunicaciones / ru:Международный союз электросвязи  id=ORG.itu
International Fund for Agricultural Development / IFAD / pt:FIDA / pt:Fundo Internacional de Desenvolvimento Agrícola / es:FIDA / es:Fondo Internacional de Desarrollo Agrícola / ru:МФСР / ru:Международный фонд сельскохозяйственного развития  id=ORG.ifad
UN Tourism / World Tourism Organization / UNWTO / pt:Organização Mundial de o Turismo / pt:ONU Turismo / es:Organización Mundial de el Turismo / es:ONU Turismo / ru:Всемирная туристская организация  id=ORG.un_tourism
UNFCCC / UN Climate Change / United Nations Framework Convention on Climate Change / pt:Convenção-Quadro de as Nações Unidas sobre as Alterações Climáticas / pt:Convenção-Quadro de as Nações Unidas sobre Mudança de o Clima / es:CMNUCC / es:Convención Marco de las Naciones Unidas sobre el Cambio Climático / ru:РКИК ООН / uk:РКЗК ООН  id=ORG.unfccc
UN Committee Against Torture / pt:Comitê contra a Tortura de a ONU / pt:Comitê de as Nações Unidas contra a Tortura / es:Comité contra la Tortura de la ONU / es:Comité de la ONU contra la Tortura / ru:Комитет ООН против пыток / ru:Комитет против пыток ООН / uk:Комітет ООН проти катувань  id=ORG.un_committee_against_torture
UN Human Rights Committee / pt:Comitê de Direitos Humanos de a ONU / es:Comité de Derechos Humanos de la ONU / ru:Комитет ООН по правам человека / uk:Комітет ООН з прав людини  id=ORG.un_human_rights_committee
Independent International Commission of Inquiry on Ukraine / UN Commission of Inquiry on Ukraine / pt:Comissão de Inquérito de a ONU sobre a Ucrânia / es:Comisión de Investigación de la ONU sobre Ucrania / ru:Независимая международная комиссия по расследованию нарушений в Украине / uk:Незалежна міжнародна комісія з розслідування порушень в Україні  id=ORG.un_coi_ukraine
ICTY / International Criminal Tribunal for the former Yugoslavia / pt:TPIJ / pt:Tribunal Penal Internacional para a ex-Iugoslávia / pt:Tribunal Penal Internacional para a antiga Jugoslávia / pt:Tribunal Penal Internacional para a ex-Jugoslávia / es:TPIY / es:Tribunal Penal Internacional para la ex Yugoslavia / es:Tribunal Penal Internacional para la antigua Yugoslavia / ru:МТБЮ / ru:Международный трибунал по бывшей Югославии / uk:МТКЮ / uk:Міжнародний трибунал щодо колишньої Югославії  id=ORG.icty
ICTR / International Criminal Tribunal for Rwanda / pt:TPIR / pt:Tribunal Penal Internacional para o Ruanda / pt:Tribunal Penal Internacional para Ruanda / es:TPIR / es:Tribunal Penal Internacional para Ruanda / ru:Международный трибунал по Руанде  id=ORG.ictr
Special Tribunal for Lebanon / pt:Tribunal Especial para o Líbano / es:Tribunal Especial para el Líbano / es:Tribunal Especial para Líbano / ru:Специальный трибунал по Ливану / uk:Спеціальний трибунал щодо Лівану  id=ORG.stl
International Residual Mechanism for Criminal Tribunals / es:Mecanismo Residual Internacional / pt:Mecanismo Residual Internacional / ru:Международный остаточный механизм для уголовных трибуналов / ru:МОМУТ  id=ORG.irmct
[organisation kind=organisation sector=IGO]
World Bank Group / pt:Grupo Banco Mundial / pt:Grupo de o Banco Mundial / es:Grupo Banco Mundial / es:Grupo de el Banco Mundial / ru:Группа Всемирного банка / uk:Група Світового банку  id=ORG.world_bank_group

[organisation kind=agency sector=GOV]
Somali National News Agency / SONNA / pt:Agência Nacional de Notícias de a Somália / es:Agencia Nacional de Noticias de Somalia  id=SOM.sonna state=SOM
Ethiopian News Agency  id=ETH.ena state=ETH
Rwanda News Agency  id=RWA.rna state=RWA
Mongolian National News Agency / MONTSAME / ru:МОНЦАМЭ  id=MNG.montsame state=MNG

# Further holders of offices, by state.
[person gender=masc]
Robert Kocharyan  id=ARM.kocharyan state=ARM
Heydar Aliyev  id=AZE.heydar_aliyev state=AZE
Helmut Kohl  id=DEU.kohl state=DEU
Joachim Gauck  id=DEU.gauck state=DEU
Joschka Fischer  id=DEU.fischer state=DEU
Khaltmaagiin Battulga  id=MNG.battulga state=MNG
Luvsannamsrain Oyun-Erdene  id=MNG.oyun_erdene state=MNG
Tsakhiagiin Elbegdorj  id=MNG.elbegdorj state=MNG
Juan Carlos Jobet  id=CHL.jobet state=CHL
Ricardo Lagos  id=CHL.lagos state=CHL
Kiril Petkov  id=BGR.petkov state=BGR
Sergei Stanishev  id=BGR.stanishev state=BGR
Agathon Rwasa  id=BDI.rwasa state=BDI
Pierre Nkurunziza  id=BDI.nkurunziza state=BDI
Évariste Ndayishimiye / Evariste Ndayishimiye  id=BDI.ndayishimiye state=BDI
Jam Kamal Khan / Jam Kamal / Jam Kamal Khan Alyani  id=PAK.khan state=PAK
Pervez Musharraf  id=PAK.musharraf state=PAK
Yousaf Raza Gilani  id=PAK.gilani state=PAK
Benazir Bhutto  id=PAK.bhutto state=PAK gender=fem
Arif Alvi  id=PAK.alvi state=PAK
Shah Mahmood Qureshi  id=PAK.qureshi state=PAK
Boris Yeltsin  id=RUS.yeltsin state=RUS
Igor Ivanov  id=RUS.ivanov state=RUS
Yevgeny Primakov  id=RUS.primakov state=RUS
Mohamed Hussein Roble / Mohammed Hussein Roble  id=SOM.roble state=SOM
Hamza Abdi Barre  id=SOM.barre state=SOM
Sharif Sheikh Ahmed  id=SOM.ahmed state=SOM
Jacques Chirac  id=FRA.chirac state=FRA
Jean-Marc Ayrault  id=FRA.ayrault state=FRA
Tseng Hou-jen  id=TWN.hou_jen state=TWN
Chen Shui-bian  id=TWN.shui_bian state=TWN
Joseph Wu  id=TWN.wu state=TWN
Feliciano Valencia  id=COL.valencia state=COL
Andrés Pastrana  id=COL.pastrana state=COL
Kathleen Hicks  id=USA.hicks state=USA gender=fem
George H. W. Bush  id=USA.bush state=USA
Condoleezza Rice  id=USA.rice state=USA gender=fem
Colin Powell  id=USA.colin_powell state=USA
Madeleine Albright  id=USA.albright state=USA gender=fem
Donald Rumsfeld  id=USA.rumsfeld state=USA
Ramush Haradinaj  id=XKX.haradinaj state=XKX
Avdullah Hoti  id=XKX.hoti state=XKX
Ranil Wickremesinghe  id=LKA.wickremesinghe state=LKA
Maithripala Sirisena  id=LKA.sirisena state=LKA
Muhoozi Kainerugaba  id=UGA.kainerugaba state=UGA
Kizza Besigye  id=UGA.besigye state=UGA
Atiku Abubakar / Alhaji Atiku Abubakar  id=NGA.abubakar state=NGA
Olusegun Obasanjo  id=NGA.obasanjo state=NGA
Jai Ram Thakur  id=IND.thakur state=IND
Anil Deshmukh  id=IND.deshmukh state=IND
Atal Bihari Vajpayee  id=IND.vajpayee state=IND
Yogi Adityanath  id=IND.adityanath state=IND
Mamata Banerjee  id=IND.banerjee state=IND gender=fem
Arvind Kejriwal  id=IND.kejriwal state=IND
Uddhav Thackeray  id=IND.thackeray state=IND
Kevin Rudd  id=AUS.rudd state=AUS
John Howard  id=AUS.howard state=AUS
Marise Payne  id=AUS.payne state=AUS gender=fem
Mwai Kibaki  id=KEN.kibaki state=KEN
Chung Eui-yong  id=KOR.eui_yong state=KOR
Roh Moo-hyun  id=KOR.moo_hyun state=KOR
Kim Dae-jung  id=KOR.dae_jung state=KOR
Mario Abdo Benítez / Mario Abdo Benitez  id=PRY.benitez state=PRY
Augusto Aras  id=BRA.aras state=BRA
Gloria Macapagal Arroyo / Gloria Arroyo  id=PHL.arroyo state=PHL gender=fem
Ferenc Gyurcsány  id=HUN.gyurcsany state=HUN
John Major  id=GBR.major state=GBR
Jeremy Hunt  id=GBR.hunt state=GBR
Philip Hammond  id=GBR.hammond state=GBR
Jack Straw  id=GBR.straw state=GBR
Luigi Di Maio  id=ITA.maio state=ITA
José María Aznar  id=ESP.aznar state=ESP
Ehud Olmert  id=ISR.olmert state=ISR
Mohammad Khatami  id=IRN.khatami state=IRN
Barham Salih  id=IRQ.salih state=IRQ
Adil Abdul-Mahdi  id=IRQ.abdul_mahdi state=IRQ
Adel al-Jubeir / es:Adel a el Jubeir  id=SAU.al_jubeir state=SAU
Beji Caid Essebsi  id=TUN.essebsi state=TUN
Aziz Akhannouch  id=MAR.akhannouch state=MAR
Hailemariam Desalegn  id=ETH.desalegn state=ETH
Denis Sassou Nguesso  id=COG.nguesso state=COG
Roch Marc Christian Kaboré / Roch Kabore  id=BFA.kabore state=BFA
Paul-Henri Sandaogo Damiba  id=BFA.damiba state=BFA
Mahamadou Issoufou  id=NER.issoufou state=NER
Alpha Condé / Alpha Conde  id=GIN.conde state=GIN
Adama Barrow  id=GMB.barrow state=GMB
George Weah  id=LBR.weah state=LBR
Nana Akufo-Addo  id=GHA.akufo_addo state=GHA
Faure Gnassingbé  id=TGO.gnassingbe state=TGO
Ali Bongo  id=GAB.bongo state=GAB
Nelson Chamisa  id=ZWE.chamisa state=ZWE
Edgar Lungu  id=ZMB.lungu state=ZMB
Lazarus Chakwera  id=MWI.chakwera state=MWI
John Magufuli  id=TZA.magufuli state=TZA
Thabo Mbeki  id=ZAF.mbeki state=ZAF
Julius Malema  id=ZAF.malema state=ZAF
Khaleda Zia  id=BGD.zia state=BGD gender=fem
Sher Bahadur Deuba  id=NPL.deuba state=NPL
Srettha Thavisin  id=THA.thavisin state=THA
Muhyiddin Yassin  id=MYS.yassin state=MYS
Suharto  id=IDN.suharto state=IDN
Retno Marsudi  id=IDN.marsudi state=IDN gender=fem
Jiang Zemin  id=CHN.zemin state=CHN
Junichiro Koizumi  id=JPN.koizumi state=JPN
Sooronbay Jeenbekov  id=KGZ.jeenbekov state=KGZ
Almazbek Atambayev  id=KGZ.atambayev state=KGZ
Eduard Heger  id=SVK.heger state=SVK
Ana Brnabić / Ana Brnabic  id=SRB.brnabic state=SRB gender=fem
Slobodan Milošević / Slobodan Milosevic  id=SRB.milosevic state=SRB
Janez Janša / Janez Jansa  id=SVN.jansa state=SVN
Robert Golob  id=SVN.golob state=SVN
Zoran Zaev  id=MKD.zaev state=MKD
Nicos Anastasiades  id=CYP.anastasiades state=CYP
Krišjānis Kariņš / Krisjanis Karins  id=LVA.karins state=LVA
Ingrida Šimonytė / Ingrida Simonyte  id=LTU.simonyte state=LTU gender=fem
Vicente Fox  id=MEX.fox state=MEX
Alejandro Giammattei  id=GTM.giammattei state=GTM
Jean-Bertrand Aristide  id=HTI.aristide state=HTI
Luis Abinader  id=DOM.abinader state=DOM
Martín Vizcarra  id=PER.vizcarra state=PER
Néstor Kirchner  id=ARG.nestor_kirchner state=ARG
Winston Peters  id=NZL.peters state=NZL
Frank Bainimarama  id=FJI.bainimarama state=FJI
James Marape  id=PNG.marape state=PNG
Manasseh Sogavare  id=SLB.sogavare state=SLB

[holder]
ARM.kocharyan  office=head_of_state state=ARM from=1998-01-01 to=2008-04-09
AZE.heydar_aliyev  office=head_of_state state=AZE from=1993-06-24 to=2003-10-31
DEU.schroder  office=head_of_government state=DEU from=1998-10-27 to=2005-11-22
DEU.kohl  office=head_of_government state=DEU from=1982-01-01 to=1998-10-27
DEU.gauck  office=head_of_state state=DEU from=2012-03-18 to=2017-03-18
DEU.fischer  office=foreign_minister state=DEU from=1998-10-27 to=2005-11-22
MNG.khurelsukh  office=head_of_government state=MNG from=2017-10-04 to=2021-01-27
MNG.battulga  office=head_of_state state=MNG from=2017-07-10 to=2021-06-25
MNG.oyun_erdene  office=head_of_government state=MNG from=2021-01-27 to=2025-06-13
MNG.elbegdorj  office=head_of_state state=MNG from=2009-06-18 to=2017-07-10
CHL.jobet  office=minister state=CHL from=2019-06-13 to=2022-03-11
CHL.lagos  office=head_of_state state=CHL from=2000-03-11 to=2006-03-11
BGR.borisov_bg  office=head_of_government state=BGR from=2009-07-27 to=2021-05-12
BGR.borisov_bg  office=party_leader state=BGR from=2021-05-12
BGR.petkov  office=head_of_government state=BGR from=2021-12-13 to=2022-08-02
BGR.stanishev  office=head_of_government state=BGR from=2005-08-17 to=2009-07-27
BDI.rwasa  office=official state=BDI from=2015-01-01 to=2020-12-31
BDI.rwasa  office=opposition_leader state=BDI from=2020-01-01
BDI.nkurunziza  office=head_of_state state=BDI from=2005-08-26 to=2020-06-08
BDI.ndayishimiye  office=head_of_state state=BDI from=2020-06-18
PAK.khan  office=governor state=PAK from=2018-08-19 to=2021-10-24
PAK.khan  office=lawmaker state=PAK from=2021-10-25 to=2024-02-01
PAK.musharraf  office=head_of_state state=PAK from=2001-06-20 to=2008-08-18
PAK.gilani  office=head_of_government state=PAK from=2008-03-25 to=2012-06-19
PAK.bhutto  office=head_of_government state=PAK from=1993-10-19 to=1996-11-05
PAK.alvi  office=head_of_state state=PAK from=2018-09-09 to=2024-03-10
PAK.qureshi  office=foreign_minister state=PAK from=2018-08-20 to=2022-04-10
PAK.asim_munir  office=general state=PAK from=2022-11-29
RUS.putin  office=intelligence_chief state=RUS from=1998-07-25 to=1999-08-09
RUS.yeltsin  office=head_of_state state=RUS from=1991-07-10 to=1999-12-31
RUS.kartapolov  office=deputy_minister state=RUS from=2018-07-30 to=2021-10-05
RUS.ivanov  office=foreign_minister state=RUS from=1998-09-11 to=2004-02-24
RUS.primakov  office=foreign_minister state=RUS from=1996-01-09 to=1998-09-11
SOM.roble  office=head_of_government state=SOM from=2020-09-23 to=2022-06-25
SOM.barre  office=head_of_government state=SOM from=2022-06-25
SOM.ahmed  office=head_of_state state=SOM from=2009-01-31 to=2012-08-20
FRA.chirac  office=head_of_state state=FRA from=1995-05-17 to=2007-05-16
FRA.ayrault  office=foreign_minister state=FRA from=2016-02-11 to=2017-05-10
TWN.hou_jen  office=official state=TWN from=2018-01-01
TWN.shui_bian  office=head_of_state state=TWN from=2000-05-20 to=2008-05-20
TWN.wu  office=foreign_minister state=TWN from=2018-02-26 to=2024-05-20
COL.valencia  office=lawmaker state=COL from=2018-01-01 to=2022-12-31
COL.pastrana  office=head_of_state state=COL from=1998-08-07 to=2002-08-07
USA.hicks  office=deputy_minister state=USA from=2021-02-09 to=2025-01-20
USA.bush  office=head_of_state state=USA from=1989-01-20 to=1993-01-20
USA.rice  office=foreign_minister state=USA from=2005-01-26 to=2009-01-20
USA.colin_powell  office=foreign_minister state=USA from=2001-01-20 to=2005-01-26
USA.albright  office=foreign_minister state=USA from=1997-01-23 to=2001-01-20
USA.harris  office=deputy_head_of_state state=USA from=2021-01-20 to=2025-01-20
USA.pence  office=deputy_head_of_state state=USA from=2017-01-20 to=2021-01-20
USA.pelosi  office=lawmaker state=USA from=1987-01-01
USA.rumsfeld  office=defence_minister state=USA from=2001-01-20 to=2006-12-18
XKX.kurti  office=opposition_leader state=XKX from=2020-06-03 to=2021-03-21
XKX.haradinaj  office=head_of_government state=XKX from=2017-09-09 to=2020-02-03
XKX.hoti  office=head_of_government state=XKX from=2020-06-03 to=2021-03-22
LKA.mahinda_rajapaksa  office=head_of_government state=LKA from=2019-11-21 to=2022-05-09
LKA.wickremesinghe  office=head_of_state state=LKA from=2022-07-21 to=2024-09-23
LKA.sirisena  office=head_of_state state=LKA from=2015-01-09 to=2019-11-18
UGA.kainerugaba  office=general state=UGA from=2021-06-24
UGA.bobi_wine  office=lawmaker state=UGA from=2017-07-11 to=2021-05-24
UGA.besigye  office=opposition_leader state=UGA from=2001-01-01
NGA.abubakar  office=deputy_head_of_state state=NGA from=1999-05-29 to=2007-05-29
NGA.abubakar  office=opposition_leader state=NGA from=2018-01-01
NGA.obasanjo  office=head_of_state state=NGA from=1999-05-29 to=2007-05-29
IND.thakur  office=governor state=IND from=2017-12-27 to=2022-12-11
IND.deshmukh  office=minister state=IND from=2019-12-30 to=2021-04-05
IND.vajpayee  office=head_of_government state=IND from=1998-03-19 to=2004-05-22
IND.adityanath  office=governor state=IND from=2017-03-19
IND.banerjee  office=governor state=IND from=2011-05-20
IND.kejriwal  office=governor state=IND from=2015-02-14 to=2024-09-21
IND.thackeray  office=governor state=IND from=2019-11-28 to=2022-06-30
IND.rahul_gandhi  office=lawmaker state=IND from=2004-01-01
IND.amit_shah  office=minister state=IND from=2019-05-30
AUS.morrison  office=lawmaker state=AUS from=2022-05-23 to=2024-02-28
AUS.rudd  office=head_of_government state=AUS from=2007-12-03 to=2010-06-24
AUS.howard  office=head_of_government state=AUS from=1996-03-11 to=2007-12-03
AUS.payne  office=foreign_minister state=AUS from=2018-08-28 to=2022-05-23
KEN.kibaki  office=head_of_state state=KEN from=2002-12-30 to=2013-04-09
KOR.eui_yong  office=foreign_minister state=KOR from=2021-02-09 to=2022-05-11
KOR.moo_hyun  office=head_of_state state=KOR from=2003-02-25 to=2008-02-24
KOR.dae_jung  office=head_of_state state=KOR from=1998-02-25 to=2003-02-24
PRY.benitez  office=head_of_state state=PRY from=2018-08-15 to=2023-08-15
BRA.aras  office=prosecutor state=BRA from=2019-09-26 to=2023-09-26
PHL.arroyo  office=head_of_state state=PHL from=2001-01-20 to=2010-06-30
HUN.gyurcsany  office=head_of_government state=HUN from=2004-09-29 to=2009-04-14
GBR.tony_blair  office=head_of_government state=GBR from=1997-05-02 to=2007-06-27
GBR.major  office=head_of_government state=GBR from=1990-11-28 to=1997-05-02
GBR.hunt  office=foreign_minister state=GBR from=2018-07-09 to=2019-07-24
GBR.hammond  office=foreign_minister state=GBR from=2014-07-15 to=2016-07-13
GBR.straw  office=foreign_minister state=GBR from=2001-06-08 to=2006-05-05
GBR.jeremy_corbyn  office=lawmaker state=GBR from=1983-01-01
CAN.freeland  office=deputy_head_of_government state=CAN from=2019-11-20 to=2024-12-16
ITA.maio  office=foreign_minister state=ITA from=2019-09-05 to=2022-10-22
ESP.aznar  office=head_of_government state=ESP from=1996-05-05 to=2004-04-17
ISR.olmert  office=head_of_government state=ISR from=2006-04-14 to=2009-03-31
ISR.sharon  office=head_of_government state=ISR from=2001-03-07 to=2006-04-14
ISR.barak  office=head_of_government state=ISR from=1999-07-06 to=2001-03-07
PSE.arafat  office=head_of_state state=PSE from=1996-01-20 to=2004-11-11
PSE.haniyeh  office=party_leader state=PSE from=2017-05-06 to=2024-07-31
IRN.khatami  office=head_of_state state=IRN from=1997-08-03 to=2005-08-03
IRQ.salih  office=head_of_state state=IRQ from=2018-10-02 to=2022-10-17
IRQ.abdul_mahdi  office=head_of_government state=IRQ from=2018-10-25 to=2020-05-07
IRQ.saddam  office=head_of_state state=IRQ from=1979-07-16 to=2003-04-09
IRQ.muqtada_sadr  office=party_leader state=IRQ from=2003-01-01
LBN.nasrallah  office=party_leader state=LBN from=1992-02-16 to=2024-09-27
SAU.al_jubeir  office=foreign_minister state=SAU from=2015-04-29 to=2018-12-27
LBY.haftar  office=general state=LBY from=2015-03-02
TUN.essebsi  office=head_of_state state=TUN from=2014-12-31 to=2019-07-25
MAR.akhannouch  office=head_of_government state=MAR from=2021-10-07
SSD.machar  office=deputy_head_of_state state=SSD from=2011-07-09 to=2025-03-26
ETH.desalegn  office=head_of_government state=ETH from=2012-09-15 to=2018-04-02
COG.nguesso  office=head_of_state state=COG from=1997-10-25
BFA.kabore  office=head_of_state state=BFA from=2015-12-29 to=2022-01-24
BFA.damiba  office=head_of_state state=BFA from=2022-01-31 to=2022-09-30
NER.issoufou  office=head_of_state state=NER from=2011-04-07 to=2021-04-02
GIN.conde  office=head_of_state state=GIN from=2010-12-21 to=2021-09-05
GMB.barrow  office=head_of_state state=GMB from=2017-01-19
LBR.weah  office=head_of_state state=LBR from=2018-01-22 to=2024-01-22
GHA.akufo_addo  office=head_of_state state=GHA from=2017-01-07 to=2025-01-07
TGO.gnassingbe  office=head_of_state state=TGO from=2005-05-04 to=2025-05-03
GAB.bongo  office=head_of_state state=GAB from=2009-10-16 to=2023-08-30
ZWE.chamisa  office=opposition_leader state=ZWE from=2018-01-01
ZMB.lungu  office=head_of_state state=ZMB from=2015-01-25 to=2021-08-24
MWI.chakwera  office=head_of_state state=MWI from=2020-06-28 to=2025-10-04
TZA.magufuli  office=head_of_state state=TZA from=2015-11-05 to=2021-03-17
ZAF.mbeki  office=head_of_state state=ZAF from=1999-06-14 to=2008-09-24
ZAF.mandela  office=head_of_state state=ZAF from=1994-05-10 to=1999-06-14
ZAF.malema  office=lawmaker state=ZAF from=2014-01-01
AFG.abdullah_abdullah  office=official state=AFG from=2014-09-29 to=2021-08-15
BGD.zia  office=head_of_government state=BGD from=2001-10-10 to=2006-10-29
NPL.deuba  office=head_of_government state=NPL from=2021-07-13 to=2022-12-26
MMR.suu_kyi  office=official state=MMR from=2016-04-06 to=2021-02-01
MMR.min_aung_hlaing  office=general state=MMR from=2011-03-30
MMR.min_aung_hlaing  office=head_of_government state=MMR from=2021-08-01
THA.thaksin  office=head_of_government state=THA from=2001-02-09 to=2006-09-19
THA.thavisin  office=head_of_government state=THA from=2023-08-22 to=2024-08-14
VNM.nguyen_phu_trong  office=party_leader state=VNM from=2011-01-19 to=2024-07-19
VNM.to_lam  office=party_leader state=VNM from=2024-08-03
MYS.yassin  office=head_of_government state=MYS from=2020-03-01 to=2021-08-21
IDN.suharto  office=head_of_state state=IDN from=1968-03-27 to=1998-05-21
IDN.marsudi  office=foreign_minister state=IDN from=2014-10-27 to=2024-10-20
CHN.zemin  office=head_of_state state=CHN from=1993-03-27 to=2003-03-15
CHN.zhao_lijian  office=official state=CHN from=2020-02-01 to=2023-01-28
JPN.koizumi  office=head_of_government state=JPN from=2001-04-26 to=2006-09-26
KGZ.jeenbekov  office=head_of_state state=KGZ from=2017-11-24 to=2020-10-15
KGZ.atambayev  office=head_of_state state=KGZ from=2011-12-01 to=2017-11-24
UKR.kuchma  office=head_of_state state=UKR from=1994-07-19 to=2005-01-23
POL.jaroslaw_kaczynski  office=party_leader state=POL from=2003-01-01
POL.walesa  office=head_of_state state=POL from=1990-12-22 to=1995-12-22
SVK.heger  office=head_of_government state=SVK from=2021-04-01 to=2023-05-15
SRB.brnabic  office=head_of_government state=SRB from=2017-06-29 to=2024-03-20
SRB.milosevic  office=head_of_state state=SRB from=1989-05-08 to=2000-10-07
BIH.dodik  office=governor state=BIH from=2010-11-15 to=2025-08-18
SVN.jansa  office=head_of_government state=SVN from=2020-03-13 to=2022-06-01
SVN.golob  office=head_of_government state=SVN from=2022-06-01
MKD.zaev  office=head_of_government state=MKD from=2017-05-31 to=2022-01-16
CYP.anastasiades  office=head_of_state state=CYP from=2013-02-28 to=2023-02-28
ORG.stoltenberg  office=head_of_government state=NOR from=2005-10-17 to=2013-10-16
LVA.karins  office=head_of_government state=LVA from=2019-01-23 to=2023-09-15
LTU.simonyte  office=head_of_government state=LTU from=2020-12-11 to=2024-12-12
MEX.fox  office=head_of_state state=MEX from=2000-12-01 to=2006-11-30
GTM.giammattei  office=head_of_state state=GTM from=2020-01-14 to=2024-01-14
CUB.fidel_castro  office=head_of_state state=CUB from=1976-12-02 to=2008-02-24
HTI.aristide  office=head_of_state state=HTI from=2001-02-07 to=2004-02-29
DOM.abinader  office=head_of_state state=DOM from=2020-08-16
PER.vizcarra  office=head_of_state state=PER from=2018-03-23 to=2020-11-09
ARG.nestor_kirchner  office=head_of_state state=ARG from=2003-05-25 to=2007-12-10
NZL.peters  office=foreign_minister state=NZL from=2023-11-27
FJI.bainimarama  office=head_of_government state=FJI from=2014-09-22 to=2022-12-24
PNG.marape  office=head_of_government state=PNG from=2019-05-30
SLB.sogavare  office=head_of_government state=SLB from=2019-04-24 to=2024-05-02
