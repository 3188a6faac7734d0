# Who says so. weak=yes: speech only with a clause or a quotation.

[speech pos=verb stance=asserts]
dizer / afirmar / declarar / informar / anunciar / relatar / reportar / noticiar / asseverar
alegar / argumentar / reiterar / reafirmar / enfatizar
frisar / salientar / sublinhar / ressaltar / realçar / sobrelevar / evidenciar
explicar / esclarecer / comentar / revelar / pormenorizar / especificar / aclarar / elucidar
discursar / opinar / proclamar / divulgar / participar que / dar conta de / dar conta que / dar a conhecer
tornar público / vir a público / fazer saber / deixar claro / dar a entender / chamar atenção para
chamar a atenção para / deixar explícito / fazer questão de dizer / ir a público

# Belief and showing words, and words whose other senses are common: only with a clause or a quotation.
[speech pos=verb stance=asserts weak=yes]
assegurar / garantir / sustentar / comunicar / acrescentar / adicionar
resumir / sintetizar / destacar / apontar / indicar / assinalar / notar / observar
anotar / lembrar / recordar / relembrar / rememorar / evocar
referir / mencionar / citar / contar / narrar / descrever / detalhar / precisar / expor / apresentar
falar / escrever / publicar / postar / tuitar / twittar / compartilhar / partilhar / reproduzir
propagar / repassar / adiantar / avançar / apurar / antecipar
retorquir / replicar / ripostar / retrucar / contrapor / contra-argumentar / redarguir / atalhar
repetir / insistir / mostrar / comprovar / documentar / atestar / testemunhar
depor / certificar / ditar / rezar / sinalizar / sugerir / insinuar / aventar / ponderar / ventilar
lamentar / celebrar / comemorar / festejar / saudar / elogiar / louvar / enaltecer / exaltar / agradecer
ironizar / brincar / zombar / debochar / gracejar / desabafar / exclamar / gritar / berrar / bradar
sussurrar / murmurar / balbuciar / resmungar / vociferar / trovejar
defender / advogar / pregar / propor / justificar / justificar se / manifestar / expressar / exprimir
pronunciar se / se pronunciar / referir se / se referir / perguntar / indagar / inquirir / interrogar
questionar se / dirigir se / reclamar / queixar se / criticar / denunciar / acusar / condenar / repudiar
reivindicar / propalar / vazar / interpretar / parafrasear / corrigir
retificar / rectificar / aludir / discorrer / relativizar / minimizar
desvalorizar / ouvir dizer / confidenciar
segredar / desvendar / descortinar / explanar / dissertar / historiar / reconstituir / listar
enumerar / elencar / determinar que

# The object is what is said: "expressou preocupação", "classificou o ataque como".
[speech pos=verb content=object]
proferir            stance=asserts
emitir um comunicado / divulgar um comunicado / publicar um comunicado / emitir uma nota / divulgar uma nota
fazer uma declaração / fazer um anúncio / fazer um pronunciamento / fazer declarações / prestar declarações
classificar         stance=assesses weak=yes
qualificar          stance=assesses weak=yes
caracterizar        stance=assesses weak=yes
definir             stance=assesses weak=yes
apelidar / tachar / rotular / alcunhar    stance=assesses weak=yes

[speech pos=verb stance=confirms]
confirmar / corroborar / reconfirmar
admitir / reconhecer / confessar / assumir / ratificar / validar / conceder que / anuir / assentir  weak=yes
assumir a responsabilidade / reivindicar a autoria / reivindicar a responsabilidade / assumir a autoria
reclamar a autoria

[speech pos=verb stance=denies]
negar / desmentir / refutar
rebater / rejeitar / rechaçar / contestar / contradizer / contrariar / descartar / excluir  weak=yes
negar qualquer envolvimento / negar envolvimento / negar responsabilidade / negar a autoria   weak=yes
recusar   weak=yes

[speech pos=verb stance=doubts]
duvidar / pôr em dúvida / colocar em dúvida / pôr em causa / pôr em xeque / colocar em xeque
questionar / desconfiar / estranhar / relutar em acreditar  weak=yes

[speech pos=verb stance=assesses]
elevar o número para / elevar o número a / colocar o número em / situar o número em / fixar o número em / elevar o balanço para / subir o número para / situar a cifra em / colocar a cifra em / elevar a cifra para / apontar para um número de / cifrar em
estimar / prognosticar / vaticinar / presumir
avaliar / prever / calcular / considerar / julgar / achar / acreditar / crer / pensar / entender   weak=yes
supor / imaginar   weak=yes
projetar / projectar / antever / deduzir / inferir / suspeitar / temer / esperar / analisar  weak=yes
especular / conjecturar / conjeturar / equacionar / diagnosticar / identificar / sentir / reputar  weak=yes
confiar / convencer se / estar convencido / estar convicto / ter certeza / ter a certeza  weak=yes

[speech pos=verb stance=promises]
prometer / comprometer se / se comprometer / jurar / garantir apoio / assumir o compromisso
empenhar a palavra / dar a palavra / dar garantias / oferecer se / se oferecer / prontificar se  weak=yes

[speech pos=verb stance=threatens]
ameaçar / lançar um ultimato / dar um ultimato / fazer um ultimato / jurar vingança / prometer vingança

[speech pos=verb stance=warns]
alertar / advertir / avisar
acautelar / prevenir / precaver / fazer soar o alarme / fazer um alerta / fazer um aviso / lançar um alerta
soar o alarme / dar o alerta / dar o alarme

[speech pos=verb stance=demands]
exigir / pedir / solicitar / apelar / instar / exortar / rogar / implorar / suplicar / conclamar
cobrar / demandar / requerer / ordenar / mandar / determinar / intimar / recomendar / aconselhar  weak=yes
encorajar / convidar / incentivar / incitar / desafiar / insistir em  weak=yes
fazer um apelo / lançar um apelo / fazer um pedido / dar ordem / dar ordens / reclamar para si

[speech pos=noun stance=asserts]
declaração / afirmação / anúncio / alegação / relato / revelação / comentário / pronunciamento / fala
asserção / proclamação / depoimento / testemunho / argumento / argumentação / esclarecimento / explicação
informação / palavra / discurso / versão / narrativa / notícia / reportagem / resposta / réplica / observação
menção / referência / reiteração / intervenção / divulgação / publicação / tese / denúncia / acusação
crítica / queixa / tuíte / mensagem / recado / intervenção televisiva / contagem / balanço / levantamento
número / dado / citação / comunicação / lembrete / confidência / insinuação / sugestão / proposta
reivindicação de autoria / relatório / registro / registo / constatação / boato / rumor / indicação
descrição

[speech pos=noun stance=confirms]
confirmação / admissão / reconhecimento / confissão / corroboração / validação / comprovação

[speech pos=noun stance=denies]
desmentido / negação / negativa / refutação / contestação

[speech pos=noun stance=doubts]
dúvida / ceticismo / cepticismo / desconfiança / questionamento / incerteza

[speech pos=noun stance=assesses]
estimativa / avaliação / previsão / projeção / projecção / cálculo / análise / prognóstico / vaticínio
opinião / entendimento / conclusão / suspeita / convicção / crença / impressão / perspetiva / perspectiva
expectativa / expetativa / suposição / hipótese / especulação / diagnóstico / parecer / conjetura / conjectura

[speech pos=noun stance=promises]
promessa / compromisso / juramento / garantia

[speech pos=noun stance=threatens]
ameaça / ultimato

[speech pos=noun stance=warns]
alerta / aviso / advertência / alarme

[speech pos=noun stance=demands]
exigência / pedido / apelo / solicitação / ordem / reivindicação / intimação / exortação / recomendação
súplica / chamamento / chamado / conclamação / requerimento / diretriz

# A phrase whose object is the source.
[according stance=asserts]
de acordo com / segundo / conforme / consoante / em as palavras de / em palavras de / em a versão de
como disse / como afirmou / como informou / como declarou / como anunciou / como noticiou / como relatou
como explicou / como escreveu / como revelou / como referiu / conforme disse / conforme informou
conforme anunciou / conforme noticiou / conforme relatou / conforme divulgou / citado por / citada por
citados por / citadas por / ouvido por / ouvidos por / ouvida por / ouvidas por / consultado por
consultados por / consultadas por / com base em informação de / com base em informações de
com base em dados de / com base em relatos de / por o relato de / por as palavras de / a crer em
a fazer fé em
tal como disse / tal como anunciou / em o dizer de / em o relato de / em linha com o que disse / atendo se a

[according stance=assesses]
em a opinião de / em a avaliação de / em a visão de / em a análise de / em o entender de
em o entendimento de
a os olhos de / a julgar por / em a perspetiva de / em a perspectiva de / por as contas de / em as contas de
em a estimativa de / por estimativa de / em o cálculo de / em a interpretação de / em a leitura de
em a percepção de / em a ótica de / a o ver de / em o juízo de / de o ponto de vista de

[according stance=confirms]
como confirmou / conforme confirmou / como admitiu / como reconheceu

# The source is not named.
[hearsay stance=asserts]
supostamente / alegadamente / segundo consta / a o que consta / consta que / constar que / pretensamente
diz se que / se diz que / dizer se que / comenta se que / fala se que / conta se que / noticia se que
é dito que / ser dito que / ouve se que / há relatos de que / haver relato de que / haver informação de que
haver notícia de que / correr o boato de que / correr boato de que / haver rumor de que / correr rumor de que
a o que se diz / segundo se diz / segundo se sabe / a o que se sabe / que se saiba / de fonte segura
alegado / suposto / pretenso / suposta / alegada / supostos / supostas / alegados / alegadas

[hearsay stance=assesses]
aparentemente / presumivelmente / presumidamente / a o que parece / a o que tudo indica / tudo indica que
tudo indicar que / acreditar se que / se acredita que / estimar se que / se estima que / calcular se que
crer se que / supor se que / presumir se que / julgar se que / pensar se que / temer se que / se teme que
parece que / parecer que / suspeitar se que / se suspeita que / presumível / presumíveis / especular se que

[platform]
X / Twitter / Telegram / Facebook / Instagram / Truth Social / YouTube / TikTok / WhatsApp / Threads / Bluesky
Weibo / WeChat / VKontakte / VK / LinkedIn / Rutube / Reddit / Discord / Mastodon / Substack / Viber
Odnoklassniki
antigo Twitter / ex-Twitter / rede X / rede social X / Snapchat / Douyin / Telegraph / Signal / Koo / Gettr

[medium]
comunicado / comunicado de imprensa / comunicado conjunto / comunicado oficial / nota / nota oficial
nota a a imprensa / nota de imprensa / entrevista / entrevista coletiva / coletiva / coletiva de imprensa
conferência de imprensa / entrevista exclusiva / briefing / declaração / declaração conjunta
declaração escrita
discurso / discurso noturno / discurso a a nação / discurso de vídeo / pronunciamento
alocução / intervenção / mensagem / mensagem de vídeo / vídeo / gravação / áudio / transmissão / direto
publicação / post / postagem / tuíte / tweet / thread / tópico / rede social / mídia social / redes sociais
canal / conta / conta oficial / perfil / página / página oficial / site / sítio / portal / blog / blogue
artigo / artigo de opinião / editorial / coluna / reportagem / livro / texto / carta / carta aberta / ofício
relatório / relatório diário / boletim / boletim diário / balanço / balanço diário / resumo / levantamento
estudo / pesquisa / documento / dossiê / dossier / memorando / despacho / telegrama / depoimento / testemunho
audiência / sessão / plenário / debate / podcast / programa / telejornal / noticiário / edição
despacho de agência
atualização / actualização / ata / acta / transcrição / resolução / manifesto / abaixo-assinado / petição
e-mail

[speaker kind=agency]
agência / agência de notícias / agência noticiosa / agência estatal / agência oficial / agência de informação
agência estatal de notícias / agência oficial de notícias / agência de imprensa

[speaker kind=media]
mídia / média / media / imprensa / jornal / diário / semanário / revista / televisão / tevê / tv
canal de televisão
emissora / estação / rádio / site / portal / portal de notícias / veículo / veículo de comunicação / periódico
veículo de imprensa / meio de comunicação / meios de comunicação / órgão de comunicação social
órgão de imprensa
comunicação social / mídia estatal / imprensa estatal / mídia local / imprensa local / televisão estatal
tv estatal
canal estatal / emissora estatal / tabloide / tablóide / jornalista / repórter / correspondente / colunista
enviado especial / âncora / apresentador / redação / redacção / noticiário / editor / blogueiro / bloguista
comentarista / comentador / mídia internacional / imprensa internacional / canal de notícias
rede de televisão
blogueiro militar / bloguista militar / podcast / cadeia televisiva / cadeia de televisão

[speaker kind=person]
analista / analista militar / especialista / perito / perita / pesquisador / investigador / professor
acadêmico
académico / cientista / cientista político / historiador / economista / jurista / médico / advogado
consultor
observador / comentarista político / politólogo / cientista social / engenheiro / diplomata / funcionário
autoridade / oficial / porta-voz / porta-vozes / representante / responsável / dirigente / líder / chefe
diretor
director / coordenador / assessor / conselheiro / militar / soldado / comandante / veterano / ativista
activista
opositor / dissidente / sindicalista / empresário / executivo / parente / familiar / sobrevivente / vítima
autor
vizinho / cidadão / prisioneiro / refém / desertor / piloto / socorrista / bombeiro / policial / polícia
promotor
defensor / delator / padre / bispo / sacerdote / pastor / imã / rabino / mediador / negociador / candidato
político

[speaker kind=organisation]
governo / ministério / autoridades / autoridade local / autoridades locais / exército / marinha / força aérea
estado-maior / procuradoria / ministério público / tribunal / parlamento / oposição / partido / empresa
organização / organização não governamental / ONG / ong / entidade / associação / sindicato / comissão
conselho
secretaria / prefeitura / câmara municipal / administração / gabinete / presidência / embaixada / consulado
delegação / movimento / grupo / milícia / hospital / corpo de bombeiros / bombeiros / proteção civil
protecção civil
defesa civil / serviço de emergência / serviços de emergência / serviço secreto / inteligência
guarda costeira
chancelaria / casa civil / organismo / órgão / federação / confederação / união / aliança / coalizão
coligação

[speaker kind=institute]
instituto / instituto de pesquisa / centro de estudos / centro de pesquisa / think tank / think-tank
universidade
observatório / fundação / centro de investigação / grupo de monitoramento / grupo de monitorização
laboratório
grupo de direitos humanos / grupo de defesa de os direitos humanos / organização de monitoramento
empresa de segurança
consultoria / grupo de pesquisa / instituto de estatística / centro de análise / consultora

[speaker kind=witness]
testemunha / testemunha ocular / testemunhas oculares / testemunha de o local / morador / moradora / residente
habitante / morador local / transeunte / passageiro / sobreviventes / popular / populares / camponês

[speaker kind=document]
relatório / documento / comunicado / nota / estudo / pesquisa / levantamento / dossiê / dossier / memorando
carta
decreto / processo / ata / acta / sentença / acusação formal / inquérito / boletim / boletim de ocorrência
mapa
imagem de satélite / imagens de satélite / fotografia / vídeo / gravação / sondagem / texto / registro
registo
estatística / dados oficiais / resolução / mandado / transcrição / publicação / artigo / certidão

[speaker kind=unnamed]
fonte / fontes / fonte oficial / fonte anônima / fonte anónima / fonte militar / fonte diplomática
fonte de segurança
fonte policial / fonte médica / fonte de o governo / fonte próxima / fonte governamental / relato / relatos
rumor
rumores / boato / boatos / notícia / notícias / informação / informações / estimativa / estimativas / dados
funcionário anônimo / pessoa familiarizada com / pessoa próxima / informação preliminar
informações preliminares
primeira informação / primeiras informações / alguns / muitos / críticos / estudiosos / pessoa a par de
interlocutor

# What it seems to nobody in particular: its subject and what it seems to be are the content.
[speech pos=verb stance=assesses content=subject weak=yes topic=yes]
parecer / aparentar / dar a impressão de / dar a impressão de que / dar a ideia de que / soar como

# States of mind, with what they are about: "worried about the cost", "confident that it will hold".
[speech pos=adjective stance=assesses weak=yes topic=yes]
preocupado / confiante / esperançoso / otimista / optimista / pessimista / cético / céptico / convencido / convicto / certo
seguro / inseguro / incerto / duvidoso / ciente / consciente / inconsciente / temeroso / receoso / ansioso / disposto
indisposto / relutante / hesitante / nervoso / cauteloso / apreensivo / inquieto / zangado / furioso / irritado / indignado
revoltado / frustrado / decepcionado / desapontado / contente / feliz / infeliz / satisfeito / insatisfeito / encantado
orgulhoso / envergonhado / grato / agradecido / arrependido / surpreso / surpreendido / chocado / atônito / atónito / espantado
alarmado / horrorizado / estarrecido / entristecido / crítico / favorável / contrário / entusiasmado / entusiasta / inflexível
desconfiado / prudente / chateado / magoado / amargurado / desdenhoso / solidário / invejoso / ciumento / empolgado
apaixonado / impaciente / perplexo / confuso / perturbado / aliviado / resignado / empenhado / determinado / decidido / indeciso
ambivalente / indiferente / vago / evasivo / impenitente / saudoso / animado / desanimado / constrangido / ofendido / ressentido

# Their object is a thing and no words: only a clause or a quotation is said.
[speech pos=verb stance=asserts weak=yes content=clause]
continuar / prosseguir / completar / complementar / concluir / finalizar / rematar / terminar / encerrar / constatar
verificar / registrar / registar / disparar / atirar / responder / provar / demonstrar / ler / soltar / transmitir
difundir / veicular
