# Some fifty programs are linked for the tests, each against the same large libraries: mold takes a fifth of the time of
# the usual linker. What people use is linked by the usual one.
find_program(MOLD mold)
if(MOLD)
    add_link_options($<$<CONFIG:Debug>:-fuse-ld=mold>)
endif()
