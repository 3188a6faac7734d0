[thing kind=weapon]
drone / unmanned aerial vehicle / UAV     thing=drone
missile                                   thing=missile
