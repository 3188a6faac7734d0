# How an event stands to the facts.

[modal modality=possible pos=verb]
poder / parecer / dever estar / haver de / correr o risco de / arriscar se a / ser capaz de / estar apto a
ter capacidade de / ter condição de / ter condições de / estar em condições de / conseguir vir a / tender a
ponderar / cogitar / estudar / equacionar / sopesar / não descartar / não excluir
analisar a possibilidade de / considerar a possibilidade de / avaliar a possibilidade de
ter a possibilidade de
estudar a possibilidade de / abrir a porta a / abrir caminho para / especular sobre / suspeitar

[modal modality=possible pos=adverb]
talvez / possivelmente / provavelmente / porventura / eventualmente / quiçá / potencialmente / presumivelmente
quem sabe / é possível que / ser possível que / é provável que / ser provável que / pode ser que
poder ser que
com toda a probabilidade / muito provavelmente / hipoteticamente / decerto / se calhar / em teoria
teoricamente
a o que tudo indica / a o que parece / aparentemente / supostamente / alegadamente

[modal modality=possible pos=noun]
possibilidade / probabilidade / hipótese / risco / chance / eventualidade / perspectiva / perspetiva / receio
temor
potencial / perigo / ameaça / suspeita / possível / eventual / provável / iminência / suposto / alegado

[modal modality=planned pos=verb]
planejar / planear / pretender / tencionar / prever / preparar / preparar se / se preparar / propor se
se propor
querer / desejar / ir / decidir / resolver / projetar / projectar / programar / agendar / marcar / ameaçar
prometer / comprometer se / se comprometer / jurar / concordar / concordar em / aceitar / visar / buscar
procurar
esperar / aguardar / ter a intenção de / ter intenção de / ter planos de / ter planos para / ter como objetivo
estar pronto a / estar pronto para / estar prestes a / estar disposto a / estar preparado para
estar determinado a
estar decidido a / estar em vias de / estar a caminho de / estar prontos para / estar dispostos a / dever
mostrar se disposto a / declarar se pronto a / estar previsto / estar agendado / estar marcado / ficar marcado
oferecer se / se oferecer / prontificar se / se prontificar / dispor se a / se dispor a / autorizar / aprovar
ordenar / mandar / determinar / instruir / exigir / pedir / solicitar / instar / apelar / exortar / propor
sugerir
recomendar / conclamar / convidar / incumbir / convocar / necessitar / precisar / ter de / ter que

[modal modality=planned pos=noun]
plano / intenção / projeto / projecto / decisão / promessa / proposta / objetivo / objectivo / meta / vontade
preparativo / preparação / compromisso / desejo / disposição / propósito / ordem / pedido / apelo / prontidão
exigência
convite / oferta / acordo para / previsão / iniciativa / próximo / futuro / planejado / planeado / previsto
agendado
prometido / pretendido / iminente / disponibilidade / autorização / estratégia / ambição

[modal modality=planned pos=adverb]
em breve / brevemente / futuramente / em o futuro / em o futuro próximo / proximamente / em vias de

[modal modality=hypothetical pos=verb]
imaginar / supor / simular / fingir / encenar / pressupor / implicar / significar / ensaiar

[modal modality=hypothetical pos=adverb]
se / caso / em caso de / em o caso de / em a hipótese de / em a eventualidade de / a menos que
desde que fosse
em um cenário de / contanto que / supondo que / hipoteticamente / a não ser que / em um eventual
em uma eventual

[modal modality=hypothetical pos=noun]
cenário / simulação / simulacro / hipotético / ensaio / suposição / ficção

[modal modality=did_not_happen pos=verb]
evitar / impedir / frustrar / falhar / falhar em / fracassar / fracassar em / deixar de / recusar / recusar se
se recusar / negar se a / se negar a / abster se de / se abster de / desistir de / renunciar a / cancelar
abortar
adiar / prevenir / desarticular / inviabilizar / barrar / vetar / abrir mão de / não conseguir
não chegar a / escapar de / rejeitar / excluir / descartar / neutralizar / sabotar
estar longe de / proibir / interditar / não querer / não pretender / não poder
desmarcar / anular / escapar a / dissuadir / desencorajar / protelar

[modal modality=did_not_happen pos=adverb]
quase / por pouco / por pouco não / sem sucesso / sem êxito / em vão / nunca / jamais

[modal modality=did_not_happen pos=noun]
não ter intenção de / não ter planos de / não ter planos para / não ter a intenção de / qualquer intenção de / nenhuma intenção de / sem intenção de / sem planos de
tentativa / tentativa frustrada / tentativa fracassada / recusa / fracasso / ausência / falta / falha
cancelamento
adiamento / suspensão / frustrado / fracassado / abortado / malogrado / prevenção / impossibilidade

[modal modality=ongoing pos=verb]
continuar / continuar a / estar / estar a / seguir / prosseguir / manter se / permanecer / persistir
persistir em / insistir em / começar / começar a / passar a / pôr se a / desatar a / retomar / voltar a
vir / andar a / encontrar se a / proceder a / estar em curso / estar em andamento / continuar em

[modal modality=ongoing pos=adverb]
ainda / continuamente / em este momento / em este instante / atualmente / actualmente / agora / em curso
em andamento / presentemente / por o momento / diariamente / constantemente / ininterruptamente / sem cessar

[modal modality=ongoing pos=noun]
continuação / prosseguimento / manutenção / retomada

[modal modality=happened pos=verb]
conseguir / lograr / chegar a / acabar de / terminar de / acabar por / vir a / concluir / completar / ousar
realizar
efetuar / efectuar / levar a cabo / perpetrar / cometer / executar / conduzir / concretizar / consumar
efetivar
ocorrer / acontecer / suceder / dar se / registrar / registar / sofrer / cumprir

[modal modality=happened pos=adverb]
já / efetivamente / efectivamente / de fato / de facto / realmente / finalmente / com sucesso / com êxito
