# Contractions with the words they stand for, and endings of plurals, for text that is read without a model.

[contraction]
del      parts="de el"
al       parts="a el"

[ending]
iones    base=ión
ones     base=ón
ines     base=ín
anes     base=án
ces      base=z
es       base=
s        base=
