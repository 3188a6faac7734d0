# Who says so. weak=yes: speech only with a clause or a quotation.

[speech pos=verb stance=asserts]
dizer / afirmar / declarar / informar / anunciar / relatar / reportar / noticiar / asseverar
alegar / argumentar / reiterar / reafirmar / enfatizar
frisar / salientar / sublinhar / ressaltar / realçar / sobrelevar
explicar / esclarecer / comentar / revelar / pormenorizar / especificar / aclarar / elucidar
discursar / opinar / proclamar / divulgar / participar que / dar conta de / dar conta que / dar a conhecer
tornar público / vir a público / fazer saber / deixar claro / dar a entender
deixar explícito / fazer questão de dizer / ir a público
sublinha / pontuar que / reforçar que / destacar que / sustentar que / aduzir / aseverar que / fazer notar / fazer ver
deixar patente / deixar expresso / dar conhecimento de / levar a o conhecimento de / pôr em evidência
colocar em evidência / chamar a atenção / prestar depoimento / dar depoimento / dar o seu testemunho
dar a sua versão / dar testemunho / vir dizer / sair a dizer / tomar a palavra / dar a saber / tornar públicos
tornar pública / tornar públicas / tornar claro / fazer constar / transmitir a ideia de que / passar a mensagem de que
manifestar se / reparar que / particularizar / fazer saber que

# Belief and showing words, and words whose other senses are common: only with a clause or a quotation.
[speech pos=verb stance=asserts weak=yes]
assegurar / garantir / sustentar / comunicar / acrescentar / adicionar
resumir / sintetizar / destacar / apontar / indicar / assinalar / notar / observar
anotar
referir / contar / narrar / precisar
escrever / publicar / postar / tuitar / twittar / compartilhar / partilhar / reproduzir
propagar / repassar / apurar / antecipar
retorquir / replicar / ripostar / retrucar / contrapor / contra-argumentar / redarguir / atalhar
repetir / insistir / mostrar / comprovar / documentar / atestar / testemunhar
depor / certificar / ditar / rezar / sinalizar / insinuar / aventar / ventilar
gracejar / exclamar / gritar / berrar / bradar
sussurrar / murmurar / balbuciar / resmungar / vociferar / trovejar
pregar / justificar se / manifestar / expressar / exprimir
inquirir
dirigir se / reclamar / condenar
propalar / vazar / interpretar / parafrasear / corrigir
retificar / rectificar
ouvir dizer / confidenciar
segredar / desvendar / descortinar / explanar / dissertar / historiar / reconstituir
determinar que
partilha / posta / testemunha / tuita / inquire / ilustra / emendar / intervir / interromper / interpelar / teorizar
improvisar / recitar / ditar que / estipular / cochichar / suspirar / soluçar / gemer / gaguejar / clamar
traduzir / noticiar se / transcrever / evidenciar / ilustrar / patentear / objetar / objectar / concordar
concordar que / discordar / convir que / pontificar / deixar escapar / deixar cair / aquilatar / apregoar / cogitar
matutar / ressalvar / tagarelar / alfinetar / disparar que / ironizar que / protestar que / rosnar / grunhir
ganir / pontuar / narrar que / editorializar

# The object is what is said: "expressou preocupação", "classificou o ataque como".
[speech pos=verb content=object]
proferir            stance=asserts
emitir um comunicado / divulgar um comunicado / publicar um comunicado / emitir uma nota / divulgar uma nota
fazer uma declaração / fazer um anúncio / fazer um pronunciamento / fazer declarações / prestar declarações

[speech pos=verb stance=confirms]
confirmar / corroborar / reconfirmar
admitir / reconhecer / assumir / ratificar / validar / conceder que / anuir / assentir   weak=yes
assumir a responsabilidade / reivindicar a autoria / reivindicar a responsabilidade / assumir a autoria
reclamar a autoria
dar por confirmado / comprovar que / constatar que / certificar se de que / atestar que / admitir a responsabilidade
assumir a culpa / reconhecer a culpa / confessar se / declarar se culpado / se declarar culpado
assumir responsabilidade / reivindicar responsabilidade / referendar

[speech pos=verb stance=denies]
negar / desmentir / refutar
recusar   weak=yes
desmente / negar categoricamente / desmentir categoricamente / negar veementemente / desautorizar
declarar se inocente / se declarar inocente / alegar inocência / dizer se inocente / se dizer inocente / infirmar

[speech pos=verb stance=doubts]
duvidar / pôr em dúvida / colocar em dúvida / pôr em causa / pôr em xeque / colocar em xeque
desconfiar / relutar em acreditar   weak=yes

[speech pos=verb stance=assesses]
elevar o número para / elevar o número a / colocar o número em / situar o número em / fixar o número em / elevar o balanço para / subir o número para / situar a cifra em / colocar a cifra em / elevar a cifra para / apontar para um número de / cifrar em
elevar o número de mortos para / elevar o número de vítimas para / elevar o número de feridos para / elevar o número de mortes para / elevar o balanço de mortos para / elevar o balanço de vítimas para / elevar o total de mortos para / elevar o número de vítimas mortais para
elevar o número de detidos para / elevar o número de presos para / elevar o número de desaparecidos para / elevar o número de manifestantes para / elevar o número de participantes para / elevar o total para / elevar o número de mortos a / elevar o número de vítimas a
elevar o número de feridos a / elevar o número de mortes a / elevar o balanço de mortos a / elevar o balanço de vítimas a / elevar o total de mortos a / elevar o número de vítimas mortais a / elevar o número de detidos a / elevar o número de presos a
elevar o número de desaparecidos a / elevar o número de manifestantes a / elevar o número de participantes a / elevar o total a / subir o número de mortos para / subir o número de vítimas para / subir o número de feridos para / subir o número de mortes para
subir o balanço de mortos para / subir o balanço de vítimas para / subir o total de mortos para / subir o número de vítimas mortais para / subir o número de detidos para / subir o número de presos para / subir o número de desaparecidos para / subir o número de manifestantes para
subir o número de participantes para / subir o total para / aumentar o número de mortos para / aumentar o número de vítimas para / aumentar o número de feridos para / aumentar o número de mortes para / aumentar o balanço de mortos para / aumentar o balanço de vítimas para
aumentar o total de mortos para / aumentar o número de vítimas mortais para / aumentar o número de detidos para / aumentar o número de presos para / aumentar o número de desaparecidos para / aumentar o número de manifestantes para / aumentar o número de participantes para / aumentar o total para
atualizar o número de mortos para / atualizar o número de vítimas para / atualizar o número de feridos para / atualizar o número de mortes para / atualizar o balanço de mortos para / atualizar o balanço de vítimas para / atualizar o total de mortos para / atualizar o número de vítimas mortais para
atualizar o número de detidos para / atualizar o número de presos para / atualizar o número de desaparecidos para / atualizar o número de manifestantes para / atualizar o número de participantes para / atualizar o total para / actualizar o número de mortos para / actualizar o número de vítimas para
actualizar o número de feridos para / actualizar o número de mortes para / actualizar o balanço de mortos para / actualizar o balanço de vítimas para / actualizar o total de mortos para / actualizar o número de vítimas mortais para / actualizar o número de detidos para / actualizar o número de presos para
actualizar o número de desaparecidos para / actualizar o número de manifestantes para / actualizar o número de participantes para / actualizar o total para / situar o número de mortos em / situar o número de vítimas em / situar o número de feridos em / situar o número de mortes em
situar o balanço de mortos em / situar o balanço de vítimas em / situar o total de mortos em / situar o número de vítimas mortais em / situar o número de detidos em / situar o número de presos em / situar o número de desaparecidos em / situar o número de manifestantes em
situar o número de participantes em / situar o total em / fixar o número de mortos em / fixar o número de vítimas em / fixar o número de feridos em / fixar o número de mortes em / fixar o balanço de mortos em / fixar o balanço de vítimas em
fixar o total de mortos em / fixar o número de vítimas mortais em / fixar o número de detidos em / fixar o número de presos em / fixar o número de desaparecidos em / fixar o número de manifestantes em / fixar o número de participantes em / fixar o total em
estimar o número de mortos em / estimar o número de vítimas em / estimar o número de feridos em / estimar o número de mortes em / estimar o balanço de mortos em / estimar o balanço de vítimas em / estimar o total de mortos em / estimar o número de vítimas mortais em
estimar o número de detidos em / estimar o número de presos em / estimar o número de desaparecidos em / estimar o número de manifestantes em / estimar o número de participantes em / estimar o total em / reduzir o número de mortos para / reduzir o número de vítimas para
reduzir o número de feridos para / reduzir o número de mortes para / reduzir o balanço de mortos para / reduzir o balanço de vítimas para / reduzir o total de mortos para / reduzir o número de vítimas mortais para / reduzir o número de detidos para / reduzir o número de presos para
reduzir o número de desaparecidos para / reduzir o número de manifestantes para / reduzir o número de participantes para / reduzir o total para / rever o número de mortos para / rever o número de vítimas para / rever o número de feridos para / rever o número de mortes para
rever o balanço de mortos para / rever o balanço de vítimas para / rever o total de mortos para / rever o número de vítimas mortais para / rever o número de detidos para / rever o número de presos para / rever o número de desaparecidos para / rever o número de manifestantes para
rever o número de participantes para / rever o total para
estimar / prognosticar / vaticinar / presumir
avaliar / calcular / considerar / julgar / achar / acreditar / crer / pensar / entender   weak=yes
supor   weak=yes
projetar / projectar / deduzir / inferir / suspeitar / esperar / analisar   weak=yes
especular / conjecturar / conjeturar / diagnosticar / identificar / sentir / reputar   weak=yes
confiar / convencer se / ter certeza / ter a certeza  weak=yes
chegar a a conclusão de que / chegar a a conclusão / chegar a conclusão de que / tirar a conclusão de que
ter a impressão de que / ter a sensação de que / ter a convicção de que / ter a certeza de que / ter certeza de que
dar como certo que / dar por adquirido que

[speech pos=verb stance=promises]
prometer / comprometer se / se comprometer / jurar / garantir apoio / assumir o compromisso
empenhar a palavra / dar a palavra / dar garantias / oferecer se / se oferecer / prontificar se  weak=yes
dar a sua palavra / dar garantias de que / oferecer garantias / fazer uma promessa / fazer a promessa
dar garantia de que / firmar o compromisso / assumir um compromisso / reafirmar o compromisso / prometer que
fazer votos de que

[speech pos=verb stance=threatens]
ameaçar / lançar um ultimato / dar um ultimato / fazer um ultimato / jurar vingança / prometer vingança
intimidar com / fazer ameaças / fazer uma ameaça / lançar ameaças / proferir ameaças / dar um prazo
prometer retaliação / prometer retaliar / prometer vingar / ameaçar com

[speech pos=verb stance=warns]
alertar / advertir / avisar
acautelar / prevenir / precaver / fazer soar o alarme / fazer um alerta / fazer um aviso / lançar um alerta
soar o alarme / dar o alerta / dar o alarme
dar o alerta de que / acender o alerta / acender o sinal de alerta / soar os alarmes / deixar o alerta
deixar um alerta / emitir um alerta / emitir alerta / emitir um aviso / fazer advertência / fazer uma advertência
pôr de sobreaviso

[speech pos=verb stance=demands]
exigir / pedir / solicitar / apelar / instar / exortar / rogar / implorar / suplicar / conclamar
ordenar / mandar / determinar / intimar   weak=yes
convidar / incitar   weak=yes
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
apoio / respaldo / aval / elogio / condenação / repúdio / oposição / postura / posição / posicionamento / desdém
desprezo / entusiasmo / admiração / indignação / ira / insatisfação / descontentamento / ansiedade / diatribe
reprimenda / desculpa / piada / lema / slogan / mantra / teoria / retórica / achado / recordação / lamento
agradecimento / felicitação / ressalva / precisão / revelação bombástica / expressão / frase / bravata / insulto
provocação / alfinetada / farpa / desabafo / discurso oficial / justificativa / justificação / exposição / notificação
evidência / lembrança / apresentação / manifestação / recusa / reclamação / mexerico / fofoca

[speech pos=noun stance=confirms]
confirmação / admissão / reconhecimento / confissão / corroboração / validação / comprovação
ratificação / verificação / certificação

[speech pos=noun stance=denies]
desmentido / negação / negativa / refutação / contestação
rejeição / contradição / impugnação / rechaço

[speech pos=noun stance=doubts]
dúvida / ceticismo / cepticismo / desconfiança / questionamento / incerteza
reserva / receio / suspeição / interrogação / pergunta / objeção / objecção / incredulidade / reticência

[speech pos=noun stance=assesses]
estimativa / avaliação / previsão / projeção / projecção / cálculo / análise / prognóstico / vaticínio
opinião / entendimento / conclusão / suspeita / convicção / crença / impressão / perspetiva / perspectiva
expectativa / expetativa / suposição / hipótese / especulação / diagnóstico / parecer / conjetura / conjectura
consideração / apreciação / critério / ponto de vista / visão / veredito / veredicto / temor / medo / preocupação
inquietação / esperança / otimismo / optimismo / pessimismo / confiança / certeza / pressentimento / intuição
leitura / interpretação / percepção / perceção / aposta / diagnose / palpite / compreensão / receios

[speech pos=noun stance=promises]
promessa / compromisso / juramento / garantia
oferta / oferecimento / garantias / voto / juras / palavra de honra

[speech pos=noun stance=threatens]
ameaça / ultimato
intimidação / chantagem

[speech pos=noun stance=warns]
alerta / aviso / advertência / alarme
admoestação / chamada de atenção / sinal de alerta / ressalva de que

[speech pos=noun stance=demands]
exigência / pedido / apelo / solicitação / ordem / reivindicação / intimação / exortação / recomendação
súplica / chamamento / chamado / conclamação / requerimento / diretriz
convite / instrução / insistência / cobrança / ultimato de / conselho de que / prece / orientação

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
como diz / como dizem / como afirma / como explica / como escreve / como lembra / como lembrou / como recordou
como destacou / como apontou / como aponta / como mostram / como revela / como revelam / como noticia
como refere / como salientou / como sublinhou / como ressaltou / como observou / como observa / como contou
como conta / como relata / como disseram / como afirmaram / como informaram / como anunciaram / como noticiaram
como relataram / como descreveu / como publicou / como divulgou / como indicou / como indica / como indicam
como assinalou / como sustentou / como argumentou / como havia dito / como havia anunciado / como já tinha dito
como tinha dito / como já dissera / conforme afirmou / conforme declarou / conforme explicou / conforme publicou
conforme revelou / conforme mostrou / conforme mostra / conforme apontou / conforme indicou / conforme informaram
conforme relataram / conforme consta em / conforme adiantou / conforme noticiado por / conforme divulgado por
conforme informado por / conforme relatado por / conforme dados de / conforme informações de / conforme relato de
segundo disse / segundo disseram / segundo informou / segundo informaram / segundo afirmou / segundo explicou
segundo anunciou / segundo noticiou / segundo noticia / segundo escreve / segundo escreveu / segundo relatou
segundo relataram / segundo contou / segundo contaram / segundo revelou / segundo indicou / segundo declarou
segundo a versão de / segundo informações de / segundo dados de / segundo os dados de / segundo números de
segundo os números de / segundo o relato de / segundo relato de / segundo relatos de / segundo fontes de
segundo palavras de / segundo as palavras de / segundo consta em / segundo consta de / segundo o testemunho de
segundo informação de / segundo a informação de / segundo declarações de / segundo informação divulgada por
segundo informações divulgadas por / segundo dados divulgados por / segundo dados oficiais de / de acordo com dados de
de acordo com os dados de / de acordo com informações de / de acordo com informação de / de acordo com números de
de acordo com o relato de / de acordo com relatos de / de acordo com fontes de / de acordo com a versão de
de acordo com declarações de / de acordo com o que disse / de acordo com o que afirmou / segundo o que disse
com base em os dados de / com base em números de / com base em relatórios de / com base em documentos de
com base em o relato de / em declarações de / em entrevista de
a partir de informações de / em expressão de / em a expressão de / por palavras de / em as palavras usadas por
a o dizer de / em a fala de / por a boca de / por a voz de / em a narrativa de / em o depoimento de
em o testemunho de / relatado por / relatada por / relatados por / relatadas por / noticiado por
noticiada por / entrevistados por / tal como afirmou / tal como explicou / tal como referiu
tal como noticiou / tal como informou / assim como disse

[according stance=assesses]
em a opinião de / em a avaliação de / em a visão de / em a análise de / em o entender de
em o entendimento de
a os olhos de / a julgar por / em a perspetiva de / em a perspectiva de / por as contas de / em as contas de
em a estimativa de / por estimativa de / em o cálculo de / em a interpretação de / em a leitura de
em a percepção de / em a ótica de / a o ver de / em o juízo de / de o ponto de vista de
a o entender de / a o juízo de / por o entendimento de / em o critério de / sob a ótica de
sob o ponto de vista de / a partir de a perspectiva de / em o sentir de / em a apreciação de
em a estimativa feita por / em as estimativas de / por as estimativas de / por os cálculos de / em os cálculos de
segundo estimativas de / segundo as estimativas de / segundo a estimativa de / segundo cálculos de
segundo os cálculos de / segundo projeções de / segundo as projeções de / segundo previsões de
segundo as previsões de / segundo a previsão de / segundo avaliação de / segundo a avaliação de / segundo a opinião de
segundo a análise de / segundo análise de / segundo estima / segundo estimou / segundo avalia / segundo avaliou
segundo calcula / segundo acredita / segundo considera / segundo pensa / segundo prevê / como acredita
como acreditam / como avalia / como avaliou / como avaliam / como pensa / como defende / como defendeu
como considera / como entende / de acordo com estimativas de / de acordo com as estimativas de
de acordo com cálculos de / de acordo com a avaliação de / de acordo com avaliação de / de acordo com projeções de
de acordo com previsões de / de acordo com a opinião de / conforme estimativa de / conforme estimativas de
conforme avaliação de / conforme avaliou / conforme estimou / em o ponto de vista de / em o parecer de
para os analistas / para especialistas

[according stance=confirms]
como confirmou / conforme confirmou / como admitiu / como reconheceu
segundo confirmou / segundo confirmaram / como confirmaram / como confirma / como confirmam / conforme confirmaram
confirmada por / confirmados por / confirmadas por / como reconhece / conforme reconheceu
como admite / conforme admitiu / por confissão de / verificada por / verificados por
verificadas por / por admissão de

# The source is not named.
[hearsay stance=asserts]
supostamente / alegadamente / segundo consta / a o que consta / consta que / constar que / pretensamente
diz se que / se diz que / dizer se que / comenta se que / fala se que / conta se que / noticia se que
é dito que / ser dito que / ouve se que / há relatos de que / haver relato de que / haver informação de que
haver notícia de que / correr o boato de que / correr boato de que / haver rumor de que / correr rumor de que
a o que se diz / segundo se diz / segundo se sabe / a o que se sabe / que se saiba / de fonte segura
alegado / suposto / pretenso / suposta / alegada / supostos / supostas / alegados / alegadas
diz que se / afirma se que / se afirma que / relata se que / informa se que / sabe se que
se sabe que / soube se que / rumora se que / rumoreja se que / comentava se que / dizia se que / falava se que
ouviu se dizer que / ouve se dizer que / alega se que / é sabido que / ser sabido que / como é sabido / como se sabe
é de domínio público que / há relato de que / há informações de que / há informação de que / há notícia de que
há notícias de que / há rumores de que / havia rumores de que / havia relatos de que / correm rumores de que
circulam rumores de que / circula o boato de que / circulam boatos de que / circula a informação de que
circulam informações de que / surgiram relatos de que / surgiram informações de que / segundo relatos
segundo informações preliminares / segundo as primeiras informações / segundo primeiras informações
segundo informações iniciais / segundo os primeiros relatos / segundo relatos iniciais / segundo dados preliminares
segundo dados oficiais / segundo números oficiais / segundo a versão oficial / segundo informações oficiais
segundo fontes oficiais / segundo rumores / segundo se apurou / segundo foi apurado / segundo foi noticiado
segundo foi informado / conforme noticiado / conforme divulgado / conforme se apurou / de acordo com relatos
de acordo com informações preliminares / de acordo com os primeiros relatos / de acordo com as primeiras informações
de acordo com relatos da imprensa / de acordo com dados oficiais / de acordo com informações / até onde se sabe
tanto quanto se sabe / por o que se sabe / a o que se apurou / reza a lenda que / diz a lenda que / por ouvir dizer

[hearsay stance=assesses]
aparentemente / presumivelmente / presumidamente / a o que parece / a o que tudo indica / tudo indica que
tudo indicar que / acreditar se que / se acredita que / estimar se que / se estima que / calcular se que
crer se que / supor se que / presumir se que / julgar se que / pensar se que / temer se que / se teme que
parece que / parecer que / suspeitar se que / se suspeita que / presumível / presumíveis / especular se que
a a primeira vista / tudo leva a crer que / tudo aponta para que / tudo parece indicar que / tudo sugere que
tudo indicava que / por todas as indicações / segundo estimativas / segundo as estimativas / segundo cálculos
segundo previsões / segundo projeções / segundo todas as previsões / de acordo com estimativas
de acordo com as estimativas / de acordo com previsões / é provável que / ser provável que / o mais provável é que
o mais provável ser que / é de crer que / é de supor que / é de presumir que / dá se como certo que
é tido como certo que / esperar se que / espera se que / se espera que / acreditava se que / estimava se que
pensava se que / temia se que / considera se que / considerar se que / prevê se que / prever se que / se prevê que
especulava se que / cogita se que / aventa se que / há indícios de que / existem indícios de que / há suspeita de que
há suspeitas de que / existe a suspeita de que / há o temor de que / há temores de que / por o visto
a o que parece que / com toda a probabilidade / muito provavelmente

[platform]
X / Twitter / Telegram / Facebook / Instagram / Truth Social / YouTube / TikTok / WhatsApp / Threads / Bluesky
Weibo / WeChat / VKontakte / VK / LinkedIn / Rutube / Reddit / Discord / Mastodon / Substack / Viber
Odnoklassniki
antigo Twitter / ex-Twitter / rede X / rede social X / Snapchat / Douyin / Telegraph / Signal / Koo / Gettr
Gab / Parler / Sina Weibo / Xiaohongshu / KakaoTalk / Clubhouse / Rednote / Kick / Kwai / Twitch
rede social Telegram / rede social Facebook / rede social Truth Social / plataforma X / rede social Bluesky / Orkut
Messenger

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
entrevista coletiva conjunta / coletiva conjunta / coletiva virtual / conferência / palestra / discurso televisionado
pronunciamento em rede nacional / pronunciamento oficial / rede nacional / mensagem de voz / mensagem de áudio
mensagem gravada / telefonema / ligação telefônica / chamada telefónica / conversa telefónica / conversa por telefone
conversa / entrevista a a imprensa / entrevista por telefone / entrevista televisiva / homilia / sermão / ângelus
comício / escrito / queixa-crime / auto / decreto / sentença / acórdão / declaração juramentada / memórias / biografia
ensaio / panfleto / folheto / anúncio / circular / portaria / boletim informativo / emissão / conta de o X
conta de o Twitter / conta de o Facebook / conta de o Instagram / story / stories / chat / mensagem de WhatsApp
mensagem de texto / mensagem de o Telegram / sondagem / inquérito / relatório anual / relatório preliminar
relatório interno / nota informativa / nota de repúdio / nota técnica / nota conjunta / nota de pesar
nota a o público / artigo científico / carta a o editor / coluna de opinião / boletim médico / boletim oficial
boletim epidemiológico / discurso de posse / discurso de abertura / discurso inaugural / discurso em o parlamento
declarações a a imprensa / declarações a os jornalistas / declaração a a imprensa / declarações / documentário
denúncia / acusação / exposição / memorial / ofício circular / livro branco / proclamação / comunicado a a imprensa
despacho judicial / depoimento escrito / live / transmissão ao vivo / lives / newsletter / e-mails

[speaker kind=agency]
agência / agência de notícias / agência noticiosa / agência estatal / agência oficial / agência de informação
agência estatal de notícias / agência oficial de notícias / agência de imprensa
serviço de notícias / agência semioficial / agência local / agência de notícias estatal
agência estatal de informação / assessoria / assessoria de imprensa / gabinete de imprensa / serviço de imprensa

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
canal de TV / emissora de televisão / emissora de TV / emissora de rádio / rádio local / rádio estatal
televisão local / televisão pública / TV local / tv pública / mídia independente / imprensa independente
imprensa de oposição / mídia estrangeira / imprensa estrangeira / mídia ocidental / mídia russa / mídia ucraniana
meios locais / meios estatais / órgãos de comunicação social / veículos de comunicação / veículos locais
veículo local / veículos de imprensa / jornal local / jornais / jornais locais / jornal oficial / jornal online
jornal digital / revista especializada / comunicador / comunicadora / locutor / locutora / redator / redactor
redatora / fotojornalista / editorialista / influenciador / influenciadora / influencer / youtuber / blogueira
internautas / internauta / usuários de redes sociais / utilizadores de redes sociais / canal de Telegram
canal de o Telegram / canais de Telegram / canais de o Telegram / repórteres / jornalistas / correspondentes
colunistas / cronista / enviada especial / apresentadora / editora / editor-chefe / comentaristas / podcaster
correspondente de guerra / telejornal / publicações / plataforma de notícias / suplemento / gazeta

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
psicólogo / psicóloga / sociólogo / socióloga / biólogo / bióloga / epidemiologista / infectologista / meteorologista
sismólogo / geólogo / virologista / virólogo / climatologista / ambientalista / ecologista / feminista / agricultor
agricultora / pecuarista / pescador / comerciante / lojista / vendedor / vendedora / taxista / motorista / condutor
caminhoneiro / camionista / professora / docente / aluno / aluna / estudante / universitário / enfermeiro / enfermeira
paramédico / cirurgião / cirurgiã / legista / psiquiatra / pároco / freira / missionário / voluntário / voluntária
trabalhador / trabalhadora / operário / mineiro / aposentado / aposentada / reformado / mãe / pai / irmão / irmã
filho / filha / esposa / marido / viúva / viúvo / avô / avó / amigo / amiga / companheiro / companheira / paciente
doente / refugiado / refugiada / migrante / imigrante / deslocado / deslocada / detido / detento / acusado / acusada
réu / ré / preso / combatente / miliciano / guerrilheiro / rebelde / insurgente / manifestante / legislador
legisladora / vereador / vereadora / parlamentar / alto funcionário / alta funcionária / negociadora / mediadora
gerente / presidente-executivo / presidente executivo / diretor executivo / diretora / diretora executiva
diretor-geral / investidor / investidora / treinador / treinadora / jogador / jogadora / atleta / ator / atriz
cantor / cantora / cineasta / escritor / escritora / poeta / romancista / filósofo / filósofa / artista / agente
detetive / inspetor / inspector / delegado / delegada / comissário / comissária / denunciante / organizador
organizadora / encarregado / mandatário / ex-ministro / ex-ministra / ex-presidente / ex-funcionário / ex-agente
ex-embaixador / ex-diplomata / ex-militar / ex-general / estrategista / estratega / demógrafo / constitucionalista
criminologista / criminalista / estatístico / internacionalista / advogada / médica / pesquisadora / investigadora
economistas / analistas / especialistas / pesquisadores / cientistas / investigadores / médicos / advogados
ativistas / parentes / familiares / socorristas / autora / coautor / coautora / vizinha / vizinhos / cidadã / soldados
militares / candidata / política / politóloga / historiadora / engenheira / representantes / dirigentes / líderes
líder sindical / magistrado / procurador / procuradora / promotora / desembargador / relator / relatora
porta-voz adjunto / prefeito / autarca / sobrevivente de / ferido / tripulante / comissária de bordo

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
junta / cúpula / agremiação / bloco / bancada / câmara de comércio / ordem dos advogados / corporação
polícia militar / polícia civil / polícia federal / polícia judiciária / polícia local / forças armadas
forças de segurança / serviços secretos / serviço de inteligência / serviços de inteligência / agência de inteligência
inteligência militar / serviço de resgate / cruz vermelha / governo local / governo estadual / governo regional
governo federal / governo provincial / governo central / poder executivo / legislativo / judiciário / vara / juizado
assembleia / câmara / senado / autarquia / diretoria / autoridade portuária / autoridade eleitoral / regulador
banco central / fundo / regime / quartel-general / diocese / arquidiocese / conferência episcopal / companhia aérea
companhia / operador / operadora / concessionária / firma / ministério de a saúde / pasta / escritório / cooperativa
agência humanitária / secretaria de saúde / secretaria de segurança / subprefeitura / autarquia local
comitê / comité / liga

[speaker kind=institute]
instituto / instituto de pesquisa / centro de estudos / centro de pesquisa / think tank / think-tank
universidade
observatório / fundação / centro de investigação / grupo de monitoramento / grupo de monitorização
laboratório
grupo de direitos humanos / grupo de defesa de os direitos humanos / organização de monitoramento
empresa de segurança
consultoria / grupo de pesquisa / instituto de estatística / centro de análise / consultora
instituto de sondagens / serviço geológico / serviço meteorológico / instituto de meteorologia / centro sismológico
agência de classificação / empresa de pesquisas / empresa de consultoria / empresa de análise
empresa de inteligência / empresa de sondagens / observatório de direitos humanos / organização humanitária
grupo de investigação / equipe de pesquisadores / organização de direitos humanos
organização de defesa de os direitos humanos / grupo ambientalista / laboratório de ideias / defesa civil de

[speaker kind=witness]
testemunha / testemunha ocular / testemunhas oculares / testemunha de o local / morador / moradora / residente
habitante / morador local / transeunte / passageiro / sobreviventes / popular / populares / camponês
testemunhas / moradores / moradoras / moradores locais / residentes / habitantes / habitantes locais / transeuntes
passageiros / passageira / passageiras / aldeão / aldeões / aldeã / moradores de a região / moradores de o bairro
vizinhos de o local / pedestre / pedestres / camponeses / curiosos / frequentadores / banhista / banhistas

[speaker kind=document]
relatório / documento / comunicado / nota / estudo / pesquisa / levantamento / dossiê / dossier / memorando
carta
decreto / processo / ata / acta / sentença / acusação formal / inquérito / boletim / boletim de ocorrência
mapa
imagem de satélite / imagens de satélite / fotografia / vídeo / gravação / sondagem / texto / registro
registo
estatística / dados oficiais / resolução / mandado / transcrição / publicação / artigo / certidão
acórdão / veredito / veredicto / parecer / laudo / denúncia / queixa / petição / ação judicial / balanço / contagem
censo / auditoria / gráfico / estatísticas / números oficiais / documento vazado / documentos vazados / documentos
documentos judiciais / documento judicial / documento interno / documentos internos / documento oficial / arquivos
e-mail / e-mails / mensagens vazadas / livro branco / minuta / rascunho / projeto de resolução / certificado
diário pessoal / perícia / autópsia / laudo pericial / relatório policial / relatório médico
relatório de inteligência / relatório oficial / dados de satélite / imagens / gravações / áudio / áudios / foto
fotos / fotografias / vídeos / mandado de prisão / despacho / pesquisa de opinião / sondagens / memorial
auto de infração / recenseamento

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
fontes oficiais / fontes militares / fontes diplomáticas / fontes de segurança / fontes policiais / fontes médicas
fontes hospitalares / fonte hospitalar / fontes governamentais / fontes locais / fonte local / fontes próximas
fontes judiciais / fonte judicial / fonte de inteligência / fontes de inteligência / fontes anônimas / fontes anónimas
fonte fidedigna / fontes fidedignas / fonte ligada / fontes ligadas / fonte interna / fontes internas
fontes a par de / fonte a par de / fontes ouvidas / fontes familiarizadas com / fonte familiarizada com
pessoas familiarizadas com / pessoas próximas / pessoas com conhecimento de / pessoa com conhecimento de
alto funcionário anônimo / informante / informantes / críticos de o governo / detratores / detrator / observadores
indícios / testemunhos / primeiros relatos / relatos iniciais / interlocutores / aliados de o governo / crítico
autoridade anônima / bastidores

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
convencida / convencidos / convencidas / preocupada / preocupados / preocupadas / decepcionada / decepcionados
decepcionadas / desapontada / desapontados / indignada / indignados / indignadas / confiantes / segura / seguros
certa / certos / certas / disposta / dispostos / dispostas / satisfeita / satisfeitos / satisfeitas / surpresa
surpresos / surpresas / surpreendida / surpreendidos / alarmada / alarmados / alarmadas / agradecida / agradecidos
decidida / decididos / decididas / determinada / determinados / determinadas / empenhada / empenhados / empenhadas
frustrada / frustrados / frustradas / irritada / irritados / irritadas / revoltada / revoltados / chocada / chocados
chocadas / horrorizada / horrorizados / entristecida / entristecidos / apreensiva / apreensivos / apreensivas
convicta / convictos / convictas / cientes / farto / farta / fartos / aborrecido / aborrecida / aterrorizado
aterrorizada / angustiado / angustiada / estupefato / estupefacto / fascinado / fascinada / desiludido / desiludida
desiludidos / desencantado / impressionado / impressionada / impressionados / interessado / interessada / interessados
interessadas / comprometido / comprometida / comprometidos / comprometidas / triste / tristes / partidário
partidária / partidários / adepto / adepta / adeptos / hostil / hostis / compreensivo / descontente / descontentes
expectante / incomodado / incomodada / incomodados / perturbada / perturbados / envergonhada / envergonhados
orgulhosa / orgulhosos / orgulhosas / inclinado / inclinada / inclinados / persuadido / persuadida / assustado
assustada / assustados / engajado / engajada / consternado / consternada / consternados / cautelosa / cautelosos
taxativo / taxativa / taxativos / categórico / categórica / intransigente / intransigentes / entusiasmada
entusiasmados / otimistas / optimistas / pessimistas / esperançosa / esperançosos

# Their object is a thing and no words: only a clause or a quotation is said.
[speech pos=verb stance=asserts weak=yes content=clause]
alertar a / apostar em / apresentar / atribuir / brincar com / cobrar / comemorar / creditar
cumprimentar por / decretar / desvalorizar / detonar / disparar contra / ensinar / estampar / interrogar
investir contra / orientar / reforçar / renunciar a / repelir / repercutir / retomar / valorizar
continuar / prosseguir / completar / complementar / concluir / finalizar / rematar / terminar / encerrar / constatar
verificar / registrar / registar / disparar / atirar / responder / provar / demonstrar / ler / soltar / transmitir
difundir / veicular
ouve / ouvem / descobrem / prova / provam / avançar / adiantar / decidir / resolver / deliberar / saber / descobrir
detetar / detectar / aprender / ouvir / escutar / ver / compreender / inteirar se de que
dar se conta de que / se dar conta de que / ficar a saber que / ficar sabendo que / aperceber se de que
se aperceber de que / perceber que / exagerar / sentenciar / concluir se / emitir parecer / revelar se / deduzir que
averiguar / certificar se

[speech pos=verb stance=asserts weak=yes topic=yes]
chamar
reivindicar / aplaude / aplaudem / debate / saudam / culpa / censura / alude / mencionar / citar / detalhar
descrever / expor / lembrar / recordar / relembrar / rememorar / evocar / enumerar / elencar / listar
esboçar / delinear / elogiar / louvar / enaltecer / exaltar / celebrar / festejar / saudar / parabenizar / felicitar
congratular / agradecer / aplaudir / lamentar / deplorar / criticar / denunciar / repudiar / reprovar / censurar
recriminar / desancar / fustigar / vilipendiar / difamar / caluniar / denegrir / desacreditar / desqualificar
insultar / ofender / xingar / ridicularizar / satirizar / escarnecer / zombar de / zombar / debochar de / debochar
troçar de / caçoar de / gozar com / culpar / responsabilizar / acusar / culpabilizar / imputar / incriminar / increpar
repreender / admoestar / espinafrar / arremeter contra / atacar quem
bradar contra / vociferar contra / sair em defesa de / defender / advogar / justificar / minimizar / relativizar
menosprezar / apoiar / respaldar / endossar / secundar / propor / debater / discutir / abordar o tema
abordar a questão / conversar sobre / falar / falar de / falar em / falar sobre / falar acerca de / dialogar sobre / discorrer
discorrer sobre / dissertar sobre / refletir sobre / reflectir sobre / opinar sobre / pronunciar se / se pronunciar
pronunciar se sobre / se pronunciar sobre / pronunciar se contra / se pronunciar contra / manifestar se sobre
se manifestar sobre / manifestar se contra / se manifestar contra / manifestar se a favor de
se manifestar a favor de / manifestar apoio a / expressar apoio a / expressar preocupação com
manifestar preocupação com / mostrar preocupação com / demonstrar preocupação com / expressar solidariedade a
brincar / ironizar / perguntar / perguntar por / perguntar sobre / indagar / indagar sobre
questionar se / se questionar / perguntar se / se perguntar / interrogar se sobre / queixar / queixar se de
se queixar de / queixar se / se queixar / reclamar de / protestar contra / protestar por / desculpar se por
se desculpar por / pedir desculpa por / pedir desculpas por / pedir desculpa / pedir desculpas / pedir perdão por
arrepender se de / se arrepender de / distanciar se de / se distanciar de / demarcar se de / desvincular se de
se desvincular de / referir se a / se referir a / referir se / se referir / fazer referência a / fazer alusão a
fazer menção a / aludir / aludir a / gabar / gabar se de / se gabar de / vangloriar / vangloriar se de
se vangloriar de / orgulhar se de / se orgulhar de / ufanar se de / alardear / responder a / reagir a / opor se a
se opor a / opor se / concordar com / discordar de / divergir de / posicionar se contra / se posicionar contra
posicionar se a favor de / se posicionar a favor de / dar ênfase a / dar destaque a / pôr a tónica em
colocar em pauta / trazer à tona / trazer a a tona / tirar o chapéu a / render homenagem a / prestar homenagem a
homenagear / brindar a / dar as boas-vindas a / dar graças a / comparar / equiparar / deturpar / distorcer / renegar
abjurar / ovacionar / vaiar / aclamar / amaldiçoar / abençoar / invocar / fazer campanha contra / fazer pouco de
tecer elogios a / tecer críticas a / fazer críticas a / dirigir críticas a / levantar a questão
levantar a hipótese de / chamar a atenção para / chamar atenção para / alertar a opinião / apontar para
apontar o dedo a / apontar o dedo para / jogar a culpa em / pôr a culpa em / colocar a culpa em / botar a culpa em
deitar a culpa em / atirar a culpa para / repisar / recapitular / desabafar
deplorar que / achincalhar / hostilizar verbalmente / recriminar se por / admirar / homenagear as / bajular
promover como

[speech pos=verb stance=assesses weak=yes topic=yes]
suspeitar que / temer / prever / antever / imaginar / vislumbrar / perceber / suspeitar de / ponderar
contemplar / sopesar / detestar / odiar / desprezar / abominar / subestimar / superestimar / sobrestimar / invejar
apreciar / confiar em / acreditar em / crer em / pensar em / pensar sobre / sonhar com / dar como certo
dar por certo / dar como certa / temer por / preocupar se com / se preocupar com / inquietar se com
apostar que / esperar de / contar com que / ver com bons olhos / ver com maus olhos / ver com preocupação
ver com otimismo / tomar por / ter em mente / ter dúvidas sobre / ter dúvida de / não ter dúvida de
não ter dúvidas de / ter esperança de / ter esperança em / ter a esperança de / ter fé em / ter medo de
ter receio de / recear / desejar / almejar / ansiar / ansiar por / ambicionar / preferir / pressentir / intuir
ressentir se de / desesperar de / gostar de / ter consciência de / ter confiança em / ver como / encarar como
encarar / considerar como / enxergar / enxergar como / equacionar

[speech pos=verb stance=assesses weak=yes]
estamos convencidos / estamos convictos / estou convencido / estou convencida / estou convicto / extrapolar
teorizar que / apostar / discernir / quantificar / avaliar como / calcular que / convencer se de que
se convencer de que / persuadir se de que / ajuizar / inferir que / palpitar

[speech pos=verb content=object stance=assesses weak=yes topic=yes]
classificar / classificar como / classificar de / qualificar / qualificar de / qualificar como / caracterizar
caracterizar como / definir / definir como / apelidar / apelidar de / tachar / tachar de / taxar de / rotular
rotular de / rotular como / alcunhar / descrever como / retratar / retratar como / pintar como / tipificar / chamar de
tratar como / etiquetar / denominar / apontar como / denunciar como / xingar de / batizar de
apresentar como / imputar a

[speech pos=verb content=object stance=asserts]
prestar declarações a / dar declarações / dar uma declaração / prestar uma declaração / dar entrevista
dar uma entrevista / conceder entrevista / conceder uma entrevista / conceder uma coletiva / fazer um discurso
proferir um discurso / enviar uma mensagem / dirigir uma mensagem / deixar uma mensagem / fazer comentários
fazer um comentário / tecer comentários / tecer comentário / publicar uma mensagem / publicar uma nota / emitir nota
divulgar nota / publicar nota / emitir comunicado / divulgar comunicado / soltar uma nota / soltar nota
divulgar um balanço / dar explicações / prestar esclarecimentos / prestar contas / fazer uma afirmação
fazer afirmações / ler um comunicado / ler uma declaração

[speech pos=verb stance=confirms weak=yes content=clause]
aceitar / conceder / convir / aquiescer / dar razão / dar o braço a torcer

[speech pos=verb stance=denies weak=yes topic=yes]
rejeitar / rechaçar / contestar / rebater / contradizer / contrariar / descartar / afastar a hipótese de
afastar a possibilidade de / impugnar / refutar que / desdenhar / desdenhar de / desconsiderar
renegar que / excluir

[speech pos=verb stance=doubts weak=yes topic=yes]
questionar / desconfiar de / duvidar de / estranhar / ter dúvidas / levantar dúvidas sobre / lançar dúvidas sobre
expressar dúvidas sobre / manifestar dúvidas sobre / semear dúvidas sobre / ver com ceticismo

[speech pos=verb stance=doubts weak=yes]
não conseguir verificar / não conseguir confirmar / não poder verificar / não poder confirmar
não ter podido verificar / mostrar se cético / se mostrar cético / levantar dúvidas / lançar dúvidas
expressar dúvidas

[speech pos=verb stance=promises weak=yes topic=yes]
planejar / planear / pretender / tencionar / ter intenção de / ter a intenção de / ter planos de / propor se a
se propor a / oferecer se para / se oferecer para / comprometer se a / se comprometer a / comprometer se em
comprometer se com / se comprometer com / dispor se a / se dispor a / prontificar se a / se prontificar a
almejar que / intencionar / prometer se

[speech pos=verb stance=warns weak=yes topic=yes]
alertar para / alertar sobre / alertar contra / advertir para / advertir contra / advertir sobre
avisar de / avisar para / avisar sobre / alertar de / advertir de / alertar acerca de / prevenir contra
chamar a atenção para o risco de

[speech pos=verb stance=demands weak=yes topic=yes]
demandar / requerer / recomendar / aconselhar / sugerir / encorajar / incentivar / desafiar / insistir em
insistir por / pressionar para / pressionar por / fazer pressão por / fazer campanha por / clamar por / apelar a
apelar para / apelar por / pedir por / pleitear / defender que / bater se por / pugnar por / lutar para que
fazer votos / rezar por / orar por / torcer por / torcer para que / convocar para / interceder por / pedir explicações
pedir explicações a / peticionar / fazer lobby por / fazer lóbi por

[speech pos=verb stance=demands weak=yes]
querer / incumbir / encarregar / prescrever / preceituar / dispor que / dar instruções / solicitar se
instruir / compelir

[according stance=warns]
como alertou / como alerta / como alertam / como advertiu / como advertem / conforme alertou / como avisou
como avisa / segundo alertou / segundo advertiu

[according stance=promises]
como prometeu / como promete / como havia prometido / conforme prometeu / como tinha prometido

[according stance=denies]
como nega / a o contrário de o que disse / a o contrário de o que afirma
a o contrário de o que afirmou

[speech pos=verb stance=confirms weak=yes topic=yes]
confessar

# Whom a source has its words from stands inside it; who hands on another's words stands outside.
[cites]
citar / citando / mencionando / invocando / remeter para

[cites by=yes]
citado por / citada por / citados por / citadas por / ouvido por / ouvida por / ouvidos por / ouvidas por

# «Garantiu ter abatido»: o que alguém diz que fez.
[speech pos=verb stance=asserts]
garantir ter / garantir haver / assegurar ter / assegurar haver / sustentar ter / reivindicar ter / reivindicar que / jurar ter / alegar ter / dizer ter / afirmar ter / declarar ter / anunciar ter / gabar se de ter / se gabar de ter / vangloriar se de ter / se vangloriar de ter
[speech pos=verb stance=confirms]
admitir ter / reconhecer ter / confessar ter / assumir ter / confirmar ter
[speech pos=verb stance=denies]
negar ter / negar haver / desmentir ter / refutar ter / rejeitar ter
