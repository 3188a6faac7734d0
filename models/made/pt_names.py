"""Writes sentences of a list of names with other names in place of theirs, as IOB2:

    python3 models/made/pt_names.py 6000 LIST.iob2.gz > target/pt-names.iob2

A list of 7,000 sentences names few people, places and bodies often enough to learn how unknown ones look. Each name gives
its place to one of its kind: made from our own words, or another of the list, people's put together anew.
"""

import gzip
import random
import sys

FIRST = """Abel Adelaide Adriana Afonso Albano Alberto Alfredo Alice Amadeu Amélia Anabela Armando Arnaldo Artur Augusto Aurélio Beatriz
Belmiro Benedito Benjamim Branca Bruna Caetano Camila Catarina Célia Cesário Clara Cláudia Conceição Cristóvão Dalila Daniela Débora Dinis
Diogo Domingos Dulce Edgar Edite Eduarda Elias Elisa Emanuel Ernesto Estela Eugénio Eurico Fábio Fátima Filomena Firmino Gabriela Gaspar
Gilberto Glória Gonçalo Graciano Hélder Helena Heloísa Hermínia Horácio Hugo Inácio Inês Irene Isaura Ivo Jacinto Jaime Janaína Joana
Joaquim Jorge Josefa Juliana Júlio Lara Laurinda Leandro Leonor Letícia Lídia Lígia Lourenço Lúcia Luciano Luísa Madalena Manuela Marcelo
Margarida Mariana Marina Mateus Matilde Mauro Miriam Moisés Natália Nelson Nicolau Noémia Norberto Nuno Octávio Olga Olívia Orlando Óscar
Patrícia Paula Plácido Rafaela Raul Regina Renato Ricardo Rita Rodrigo Rogério Rosa Rúben Salvador Samuel Sandra Sara Sebastião Sérgio
Sílvia Simone Sofia Susana Tânia Telma Teodoro Tiago Tomás Urbano Valdemar Valéria Vasco Vicente Vítor Viviane Xavier Zélia Zulmira
John Peter Michael David Hans Pierre Jean Ivan Boris Giovanni Marco Juan Carlos Miguel Ali Hassan Mohamed Yasser Chen Kim Takeshi Oleg
Anna Marie Laura Susan Hillary Angela Fatima Helmut Jacques François Gerhard Abdul Ibrahim Olena Volodymyr Dmitri Vladimir""".split()
LAST = """Abrantes Afonso Aguiar Alcântara Alegre Alencar Almada Alvarenga Alves Amaral Amorim Andrade Antunes Aragão Araújo Arruda Assunção
Azevedo Baptista Barata Barbosa Barreto Barros Bastos Bento Bernardes Bettencourt Borges Botelho Bragança Brandão Brito Bulhões Cabral
Caldeira Câmara Campos Canavarro Cardoso Carneiro Carrilho Carvalho Castanheira Castro Cerqueira Chaves Coelho Cordeiro Correia Cortez
Coutinho Cruz Damasceno Dantas Duarte Esteves Falcão Faria Farinha Fernandes Ferraz Ferreira Figueira Fonseca Fontes Fragoso Franco Freire
Freitas Furtado Gaspar Godinho Gomes Gonçalves Gouveia Graça Guedes Guerra Guimarães Henriques Jardim Jordão Junqueira Lacerda Lago Leal
Leitão Lemos Lobo Lopes Loureiro Macedo Machado Magalhães Maia Marinho Marques Martins Matos Medeiros Meireles Melo Mendonça Menezes Miranda
Monteiro Moraes Moreira Mota Moura Nascimento Neves Nogueira Norton Novais Oliveira Pacheco Paiva Peixoto Pimentel Pinheiro Pires Portela
Quadros Queiroz Ramalho Rangel Rebelo Reis Ribeiro Rocha Sá Salgado Sampaio Santana Saraiva Seabra Seixas Serrano Silveira Simões Soares
Sobral Sousa Tavares Teixeira Torres Trindade Valadares Vasconcelos Vaz Veiga Ventura Viana Vidal Vilela Xavier Zanetti Bianchi Rossi
Schmidt Müller Weber Smith Johnson Brown Williams Dupont Martin García López Kovalenko Petrov Ivanov Hussein Rahman Tanaka Wang Lee
Andersen Novak Horvat Papadopoulos O'Connor McCarthy""".split()
STARTS = "Bran Kor Mal Ster Var Dob Lin Hof Grav Tel Ros Ber Kal Zim Pol Ham Shev Ost Win Karl Al Dam Fer Gal Hol Jan Kry Mor Neu Rad".split()
ENDS = "son berg ov ski man ini er elli ez ian sen ard escu off ova stein ley ton ic etti ard uk enko aki oto".split()
PLACES = """Lisboa Porto Braga Coimbra Setúbal Évora Faro Leiria Viseu Guarda Bragança Beja Santarém Portalegre Guimarães Lagos Sines Tavira Tomar
Ovar Barcelos Amarante Chaves Lamego Elvas Estremoz Peniche Nazaré Sintra Cascais Oeiras Amadora Loures Almada Seixal Barreiro Funchal Horta
Brasília Recife Fortaleza Manaus Belém Curitiba Goiânia Natal Maceió Aracaju Teresina Cuiabá Florianópolis Salvador Niterói Campinas Santos
Sorocaba Londrina Joinville Pelotas Uberaba Olinda Petrópolis Piracicaba Bauru Jundiaí Blumenau Caruaru Mossoró Ilhéus Macapá Palmas Rondônia
Pará Ceará Bahia Sergipe Alagoas Pernambuco Maranhão Tocantins Goiás Acre Roraima Amazonas Paraná Alentejo Algarve Minho Beira Ribatejo Douro
Açores Madeira Angola Moçambique Timor Macau Luanda Maputo Bissau Praia Benguela Huambo Nampula Díli Espanha França Itália Alemanha Bélgica
Holanda Áustria Suíça Suécia Noruega Finlândia Polónia Polônia Hungria Roménia Romênia Bulgária Grécia Turquia Ucrânia Rússia Geórgia Arménia
Síria Líbano Israel Palestina Jordânia Egito Egipto Líbia Tunísia Argélia Marrocos Sudão Etiópia Somália Quénia Nigéria Gana Senegal Mali
Iraque Irão Irã Afeganistão Paquistão Índia China Japão Coreia Vietname Tailândia Indonésia Austrália Canadá México Cuba Colômbia Venezuela
Peru Bolívia Chile Argentina Uruguai Paraguai Equador Madrid Barcelona Sevilha Paris Lyon Marselha Londres Dublin Roma Milão Turim Berlim
Munique Hamburgo Bona Viena Genebra Zurique Bruxelas Amesterdão Copenhaga Oslo Estocolmo Helsínquia Varsóvia Praga Budapeste Bucareste
Sófia Belgrado Sarajevo Zagreb Atenas Istambul Ancara Kiev Kharkiv Odessa Moscovo Moscou Tbilissi Damasco Beirute Gaza Jerusalém Haifa Amã
Cairo Trípoli Tunes Argel Rabat Cartum Bagdad Bagdá Teerão Cabul Carachi Deli Bombaim Pequim Xangai Tóquio Seul Hanói Jacarta Sydney Otava
Havana Bogotá Caracas Lima Quito Washington Chicago Boston Dallas Texas Florida Califórnia Europa África Ásia Mediterrâneo Atlântico""".split()
LONG_PLACES = """São Tomé|Santo Tirso|São Luís|Porto Alegre|Porto Velho|Vila Nova de Gaia|Viana de o Castelo|Póvoa de Varzim|Torres Vedras|Caldas de a
 Rainha|Castelo Branco|Vila Franca de Xira|Angra de o Heroísmo|Ponta Delgada|Rio Grande de o Sul|Mato Grosso|Minas Gerais|Espírito Santo|São
 Bernardo de o Campo|Ribeirão Preto|Juiz de Fora|Feira de Santana|Santa Catarina|Foz de o Iguaçu|Cabo Verde|África de o Sul|Coreia de o Norte|
Arábia Saudita|Estados Unidos|Reino Unido|Nova Zelândia|Costa Rica|El Salvador|Porto Rico|Sri Lanka|Burkina Faso|Médio Oriente|Faixa de Gaza|
Nova Deli|Buenos Aires|Los Angeles|San Francisco|Santiago de o Chile|Cidade de o México|América Latina|Serra de a Estrela|Trás-os-Montes|
Ilha de o Pico|Rio Tejo|Oceano Índico|Mar Vermelho|Golfo Pérsico|Cisjordânia|Hong Kong""".replace("\n", "").split("|")
SAINTS = """São|João São|Pedro São|Bento Santo|André Santa|Clara Santa|Marta Santa|Maria Nossa|Senhora|de|a|Luz República Liberdade Independência
Alegria Conceição Batalha Bonfim Restauradores""".split()
SPOTS = """Rua|de Rua|de|a Avenida Avenida|de|a Praça|de Praça|de|a Largo|de Estádio|de Aeroporto|de Serra|de Bairro|de Palácio|de Praia|de Igreja|de
Parque|de Teatro|de Ponte|de Convento|de Mosteiro|de Quinta|de|a""".split()
HEADS = """Instituto Ministério Secretaria Departamento Direcção-Geral Comissão Conselho Federação Associação Confederação Sindicato Liga Fundação
Agência Banco Câmara Tribunal Centro Escola Faculdade Universidade Hospital Museu União Ordem Comité Comitê Sociedade Partido Movimento Frente
Companhia Grupo Clube Empresa Serviço Autoridade Procuradoria""".split()
MIDDLE = """Nacional Português Brasileira Internacional Superior Europeu Mundial Regional Municipal Federal Geral Central Popular Democrático
Técnico Técnica Industrial Comercial Paulista Democrática""".split()
OF = """de|a|Saúde de|a|Educação de|a|Justiça de|a|Defesa de|o|Ambiente de|a|Cultura de|o|Trabalho de|as|Finanças de|a|Agricultura de|o|Comércio
de|Estatística de|Energia de|os|Transportes de|Engenharia de|Direito de|Medicina de|Ciências de|Economia de|Futebol de|Ténis de|Atletismo
de|Comércio|e|Indústria de|Defesa|de|o|Consumidor de|os|Direitos|Humanos de|a|Família de|as|Nações de|Segurança de|Investigação|Criminal
de|o|Café de|os|Advogados de|os|Bancos de|Professores de|os|Metalúrgicos de|Petróleo de|Turismo para|o|Desenvolvimento de|Libertação""".split()
CLUBS = """Académica Marítimo Boavista Belenenses Gil|Vicente Estoril Rio|Ave Penafiel Leixões Salgueiros Tirsense Farense Portimonense Flamengo
Vasco Fluminense Botafogo Palmeiras Corinthians Grêmio Internacional Cruzeiro Bahia Sport Náutico Santos Juventus Milan Inter Ajax Arsenal
Chelsea Liverpool Everton Valência Sevilha Bayern Werder Estrela|Vermelha Dínamo Spartak CSKA""".split()
MEDIA = """Diário|de|Notícias Jornal|de|Notícias Correio|de|a|Manhã Expresso Visão Estado|de|S.|Paulo Jornal|de|o|Brasil Globo Veja Reuters Lusa
Le|Monde El|País The|Guardian Washington|Post CNN BBC Record Bola Independente Rádio|Renascença Antena|1 Ukrinform Interfax Al-Jazira""".split()
BODIES = """Governo Parlamento Senado Congresso Assembleia Câmara Kremlin Pentágono Hamas Hezbollah Supremo Presidência Bundestag Knesset Casa|Branca
Nações|Unidas União|Europeia Cruz|Vermelha Exército Marinha Força|Aérea Polícia|Militar Guarda|Fiscal Conselho|de|Segurança Banco|Mundial
Assembleia|de|a|República Fundo|Monetário|Internacional Tribunal|de|Contas Supremo|Tribunal|Federal Polícia|Judiciária""".split()
BRANDS = "Tele Nova Inter Agro Auto Micro Petro Euro Luso Bras Sul Trans Medi Data Metal Cel Vidro Ferro Quimi Cerâ".split()
BRAND_ENDS = "gás bank tel frio par bras lux tec sys corp cim pel mar max data soft car mix plan ril norte sa".split()
FIRMS = ["", "", "", "", "Lda", "S.A.", "SA", "Group", "Motors", "Brasil", "Portugal", "Internacional", "& Filhos", "Energia"]


def pick(words):
    return random.choice(words).split("|")


def letters():
    length = random.choice((2, 3, 3, 3, 4, 4, 5))
    vowels = random.random() < 0.4
    text = "".join(random.choice("AEIOU" if vowels and at % 2 else "ABCDEFGILMNOPRSTUV") for at in range(length))
    return [text.capitalize() if vowels and length > 3 and random.random() < 0.4 else text]


def place():
    chance = random.random()
    if chance < 0.72:
        return [random.choice(PLACES)]
    if chance < 0.88:
        return random.choice(LONG_PLACES).split()
    return pick(SPOTS) + pick(SAINTS + LAST + PLACES)


def surname():
    if random.random() < 0.25:
        return random.choice(STARTS) + random.choice(ENDS)
    return random.choice(LAST)


def person(length):
    if length == 1:
        return [surname() if random.random() < 0.65 else random.choice(FIRST)]
    words = [random.choice(FIRST)]
    chance = random.random()
    if chance < 0.1:
        words.append(random.choice(FIRST))
    elif chance < 0.2:
        words.append(random.choice("ABCDEFGHJLMNPRST") + ".")
    if length > 2:
        words.append(surname())
        if random.random() < 0.4:
            words.extend(random.choice((["de"], ["de"], ["von"], ["van"])))
    return words + [surname()]


def organisation(length):
    chance = random.random()
    if length == 1:
        if chance < 0.45:
            return letters()
        if chance < 0.6:
            return [random.choice([name for name in BODIES if "|" not in name])]
        if chance < 0.85:
            return [random.choice(BRANDS) + random.choice(BRAND_ENDS)]
        return [random.choice([name for name in CLUBS + MEDIA if "|" not in name])]
    if chance < 0.2:
        return pick(CLUBS + MEDIA + BODIES)
    if chance < 0.35:
        return [random.choice(BRANDS) + random.choice(BRAND_ENDS)] + random.choice(FIRMS).split()
    words = [random.choice(HEADS)]
    if random.random() < 0.5:
        words.append(random.choice(MIDDLE))
    if len(words) < 2 or random.random() < 0.6:
        words.extend(pick(OF))
    if random.random() < 0.25:
        words.extend(["de", *place()])
    return words


def made(kind, length):
    return {"PER": person, "ORG": organisation, "LOC": lambda _: place()}[kind](length)


def read(path):
    """The sentences of a list: words with their marks."""
    sentences, words = [], []
    for line in gzip.open(path, "rt", encoding="utf-8"):
        columns = line.rstrip("\n").split("\t")
        if len(columns) > 2 and not line.startswith("#"):
            words.append((columns[1], columns[2]))
        elif words and not line.strip():
            sentences.append(words)
            words = []
    return sentences


def parts(words):
    """The runs of a sentence: the kind of a name or None, and its words."""
    out = []
    for word, mark in words:
        part, _, kind = mark.partition("-")
        kind = kind if kind in ("PER", "ORG", "LOC") else None
        if out and out[-1][0] == kind and (kind is None or part == "I"):
            out[-1][1].append(word)
        else:
            out.append((kind, [word]))
    return out


def exchange(count, path, made):
    """Prints sentences of a list with other names, two of three of them made."""
    random.seed(1)
    sentences = [parts(words) for words in read(path)]
    sentences = [sentence for sentence in sentences if any(kind for kind, _ in sentence)]
    known = {kind: [words for sentence in sentences for own, words in sentence if own == kind] for kind in ("PER", "ORG", "LOC")}
    for _ in range(count):
        at = 1
        for kind, words in random.choice(sentences):
            if kind:
                words = made(kind, len(words)) if random.random() < 0.65 else random.choice(known[kind])
            for place_in_name, word in enumerate(words):
                print(f"{at}\t{word}\t{('I-' if place_in_name else 'B-') + kind if kind else 'O'}")
                at += 1
        print()


if __name__ == "__main__":
    exchange(int(sys.argv[1]), sys.argv[2], made)
